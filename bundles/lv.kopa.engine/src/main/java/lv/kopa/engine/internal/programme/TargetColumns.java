package lv.kopa.engine.internal.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Indicator;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Target;

/**
 * Columns of what was agreed: the latest baseline up to the end of the period and every milestone, each in the column of its day;
 * the target that is due next from then on or, where none is, was due last, and the day of that target.
 */
final class TargetColumns {
    private static final Comparator<Target> BY_DAY =
            Comparator.comparing(Target::due).thenComparing(Target::value);

    private final Snapshot snapshot;
    private final RegistryQuery query;
    private final List<String> units;
    private final LocalDate end;

    TargetColumns(Snapshot snapshot, RegistryQuery query, List<String> units) {
        this.snapshot = snapshot;
        this.query = query;
        this.units = units;
        end = query.end();
    }

    /** The columns of an indicator that have any value. */
    List<DataColumn> of(Indicator indicator) {
        List<Target> agreed = snapshot.all(Kind.of(Target.class)).stream()
                .map(Fact::entry)
                .filter(target -> target.indicator().equals(indicator.code()) && target.subject() == query.subject())
                .toList();
        Map<String, Target> baselines = new HashMap<>();
        Map<String, Target> targets = new HashMap<>();
        SortedMap<LocalDate, Map<String, Target>> milestones = new TreeMap<>();
        for (String unit : units) {
            List<Target> own =
                    agreed.stream().filter(each -> each.unit().equals(unit)).toList();
            baseline(own).ifPresent(each -> baselines.put(unit, each));
            target(own).ifPresent(each -> targets.put(unit, each));
            own.stream()
                    .filter(each -> each.type() == Target.Type.MILESTONE)
                    .sorted(BY_DAY)
                    .forEach(each -> milestones
                            .computeIfAbsent(each.due(), day -> new HashMap<>())
                            .put(unit, each));
        }
        List<DataColumn> columns = new ArrayList<>();
        byDay(baselines)
                .forEach((day, each) ->
                        columns.add(column(DataRole.BASELINE, Period.of(day), indicator, each, Target::value)));
        milestones.forEach(
                (day, each) -> columns.add(column(DataRole.MILESTONE, Period.of(day), indicator, each, Target::value)));
        if (!targets.isEmpty()) {
            columns.add(column(DataRole.TARGET, Period.NONE, indicator, targets, Target::value));
            columns.add(column(DataRole.DUE_DATE, Period.NONE, indicator, targets, target -> target.due()
                    .toEpochDay()));
        }
        return columns;
    }

    private static SortedMap<LocalDate, Map<String, Target>> byDay(Map<String, Target> byUnit) {
        SortedMap<LocalDate, Map<String, Target>> days = new TreeMap<>();
        byUnit.forEach((unit, each) ->
                days.computeIfAbsent(each.due(), day -> new HashMap<>()).put(unit, each));
        return days;
    }

    private DataColumn column(
            DataRole role,
            Period period,
            Indicator indicator,
            Map<String, Target> agreed,
            ToDoubleFunction<Target> reading) {
        double[] numbers = new double[units.size()];
        Arrays.fill(numbers, Double.NaN);
        Map<Integer, CellNote> notes = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Target target = agreed.get(units.get(i));
            if (target != null && target.version().equals(indicator.version())) {
                numbers[i] = reading.applyAsDouble(target);
            } else if (target != null) {
                notes.put(
                        i, ValueColumns.missing(Wording.text("other-version", target.version(), indicator.version())));
            }
        }
        return DataColumn.Numbers.owning(new ColumnKey(role, indicator.code(), period), numbers, notes);
    }

    private Optional<Target> baseline(List<Target> agreed) {
        return agreed.stream()
                .filter(each ->
                        each.type() == Target.Type.BASELINE && !each.due().isAfter(end))
                .max(BY_DAY);
    }

    private Optional<Target> target(List<Target> agreed) {
        List<Target> targets = agreed.stream()
                .filter(each -> each.type() == Target.Type.TARGET)
                .toList();
        return targets.stream()
                .filter(each -> !each.due().isBefore(end))
                .min(BY_DAY)
                .or(() -> targets.stream().max(BY_DAY));
    }
}
