package lv.kopa.indicator;

import java.util.Objects;
import lv.kopa.text.Text;

/**
 * A selection of indicators for a purpose, as a weighted tree.
 *
 * @param code the code by which commands name it
 * @param description what it is for, and whose proposal it is
 * @param tree the indicators with their weights; its root bears the name of the set
 */
public record IndicatorSet(String code, Text description, IndicatorNode.Aggregate tree) {
    /** Rejects nulls. */
    public IndicatorSet {
        Objects.requireNonNull(code);
        Objects.requireNonNull(description);
        Objects.requireNonNull(tree);
    }
}
