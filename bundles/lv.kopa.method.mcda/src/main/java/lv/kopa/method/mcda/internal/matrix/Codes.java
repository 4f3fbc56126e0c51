package lv.kopa.method.mcda.internal.matrix;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.method.mcda.internal.words.Wording;

/** Codes that settings name. */
public final class Codes {
    private Codes() {}

    /** What is to be said about codes that no criterion has; nothing where there are none. */
    public static List<Finding> unknown(DecisionMatrix matrix, Collection<String> named) {
        TreeSet<String> unknown = new TreeSet<>(named);
        matrix.criteria().forEach(criterion -> unknown.remove(criterion.code()));
        return refusal("unknown-indicators", List.copyOf(unknown));
    }

    /** A refusal that names codes; nothing where there are none. */
    public static List<Finding> refusal(String key, List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : List.of(Wording.REMARKS
                        .refuse(key)
                        .figure("count", codes.size())
                        .about(codes)
                        .say(Listed.codes(codes)));
    }

    /** A caution that names codes; nothing where there are none. */
    public static List<Finding> caution(String key, List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : List.of(Wording.REMARKS
                        .caution(key)
                        .figure("count", codes.size())
                        .about(codes)
                        .say(Listed.codes(codes)));
    }
}
