package lv.kopa.method.growth.internal;

import java.util.Arrays;
import java.util.List;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;

/** The values of the indicators whose differences mean something, by period. */
record Values(Dataset dataset) {
    /** The periods in which any of the indicators has a value, in order. */
    List<Period> periods() {
        List<Indicator> measured = dataset.tree().stream()
                .flatMap(root -> root.leaves().stream())
                .map(IndicatorNode.Leaf::indicator)
                .filter(Growth::measured)
                .toList();
        return dataset.periods(DataRole.INDICATOR).stream()
                .filter(period -> measured.stream().anyMatch(each -> known(each, period)))
                .toList();
    }

    /** The periods in which an indicator has a value, in order. */
    List<Period> periods(Indicator indicator) {
        return dataset.periods(DataRole.INDICATOR).stream()
                .filter(period -> known(indicator, period))
                .toList();
    }

    /** Whether an indicator has a value of any unit. */
    boolean known(Indicator indicator, Period period) {
        return Arrays.stream(of(indicator, period)).anyMatch(value -> !Double.isNaN(value));
    }

    /** Whether an indicator has values in both periods. */
    boolean known(Indicator indicator, Span span) {
        return known(indicator, span.before()) && known(indicator, span.after());
    }

    /** The values of an indicator in the order of the units, NaN where there is none. */
    double[] of(Indicator indicator, Period period) {
        return dataset.numbers(new ColumnKey(DataRole.INDICATOR, indicator.code(), period))
                .map(DataColumn.Numbers::toArray)
                .orElseGet(() -> {
                    double[] none = new double[dataset.units().size()];
                    Arrays.fill(none, Double.NaN);
                    return none;
                });
    }
}
