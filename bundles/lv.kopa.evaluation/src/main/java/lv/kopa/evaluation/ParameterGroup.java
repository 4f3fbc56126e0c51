package lv.kopa.evaluation;

import java.util.List;
import lv.kopa.text.Text;

/**
 * Parameters that belong together on a form and in the documentation.
 *
 * @param label what people call the group
 * @param children what is in it, in order
 */
public record ParameterGroup(Text label, List<ParameterNode> children) implements ParameterNode {
    /** Copies the list. */
    public ParameterGroup {
        children = List.copyOf(children);
    }
}
