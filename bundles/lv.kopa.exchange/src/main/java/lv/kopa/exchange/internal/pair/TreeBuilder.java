package lv.kopa.exchange.internal.pair;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/** Makes the tree of indicators from rows that were found sound. */
final class TreeBuilder {
    private final Function<MetaRow, List<MetaRow>> children;

    TreeBuilder(Function<MetaRow, List<MetaRow>> children) {
        this.children = children;
    }

    /** The tree below this row. */
    IndicatorNode.Aggregate tree(MetaRow row) {
        return new IndicatorNode.Aggregate(
                row.code(),
                row.name(),
                row.weight(),
                children.apply(row).stream().map(this::node).toList());
    }

    private IndicatorNode node(MetaRow row) {
        return row.type() == MetaType.AGGREGATE ? tree(row) : new IndicatorNode.Leaf(indicator(row), row.weight());
    }

    private static Indicator indicator(MetaRow row) {
        return new Indicator(
                row.code(),
                "1",
                row.name(),
                Text.EMPTY,
                row.unit(),
                row.direction() == 0 ? Direction.NEUTRAL : row.direction() > 0 ? Direction.UP : Direction.DOWN,
                ScaleType.RATIO,
                Measure.FLOW,
                AggregationRule.NONE,
                Optional.of(row.denominator()).filter(code -> !code.isEmpty()));
    }
}
