package lv.kopa.engine.internal.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Columns of what was agreed: the latest baseline up to the end of the period, the milestone and the target that are due next
 * from then on or, where none is, were due last, and the day of that target.
 */
final class TargetColumns {
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
        List<DataColumn> columns = new ArrayList<>();
        column(DataRole.BASELINE, Target.Type.BASELINE, indicator, agreed, Target::value)
                .ifPresent(columns::add);
        column(DataRole.MILESTONE, Target.Type.MILESTONE, indicator, agreed, Target::value)
                .ifPresent(columns::add);
        column(DataRole.TARGET, Target.Type.TARGET, indicator, agreed, Target::value)
                .ifPresent(columns::add);
        column(DataRole.DUE_DATE, Target.Type.TARGET, indicator, agreed, target -> target.due()
                        .toEpochDay())
                .ifPresent(columns::add);
        return columns;
    }

    private Optional<DataColumn> column(
            DataRole role,
            Target.Type type,
            Indicator indicator,
            List<Target> agreed,
            ToDoubleFunction<Target> reading) {
        double[] numbers = new double[units.size()];
        Arrays.fill(numbers, Double.NaN);
        Map<Integer, CellNote> notes = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            String unit = units.get(i);
            Optional<Target> target = chosen(
                    type,
                    agreed.stream()
                            .filter(each -> each.type() == type && each.unit().equals(unit))
                            .toList());
            if (target.isPresent() && target.get().version().equals(indicator.version())) {
                numbers[i] = reading.applyAsDouble(target.get());
            } else if (target.isPresent()) {
                notes.put(
                        i,
                        ValueColumns.missing(
                                Wording.text("other-version", target.get().version(), indicator.version())));
            }
        }
        boolean any = !notes.isEmpty() || Arrays.stream(numbers).anyMatch(number -> !Double.isNaN(number));
        return any
                ? Optional.of(
                        DataColumn.Numbers.owning(new ColumnKey(role, indicator.code(), Period.NONE), numbers, notes))
                : Optional.empty();
    }

    private Optional<Target> chosen(Target.Type type, List<Target> agreed) {
        Comparator<Target> byDay = Comparator.comparing(Target::due).thenComparing(Target::value);
        Optional<Target> last =
                agreed.stream().filter(each -> !each.due().isAfter(end)).max(byDay);
        if (type == Target.Type.BASELINE) {
            return last;
        }
        return agreed.stream()
                .filter(each -> !each.due().isBefore(end))
                .min(byDay)
                .or(() -> last);
    }
}
