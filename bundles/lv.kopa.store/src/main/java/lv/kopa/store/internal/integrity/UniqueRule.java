package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.kopa.registry.Change;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/**
 * What must not be said twice is not, under however many identifiers.
 *
 * @param <T> kind of thing
 * @param kind the kind
 * @param field the field by which those are found that may say the same, and to which is objected
 * @param key what must not stand twice; empty where it does not matter
 * @param inTime whether it may stand twice as long as that is at different times
 * @param message key of the message
 */
record UniqueRule<T extends Entry>(
        Kind<T> kind, String field, Function<T, Optional<List<?>>> key, boolean inTime, String message)
        implements Rule {

    /** All rules of this form. */
    static List<Rule> all() {
        return List.of(
                of(
                        Membership.class,
                        "organisation",
                        true,
                        "membership.overlap",
                        e -> List.of(e.cluster(), e.organisation())),
                new UniqueRule<>(
                        Kind.of(Organisation.class),
                        "registrationNumber",
                        UniqueRule::registration,
                        false,
                        "organisation.number"),
                of(SizeClass.class, "organisation", false, "size.year", e -> List.of(e.organisation(), e.year())),
                of(Deflator.class, "series", false, "deflator.year", e -> List.of(e.series(), e.year())),
                of(ReportingPeriod.class, "period", false, "period.twice", e -> List.of(e.period())),
                of(ProgrammeRule.class, "programme", true, "rule.overlap", e -> List.of(e.programme(), e.rule())),
                of(Observation.class, "unit", false, "observation.twice", UniqueRule::value));
    }

    private static <T extends Entry> Rule of(
            Class<T> type, String field, boolean inTime, String message, Function<T, List<?>> key) {
        return new UniqueRule<>(Kind.of(type), field, key.andThen(Optional::of), inTime, message);
    }

    private static Optional<List<?>> registration(Organisation organisation) {
        return organisation
                .registrationNumber()
                .map(number -> List.of(organisation.registrationType(), organisation.country(), number));
    }

    private static List<?> value(Observation observation) {
        return List.of(
                observation.indicator(),
                observation.version(),
                observation.subject(),
                observation.unit(),
                observation.period());
    }

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        Set<Object> values = new HashSet<>();
        Set<List<?>> touched = new HashSet<>();
        for (Change<T> change : state.changes(kind)) {
            for (Timeline.Step<T> step : change.after().steps()) {
                key.apply(step.entry()).ifPresent(touched::add);
                kind.value(step.entry(), field).ifPresent(values::add);
            }
        }
        Map<List<?>, List<Said<T>>> said = new HashMap<>();
        state.having(kind, field, values)
                .forEach((id, timeline) -> timeline.steps().forEach(step -> key.apply(step.entry())
                        .filter(touched::contains)
                        .ifPresent(same -> said.computeIfAbsent(same, each -> new ArrayList<>(1))
                                .add(new Said<>(id, step.span())))));
        said.values().stream().filter(each -> each.size() > 1).forEach(each -> judge(each, state, objections));
    }

    private void judge(List<Said<T>> said, State state, Objections objections) {
        said.sort(Comparator.comparing((Said<T> each) -> each.span().from()).thenComparing(Said::id));
        Said<T> longest = said.get(0);
        for (Said<T> each : said.subList(1, said.size())) {
            if (!each.id().equals(longest.id()) && (!inTime || each.span().overlaps(longest.span()))) {
                object(longest, each, state, objections);
            }
            if (end(each).isAfter(end(longest))) {
                longest = each;
            }
        }
    }

    private static LocalDate end(Said<?> said) {
        return said.span().until().orElse(LocalDate.MAX);
    }

    private void object(Said<T> one, Said<T> other, State state, Objections objections) {
        Change<?> later = state.change(kind, other.id());
        Change<?> change = later == null ? state.change(kind, one.id()) : later;
        if (change != null) {
            Said<T> there = later == null ? other : one;
            objections.to(change, field, message, kind.label(), there.id().value(), Words.span(there.span()));
        }
    }

    /** That something is said, by what, and of which days. */
    private record Said<T extends Entry>(Id<T> id, Span span) {}
}
