package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.registry.Entry;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Person;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;

/**
 * What reaches into a reporting period: a value that was reported for it or a part of it; a fact that bears a year, by that
 * year; and whatever was true on one of its days.
 */
final class Reach {
    /** No figure is counted from a person or a file, and a period is no fact of itself. */
    private static final Set<Class<?>> ELSEWHERE = Set.of(ReportingPeriod.class, Person.class, EvidenceFile.class);

    private static final String YEAR = "year";

    private final ReportingPeriod period;

    Reach(ReportingPeriod period) {
        this.period = period;
    }

    /** Whether facts of a kind are guarded at all once a period is closed. */
    static boolean guarded(Kind<?> kind) {
        return !ELSEWHERE.contains(kind.type());
    }

    String name() {
        return period.period();
    }

    /** Whether something else reaches into the period after a change than before it. */
    <T extends Entry> boolean moved(Kind<T> kind, Timeline<T> before, Timeline<T> after) {
        if (kind.type() == Observation.class) {
            return different(before, after).anyMatch(step -> reportedFor(((Observation) step.entry()).period()));
        }
        return onSomeDay(before, after)
                || kind.field(YEAR).isPresent()
                        && different(before, after)
                                .anyMatch(step -> bears(kind.value(step.entry(), YEAR)
                                        .map(Integer.class::cast)
                                        .orElseThrow()));
    }

    private static <T extends Entry> Stream<Timeline.Step<T>> different(Timeline<T> before, Timeline<T> after) {
        Set<Timeline.Step<T>> one = new HashSet<>(before.steps());
        Set<Timeline.Step<T>> other = new HashSet<>(after.steps());
        return Stream.concat(
                before.steps().stream().filter(step -> !other.contains(step)),
                after.steps().stream().filter(step -> !one.contains(step)));
    }

    private boolean reportedFor(String name) {
        return name.equals(period.period())
                || Periods.days(name).map(this::holds).orElse(false);
    }

    private boolean holds(Span days) {
        return !days.from().isBefore(period.starts())
                && !days.until().orElseThrow().isAfter(period.ends().plusDays(1));
    }

    private boolean bears(int year) {
        return period.starts().getYear() <= year && year <= period.ends().getYear();
    }

    /** Between two days on which either begins or ends neither changes. */
    private <T extends Entry> boolean onSomeDay(Timeline<T> before, Timeline<T> after) {
        return Stream.concat(
                        Stream.of(period.starts()),
                        Stream.of(before, after)
                                .map(Timeline::steps)
                                .flatMap(List::stream)
                                .map(Timeline.Step::span)
                                .flatMap(Reach::ends)
                                .filter(day -> !day.isBefore(period.starts()) && !day.isAfter(period.ends())))
                .anyMatch(day -> !before.on(day).equals(after.on(day)));
    }

    private static Stream<LocalDate> ends(Span span) {
        return Stream.concat(Stream.of(span.from()), span.until().stream());
    }
}
