package lv.kopa.method.additionality.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;

/** The gross results: values, or changes of values in the direction of the indicator. */
record Gross(Dataset dataset, Arguments arguments) {

    /** The indicators of which there can be a gross result, in the order of the tree. */
    List<Indicator> indicators() {
        return dataset.tree().orElseThrow().leaves().stream()
                .map(IndicatorNode.Leaf::indicator)
                .filter(this::wanted)
                .filter(this::usable)
                .toList();
    }

    /** Whether an indicator was asked for: all are where none is named. */
    boolean wanted(Indicator indicator) {
        List<String> named = arguments.get(Settings.INDICATORS);
        return named.isEmpty() || named.contains(indicator.code());
    }

    /** A level of what is better low is no result, and shares and grades are none either. */
    boolean usable(Indicator indicator) {
        boolean level = arguments.get(Settings.GROSS).equals(Settings.VALUE);
        return indicator.scale() == ScaleType.RATIO
                && indicator.direction() instanceof Direction.Monotone direction
                && (direction.sign() > 0 || !level);
    }

    /** Whether results of several units may be added. */
    boolean added(Indicator indicator) {
        return indicator.aggregation() == AggregationRule.SUM
                || arguments.get(Settings.ADDED).contains(indicator.code())
                || dataset.units().size() == 1;
    }

    /** The gross result of each unit; NaN where there is none. */
    double[] of(Indicator indicator) {
        double[] none = new double[dataset.units().size()];
        Arrays.fill(none, Double.NaN);
        double[] values = new PeriodColumns(dataset, arguments.get(Settings.PERIOD))
                .values(indicator.code())
                .map(DataColumn.Numbers::toArray)
                .orElse(none);
        if (arguments.get(Settings.GROSS).equals(Settings.VALUE)) {
            return values;
        }
        double[] before =
                before(indicator.code()).map(DataColumn.Numbers::toArray).orElse(none);
        int sign = ((Direction.Monotone) indicator.direction()).sign();
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = sign * (values[unit] - before[unit]);
        }
        return values;
    }

    private Optional<DataColumn.Numbers> before(String code) {
        return arguments
                .get(Settings.BEFORE)
                .map(period -> dataset.numbers(new ColumnKey(DataRole.INDICATOR, code, new Period(period))))
                .orElseGet(() -> dataset.latest(DataRole.BASELINE, code));
    }
}
