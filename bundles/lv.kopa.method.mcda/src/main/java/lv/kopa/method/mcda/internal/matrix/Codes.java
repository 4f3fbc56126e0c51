package lv.kopa.method.mcda.internal.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.method.mcda.internal.words.Wording;
import lv.kopa.text.Text;

/** Codes of criteria: what people call them, and such as settings name in vain. */
public final class Codes {
    private Codes() {}

    /** The finding about several criteria, which are counted and called by their names; nothing where there are none. */
    public static List<Finding> named(Remarks.Remark remark, List<String> codes, Function<String, Text> name) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Text names = Listed.texts(codes.stream().map(name).toList(), "; ");
        return List.of(remark.figure("count", codes.size()).about(codes).say(names));
    }

    /** The finding about several criteria of a matrix. */
    public static List<Finding> named(Remarks.Remark remark, List<String> codes, DecisionMatrix matrix) {
        Map<String, Text> names = new HashMap<>();
        matrix.criteria().forEach(criterion -> names.put(criterion.code(), criterion.called()));
        return named(remark, codes, names::get);
    }

    /** What is to be said about codes that no criterion has; nothing where there are none. */
    public static List<Finding> unknown(DecisionMatrix matrix, Collection<String> named) {
        TreeSet<String> unknown = new TreeSet<>(named);
        matrix.criteria().forEach(criterion -> unknown.remove(criterion.code()));
        return Wording.REMARKS.refuse("unknown-indicators").sayOf(List.copyOf(unknown));
    }
}
