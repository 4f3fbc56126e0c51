package lv.kopa.derive.internal.value;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.IndicatorValues.UnitValue;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * A value on its way, or why there is none.
 *
 * @param value the value
 * @param origin where it comes from
 * @param status the least far of what it rests on; empty where nothing was reported
 * @param level the weakest of what it rests on
 * @param remarks why there is no value, or what is to be known of it
 * @param rows the first of what it rests on
 */
record Answer(
        Optional<Double> value,
        Origin origin,
        Optional<Observation.Status> status,
        Observation.Level level,
        Set<Text> remarks,
        List<Row> rows) {
    private static final int MOST_ROWS = 100;

    Answer {
        remarks = new LinkedHashSet<>(remarks);
        rows = rows.size() > MOST_ROWS ? List.copyOf(rows.subList(0, MOST_ROWS)) : List.copyOf(rows);
    }

    /** A number that rests on nothing. */
    static Answer constant(double value) {
        return new Answer(
                Optional.of(value), Origin.REGISTRY, Optional.empty(), Observation.Level.REGISTER, Set.of(), List.of());
    }

    /** No value. */
    static Answer none(Origin origin, Text reason) {
        return new Answer(
                Optional.empty(), origin, Optional.empty(), Observation.Level.NONE, Set.of(reason), List.of());
    }

    boolean isKnown() {
        return value.isPresent();
    }

    /** A number that follows from others. */
    static Answer from(Origin origin, double value, Collection<Answer> others) {
        return new Answer(
                Optional.of(value == 0 ? 0.0 : value),
                origin,
                others.stream().flatMap(each -> each.status.stream()).min(Answer::further),
                others.stream().map(Answer::level).min(Enum::compareTo).orElse(Observation.Level.NONE),
                gathered(others),
                others.stream()
                        .flatMap(each -> each.rows.stream())
                        .distinct()
                        .limit(MOST_ROWS)
                        .toList());
    }

    private static Set<Text> gathered(Collection<Answer> others) {
        Set<Text> remarks = new LinkedHashSet<>();
        others.forEach(each -> remarks.addAll(each.remarks));
        return remarks;
    }

    /** A draft has come less far than what is asked about, that than what was handed in, that than what was accepted. */
    private static int further(Observation.Status one, Observation.Status other) {
        return Integer.compare(distance(one), distance(other));
    }

    private static int distance(Observation.Status status) {
        return switch (status) {
            case NOT_DUE, NO_BASELINE, TOO_EARLY -> 0;
            case DRAFT -> 1;
            case QUERIED -> 2;
            case SUBMITTED -> 3;
            case ACCEPTED -> 4;
        };
    }

    /** The same, of which this is to be known too. */
    Answer remarked(Text remark) {
        Set<Text> more = new LinkedHashSet<>(remarks);
        more.add(remark);
        return new Answer(value, origin, status, level, more, rows);
    }

    /** The same without what is to be known of its parts. */
    Answer unremarked() {
        return new Answer(value, origin, status, level, Set.of(), rows);
    }

    /** The same, of this origin. */
    Answer as(Origin another) {
        return new Answer(value, another, status, level, remarks, rows);
    }

    /** The same, multiplied. */
    Answer times(double factor) {
        return new Answer(value.map(each -> each * factor), origin, status, level, remarks, rows);
    }

    /** All that is to be known of it. */
    Text reason() {
        List<Text> said = remarks.stream().filter(each -> !each.isEmpty()).toList();
        return said.isEmpty() ? Text.EMPTY : Text.joined("; ", said);
    }

    UnitValue of(String unit) {
        return new UnitValue(unit, value, origin, status, level, reason(), rows);
    }
}
