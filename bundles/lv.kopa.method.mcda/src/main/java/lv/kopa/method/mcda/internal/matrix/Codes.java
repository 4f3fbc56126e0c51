package lv.kopa.method.mcda.internal.matrix;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import lv.kopa.evaluation.Finding;
import lv.kopa.method.mcda.internal.words.Wording;

/** Codes that settings name. */
public final class Codes {
    private Codes() {}

    /** What is to be said about codes that no criterion has; nothing where there are none. */
    public static List<Finding> unknown(DecisionMatrix matrix, Collection<String> named) {
        TreeSet<String> unknown = new TreeSet<>(named);
        matrix.criteria().forEach(criterion -> unknown.remove(criterion.code()));
        return Wording.REMARKS.refuse("unknown-indicators").sayOf(List.copyOf(unknown));
    }
}
