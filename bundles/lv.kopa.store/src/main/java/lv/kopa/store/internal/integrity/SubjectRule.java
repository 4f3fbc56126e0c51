package lv.kopa.store.internal.integrity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Span;
import lv.kopa.registry.Target;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/** What a value or a target is about exists; a value's subject did in the period. */
final class SubjectRule implements Rule {
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);
    private static final Kind<Target> TARGET = Kind.of(Target.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Map<Subject, Set<String>> units = new EnumMap<>(Subject.class);
        for (Change<Observation> change : state.changes(OBSERVATION)) {
            change.after().steps().forEach(step -> named(units, step.entry().subject())
                    .add(step.entry().unit()));
        }
        for (Change<Target> change : state.changes(TARGET)) {
            change.after().steps().forEach(step -> named(units, step.entry().subject())
                    .add(step.entry().unit()));
        }
        Map<Subject, Map<String, Timeline<?>>> found = new EnumMap<>(Subject.class);
        units.forEach((subject, names) -> found.put(subject, find(subject.kind(), names, state)));
        for (Change<Observation> change : state.changes(OBSERVATION)) {
            for (Timeline.Step<Observation> step : change.after().steps()) {
                Observation value = step.entry();
                judge(change, value.subject(), value.unit(), Periods.days(value.period()), found, objections);
            }
        }
        for (Change<Target> change : state.changes(TARGET)) {
            for (Timeline.Step<Target> step : change.after().steps()) {
                judge(change, step.entry().subject(), step.entry().unit(), Optional.empty(), found, objections);
            }
        }
    }

    private static Set<String> named(Map<Subject, Set<String>> units, Subject subject) {
        return units.computeIfAbsent(subject, each -> new HashSet<>());
    }

    private static <T extends Entry> Map<String, Timeline<?>> find(Kind<T> kind, Set<String> names, State state) {
        Set<Id<T>> ids = new HashSet<>();
        names.stream().filter(Id::isValid).forEach(name -> ids.add(new Id<>(name)));
        Map<String, Timeline<?>> found = new HashMap<>();
        state.of(kind, ids).forEach((id, timeline) -> found.put(id.value(), timeline));
        return found;
    }

    private static void judge(
            Change<?> change,
            Subject subject,
            String unit,
            Optional<Span> during,
            Map<Subject, Map<String, Timeline<?>>> found,
            Objections objections) {
        Timeline<?> timeline = found.get(subject).get(unit);
        if (timeline == null) {
            objections.to(change, "unit", "subject.none", subject.kind().label(), unit);
        } else if (during.isPresent()
                && timeline.steps().stream().noneMatch(step -> step.span().overlaps(during.get()))) {
            objections.to(change, "unit", "subject.then", subject.kind().label(), unit, Words.span(during.get()));
        }
    }
}
