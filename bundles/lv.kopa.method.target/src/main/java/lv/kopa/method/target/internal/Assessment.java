package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;

/**
 * Every unit and every indicator that can have a target, judged.
 *
 * @param indicators the indicators, in the order of the tree
 * @param rows for each indicator a row for each unit, in their order
 */
record Assessment(List<Indicator> indicators, List<Progress> rows) {

    static Assessment of(Dataset dataset, Arguments arguments) {
        List<Indicator> indicators = dataset.tree().orElseThrow().leaves().stream()
                .map(IndicatorNode.Leaf::indicator)
                .filter(Assessment::judged)
                .toList();
        Agreements agreements = new Agreements(dataset, arguments);
        Judge judge = new Judge(arguments.get(Settings.PATH).equals(Settings.STRAIGHT));
        List<Progress> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Agreement> agreed = agreements.of(indicator);
            for (int unit = 0; unit < agreed.size(); unit++) {
                rows.add(row(dataset, arguments, judge, indicator, unit, agreed.get(unit)));
            }
        }
        return new Assessment(indicators, List.copyOf(rows));
    }

    /** Whether an indicator gets better in one direction, so that it can be at a target or beyond. */
    static boolean judged(Indicator indicator) {
        return indicator.direction() instanceof Direction.Monotone && indicator.scale() != ScaleType.NOMINAL;
    }

    private static Progress row(
            Dataset dataset, Arguments arguments, Judge judge, Indicator indicator, int unit, Agreement agreed) {
        Optional<DataColumn.Numbers> column =
                new PeriodColumns(dataset, arguments.get(Settings.PERIOD)).values(indicator.code());
        double value = column.map(each -> each.value(unit)).orElse(Double.NaN);
        Optional<LocalDate> day = arguments
                .get(Settings.DAY)
                .or(() -> column.flatMap(each -> day(dataset, each.key().period())));
        long lag = arguments.get(Settings.LAGS).getOrDefault(indicator.code(), arguments.get(Settings.LAG));
        SortedMap<LocalDate, Double> history =
                column.map(each -> history(dataset, each, unit)).orElse(new TreeMap<>());
        boolean forecasts = arguments.get(Settings.FORECAST).equals(Settings.TREND)
                && indicator.scale() != ScaleType.ORDINAL
                && !Double.isNaN(agreed.target());
        Optional<Forecast> forecast = forecasts
                ? agreed.due().flatMap(due -> Forecast.of(history, due, arguments.get(Settings.LEVEL)))
                : Optional.empty();
        return new Progress(
                dataset.units().get(unit),
                indicator,
                agreed,
                value,
                day,
                judge.state(agreed, value, day, lag),
                history.size(),
                forecast);
    }

    /** The day to which values of a period belong: its last, or that on which the data were true where that is earlier. */
    private static Optional<LocalDate> day(Dataset dataset, Period period) {
        Optional<LocalDate> asOf = dataset.asOf();
        return period.lastDay()
                .map(end -> asOf.filter(each -> each.isBefore(end)).orElse(end))
                .or(() -> asOf);
    }

    /** The values of a unit by the last day of their period, of all periods of the same length up to that of a column. */
    private static SortedMap<LocalDate, Double> history(Dataset dataset, DataColumn.Numbers last, int unit) {
        SortedMap<LocalDate, Double> values = new TreeMap<>();
        for (DataColumn column : dataset.columns()) {
            if (column instanceof DataColumn.Numbers numbers
                    && column.key().role() == DataRole.INDICATOR
                    && column.key().code().equals(last.key().code())
                    && column.key().rater().isEmpty()
                    && sameLength(column.key().period(), last.key().period())
                    && column.key().period().compareTo(last.key().period()) <= 0
                    && !numbers.isMissing(unit)) {
                column.key().period().lastDay().ifPresent(day -> values.put(day, numbers.value(unit)));
            }
        }
        return values;
    }

    private static boolean sameLength(Period one, Period other) {
        return shape(one).equals(shape(other));
    }

    private static String shape(Period period) {
        return period.name().replaceAll("\\d", "0");
    }
}
