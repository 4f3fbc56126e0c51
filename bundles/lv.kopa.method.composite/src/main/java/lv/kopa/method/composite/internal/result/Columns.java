package lv.kopa.method.composite.internal.result;

import java.util.Map;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.stage.Column;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Text;

/** Columns of result tables. */
final class Columns {
    private Columns() {}

    /** Values of an indicator in its own unit, divided or not. */
    static ResultColumn natural(IndicatorData data, Column column) {
        return ResultColumn.Numbers.owning(
                data.code(), Listed.name(data.leaf()), ResultRole.VALUE, unit(data), column.values(), column.marks());
    }

    private static Text unit(IndicatorData data) {
        Indicator indicator = data.leaf().indicator();
        return data.denominator()
                .map(column ->
                        Wording.text("unit.per", indicator.unit(), column.key().code()))
                .orElse(indicator.unit());
    }

    /** Values of an indicator on the common scale. */
    static ResultColumn scaled(IndicatorData data, Column column) {
        return ResultColumn.Numbers.owning(
                data.code(), Listed.name(data.leaf()), ResultRole.VALUE, Text.EMPTY, column.values(), column.marks());
    }

    /** Values of a node of the tree. */
    static ResultColumn node(IndicatorNode node, ResultRole role, double[] values) {
        return ResultColumn.Numbers.owning(node.code(), Listed.name(node), role, Text.EMPTY, values, Map.of());
    }
}
