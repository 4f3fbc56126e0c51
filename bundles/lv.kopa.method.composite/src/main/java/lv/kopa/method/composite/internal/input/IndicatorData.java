package lv.kopa.method.composite.internal.input;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.indicator.IndicatorNode;

/**
 * What the dataset has for one indicator of the tree.
 *
 * @param leaf the indicator and where it stands
 * @param values its values in the period that is evaluated
 * @param denominator the column by which they are divided, if they are and there is one
 * @param targets the different targets of the units; normally one or none
 */
public record IndicatorData(
        IndicatorNode.Leaf leaf,
        Optional<DataColumn.Numbers> values,
        Optional<DataColumn.Numbers> denominator,
        List<Double> targets) {
    /** Copies the list. */
    public IndicatorData {
        targets = List.copyOf(targets);
    }

    /** The code of the indicator. */
    public String code() {
        return leaf.code();
    }
}
