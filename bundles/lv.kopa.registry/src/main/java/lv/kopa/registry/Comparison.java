package lv.kopa.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two timelines of one thing, day by day: on the days between two at which either changes nothing changes. */
final class Comparison {
    private final Kind<?> kind;
    private final List<Timeline.Step<Entry>> before;
    private final List<Timeline.Step<Entry>> after;

    Comparison(Kind<?> kind, Timeline<?> before, Timeline<?> after) {
        this.kind = kind;
        this.before = steps(before);
        this.after = steps(after);
    }

    /** What is true, those that say the same one after the other as one. */
    private static List<Timeline.Step<Entry>> steps(Timeline<?> timeline) {
        List<Timeline.Step<Entry>> steps = new ArrayList<>();
        for (Timeline.Step<?> each : timeline.steps()) {
            Timeline.Step<Entry> step = new Timeline.Step<>(each.span(), each.entry());
            Timeline.Step<Entry> last = steps.isEmpty() ? step : steps.get(steps.size() - 1);
            if (last.entry().equals(step.entry())
                    && last.span().until().equals(Optional.of(step.span().from()))) {
                steps.remove(last);
                step = new Timeline.Step<>(
                        new Span(last.span().from(), step.span().until()), step.entry());
            }
            steps.add(step);
        }
        return steps;
    }

    /** Some days, and what was and is known to be true on them. */
    private record Days(Span span, Optional<Timeline.Step<Entry>> was, Optional<Timeline.Step<Entry>> is) {
        boolean sameAs(Days next) {
            return span.until().equals(Optional.of(next.span.from()))
                    && entry(was).equals(entry(next.was))
                    && entry(is).equals(entry(next.is));
        }
    }

    private static Optional<Entry> entry(Optional<Timeline.Step<Entry>> step) {
        return step.map(Timeline.Step::entry);
    }

    List<Difference> differences() {
        Set<Difference> differences = new LinkedHashSet<>();
        for (Days days : days()) {
            if (!entry(days.was).equals(entry(days.is))) {
                moved(days).ifPresentOrElse(differences::add, () -> differences.addAll(fields(days)));
            }
        }
        return List.copyOf(differences);
    }

    private List<Days> days() {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (List<Timeline.Step<Entry>> steps : List.of(before, after)) {
            for (Timeline.Step<Entry> step : steps) {
                turns.add(step.span().from());
                step.span().until().ifPresent(turns::add);
            }
        }
        List<Days> all = new ArrayList<>();
        for (LocalDate turn : turns) {
            Span span = new Span(turn, Optional.ofNullable(turns.higher(turn)));
            Days days = new Days(span, on(before, turn), on(after, turn));
            if (!all.isEmpty() && all.get(all.size() - 1).sameAs(days)) {
                Days last = all.remove(all.size() - 1);
                days = new Days(new Span(last.span.from(), span.until()), last.was, last.is);
            }
            all.add(days);
        }
        return all;
    }

    private static Optional<Timeline.Step<Entry>> on(List<Timeline.Step<Entry>> steps, LocalDate day) {
        return steps.stream().filter(step -> step.span().contains(day)).findFirst();
    }

    /** Where nothing but the beginning or the end of one step is another. */
    private Optional<Difference> moved(Days days) {
        if (days.was.isPresent() == days.is.isPresent()) {
            return Optional.empty();
        }
        boolean gone = days.was.isPresent();
        Timeline.Step<Entry> step = (gone ? days.was : days.is).orElseThrow();
        Optional<Timeline.Step<Entry>> other = only(gone ? after : before, step);
        return other.filter(one -> only(gone ? before : after, one).isPresent())
                .map(one -> gone
                        ? new Difference.InTime(step.span(), one.span())
                        : new Difference.InTime(one.span(), step.span()));
    }

    /** The only step that says the same of some of the same days. */
    private static Optional<Timeline.Step<Entry>> only(List<Timeline.Step<Entry>> steps, Timeline.Step<Entry> as) {
        List<Timeline.Step<Entry>> found = steps.stream()
                .filter(step -> step.entry().equals(as.entry()) && step.span().overlaps(as.span()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Difference> fields(Days days) {
        Map<String, Object> was = values(days.was);
        Map<String, Object> is = values(days.is);
        List<Difference> differences = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (!Objects.equals(was.get(field.name()), is.get(field.name()))) {
                differences.add(new Difference.InField(days.span, field, entry(days.was), entry(days.is)));
            }
        }
        return differences;
    }

    private static Map<String, Object> values(Optional<Timeline.Step<Entry>> step) {
        return step.map(each -> Kind.of(each.entry()).values(each.entry())).orElse(Map.of());
    }
}
