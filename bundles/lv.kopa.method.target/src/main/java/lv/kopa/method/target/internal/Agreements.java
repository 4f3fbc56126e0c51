package lv.kopa.method.target.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Indicator;

/** Finds what was agreed about an indicator. What a person gives holds for all units and takes the place of what the data have. */
record Agreements(Dataset dataset, Arguments arguments) {

    /** What was agreed for each unit, in their order. */
    List<Agreement> of(Indicator indicator) {
        List<DataColumn.Numbers> baselines = columns(DataRole.BASELINE, indicator.code());
        List<DataColumn.Numbers> milestones = columns(DataRole.MILESTONE, indicator.code());
        Optional<DataColumn.Numbers> targets = dataset.latest(DataRole.TARGET, indicator.code());
        Optional<DataColumn.Numbers> dues = dataset.latest(DataRole.DUE_DATE, indicator.code());
        Agreement[] agreed = new Agreement[dataset.units().size()];
        for (int unit = 0; unit < agreed.length; unit++) {
            agreed[unit] = of(indicator, unit, baselines, milestones, targets, dues);
        }
        return List.of(agreed);
    }

    private Agreement of(
            Indicator indicator,
            int unit,
            List<DataColumn.Numbers> baselines,
            List<DataColumn.Numbers> milestones,
            Optional<DataColumn.Numbers> targets,
            Optional<DataColumn.Numbers> dues) {
        String code = indicator.code();
        double baseline = Double.NaN;
        Optional<LocalDate> begun = Optional.empty();
        for (DataColumn.Numbers column : baselines) {
            if (!column.isMissing(unit)) {
                baseline = column.value(unit);
                begun = column.key().period().lastDay();
            }
        }
        if (arguments.get(Settings.BASELINE_VALUE).containsKey(code)) {
            baseline = arguments.get(Settings.BASELINE_VALUE).get(code);
            begun = Optional.empty();
        }
        Optional<LocalDate> known = begun;
        double target = targets.map(column -> column.value(unit)).orElse(Double.NaN);
        Optional<LocalDate> due = dues.filter(column -> Double.isFinite(column.value(unit)))
                .map(column -> LocalDate.ofEpochDay((long) column.value(unit)));
        return new Agreement(
                Agreement.sign(indicator.direction()),
                baseline,
                given(Settings.BASELINE_DAY, code).or(() -> known),
                milestones(code, unit, milestones),
                arguments.get(Settings.TARGET_VALUE).getOrDefault(code, target),
                given(Settings.TARGET_DAY, code).or(() -> due));
    }

    private Optional<LocalDate> given(Parameter<Map<String, LocalDate>> parameter, String code) {
        return Optional.ofNullable(arguments.get(parameter).get(code));
    }

    private SortedMap<LocalDate, Double> milestones(String code, int unit, List<DataColumn.Numbers> columns) {
        SortedMap<LocalDate, Double> found = new TreeMap<>();
        Optional<LocalDate> day = given(Settings.MILESTONE_DAY, code);
        Double value = arguments.get(Settings.MILESTONE_VALUE).get(code);
        if (day.isPresent() && value != null) {
            found.put(day.get(), value);
            return found;
        }
        for (DataColumn.Numbers column : columns) {
            if (!column.isMissing(unit)) {
                column.key().period().lastDay().ifPresent(each -> found.put(each, column.value(unit)));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /** The columns of a role in the order of their days; of baselines, those of the period that a person named. */
    private List<DataColumn.Numbers> columns(DataRole role, String code) {
        Optional<String> period = arguments.get(Settings.BASELINE_PERIOD);
        if (role == DataRole.BASELINE && period.isPresent()) {
            return dataset.numbers(new ColumnKey(DataRole.INDICATOR, code, new Period(period.get()))).stream()
                    .toList();
        }
        return dataset.columns().stream()
                .filter(column ->
                        column.key().role() == role && column.key().code().equals(code))
                .filter(DataColumn.Numbers.class::isInstance)
                .map(DataColumn.Numbers.class::cast)
                .sorted((one, other) -> one.key().period().compareTo(other.key().period()))
                .toList();
    }
}
