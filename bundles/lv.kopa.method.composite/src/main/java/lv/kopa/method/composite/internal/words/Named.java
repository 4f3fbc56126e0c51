package lv.kopa.method.composite.internal.words;

import java.util.List;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * Nodes of a tree by what people call them. What is no node of it is what it is.
 *
 * @param root the tree
 */
public record Named(IndicatorNode.Aggregate root) {

    /** A node. */
    public Text of(String code) {
        return root.find(code).map(Listed::name).orElseGet(() -> Text.same(code));
    }

    /** Several nodes in a row. */
    public Text list(List<String> codes) {
        return Listed.texts(codes.stream().map(this::of).toList(), "; ");
    }

    /**
     * The finding about several nodes, which are counted and named; nothing where there are none.
     *
     * @param more arguments of the messages after the names, which are their first
     */
    public List<Finding> say(Remarks.Remark remark, List<String> codes, Object... more) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = list(codes);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return List.of(remark.figure("count", codes.size()).about(codes).say(arguments));
    }
}
