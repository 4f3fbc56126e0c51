package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** What something refers to exists, and did on the first day on which it is referred to. */
final class ReferenceRule implements Rule {
    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Kind<?> kind : state.kinds()) {
            for (Field field : kind.fields()) {
                if (field.type() instanceof FieldType.Reference reference) {
                    judge(kind, field, reference.kind(), state, objections);
                }
            }
        }
    }

    private static <T extends Entry, R extends Entry> void judge(
            Kind<T> kind, Field field, Kind<R> to, State state, Objections objections) {
        Map<Id<?>, Timeline<R>> targets = targets(kind, field, to, state);
        for (Change<T> change : state.changes(kind)) {
            for (Timeline.Step<T> step : change.after().steps()) {
                kind.value(step.entry(), field.name())
                        .ifPresent(id ->
                                judge(change, field, to, (Id<?>) id, step.span().from(), targets.get(id), objections));
            }
        }
    }

    private static <T extends Entry, R extends Entry> Map<Id<?>, Timeline<R>> targets(
            Kind<T> kind, Field field, Kind<R> to, State state) {
        Set<Id<R>> ids = new HashSet<>();
        for (Change<T> change : state.changes(kind)) {
            for (Timeline.Step<T> step : change.after().steps()) {
                kind.value(step.entry(), field.name()).ifPresent(id -> ids.add(typed(id)));
            }
        }
        return ids.isEmpty() ? Map.of() : new HashMap<>(state.of(to, ids));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Entry> Id<R> typed(Object id) {
        return (Id<R>) id;
    }

    private static void judge(
            Change<?> change,
            Field field,
            Kind<?> to,
            Id<?> id,
            LocalDate day,
            Timeline<?> target,
            Objections objections) {
        if (target == null) {
            objections.to(change, field.name(), "reference.none", field.label(), to.label(), id.value());
        } else if (target.on(day).isEmpty()) {
            objections.to(
                    change,
                    field.name(),
                    "reference.then",
                    field.label(),
                    to.label(),
                    id.value(),
                    day.toString(),
                    target.steps().stream().map(step -> Words.span(step.span())).collect(Collectors.joining(", ")));
        }
    }
}
