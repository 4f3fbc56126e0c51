package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Target;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** What is taken out of the registry, or shortened, leaves nothing behind that refers to it. */
final class StrandedRule implements Rule {
    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Kind<?> kind : state.kinds()) {
            judge(kind, state, objections);
        }
    }

    private static <T extends Entry> void judge(Kind<T> kind, State state, Objections objections) {
        Map<Object, Change<T>> shortened = new HashMap<>();
        for (Change<T> change : state.changes(kind)) {
            if (state.before(change).steps().stream().anyMatch(step -> !covers(change.after(), step))) {
                shortened.put(change.id(), change);
            }
        }
        for (Kind<?> other : Kind.all()) {
            for (Field field : other.fields()) {
                if (field.type() instanceof FieldType.Reference reference && reference.kind() == kind) {
                    judge(other, field.name(), entry -> true, shortened, state, objections);
                }
            }
        }
        Map<Object, Change<T>> gone = shortened.values().stream()
                .filter(change -> change.after().steps().isEmpty())
                .collect(Collectors.toMap(change -> change.id().value(), change -> change));
        judge(Kind.of(Observation.class), "unit", about(kind, Observation::subject), gone, state, objections);
        judge(Kind.of(Target.class), "unit", about(kind, Target::subject), gone, state, objections);
    }

    private static <O> Predicate<O> about(Kind<?> kind, java.util.function.Function<O, Observation.Subject> subject) {
        return entry -> subject.apply(entry).kind() == kind;
    }

    /** Whether something is true on every day of a step. */
    private static boolean covers(Timeline<?> after, Timeline.Step<?> step) {
        LocalDate reached = step.span().from();
        for (Timeline.Step<?> each : after.steps()) {
            if (each.span().contains(reached)) {
                if (each.span().until().isEmpty()) {
                    return true;
                }
                reached = each.span().until().get();
            }
        }
        return step.span().until().isPresent()
                && !reached.isBefore(step.span().until().get());
    }

    /** Objects once to each target that something unchanged still refers to on a day on which it is no more. */
    private static <O extends Entry> void judge(
            Kind<O> other,
            String field,
            Predicate<? super O> refers,
            Map<Object, ? extends Change<?>> targets,
            State state,
            Objections objections) {
        Map<Change<?>, Left> left = new LinkedHashMap<>();
        state.having(other, field, targets.keySet()).forEach((id, timeline) -> {
            if (state.change(other, id) == null) {
                for (Timeline.Step<O> step : timeline.steps()) {
                    LocalDate day = step.span().from();
                    Change<?> target =
                            targets.get(other.value(step.entry(), field).orElse(null));
                    if (target != null
                            && refers.test(step.entry())
                            && target.after().on(day).isEmpty()) {
                        left.putIfAbsent(target, new Left(id, day));
                    }
                }
            }
        });
        left.forEach((target, each) -> objections.toAll(
                target,
                "reference.stranded",
                other.label(),
                each.id().value(),
                each.day().toString()));
    }

    private record Left(Id<?> id, LocalDate day) {}
}
