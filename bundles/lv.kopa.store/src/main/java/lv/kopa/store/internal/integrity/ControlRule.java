package lv.kopa.store.internal.integrity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kopa.registry.Change;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/**
 * Nothing is controlled by itself by way of others, on any day. Whoever owns more than half counts here as one who controls,
 * also where the votes are said to lie elsewhere: shares that a company holds in its parent are the parent's own (Directive
 * (EU) 2017/1132, Article 67), so two cannot own most of each other. Smaller holdings in each other there are.
 */
final class ControlRule implements Rule {
    private static final Kind<Ownership> KIND = Kind.of(Ownership.class);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        List<Control> controls = reach(state);
        for (List<Control> knot : knots(controls)) {
            circle(knot).ifPresent(circle -> object(circle, state, objections));
        }
    }

    private static boolean decides(Ownership link) {
        return link.control() || link.share().compareTo(HALF) > 0;
    }

    /** All links of control that can be reached down from those that change. */
    private static List<Control> reach(State state) {
        Set<Id<Organisation>> frontier = new LinkedHashSet<>();
        for (Change<Ownership> change : state.changes(KIND)) {
            for (Timeline.Step<Ownership> step : change.after().steps()) {
                if (decides(step.entry())) {
                    frontier.add(step.entry().owner());
                    frontier.add(step.entry().owned());
                }
            }
        }
        List<Control> controls = new ArrayList<>();
        Set<Id<Organisation>> seen = new HashSet<>(frontier);
        while (!frontier.isEmpty()) {
            Set<Id<Organisation>> next = new LinkedHashSet<>();
            for (Map.Entry<Id<Ownership>, Timeline<Ownership>> each :
                    state.having(KIND, "owner", frontier).entrySet()) {
                for (Timeline.Step<Ownership> step : each.getValue().steps()) {
                    Ownership link = step.entry();
                    if (decides(link)
                            && frontier.contains(link.owner())
                            && !link.owner().equals(link.owned())) {
                        controls.add(new Control(each.getKey(), link.owner(), link.owned(), step.span()));
                        if (seen.add(link.owned())) {
                            next.add(link.owned());
                        }
                    }
                }
            }
            frontier = next;
        }
        return controls;
    }

    /** The links within each knot. */
    private static List<List<Control>> knots(List<Control> controls) {
        Map<Id<Organisation>, Integer> knots = new HashMap<>();
        List<List<Control>> inside = new ArrayList<>();
        for (Set<Id<Organisation>> knot : new Knots(controls).found()) {
            knot.forEach(each -> knots.put(each, inside.size()));
            inside.add(new ArrayList<>());
        }
        for (Control control : controls) {
            Integer knot = knots.get(control.owner());
            if (knot != null && knot.equals(knots.get(control.owned()))) {
                inside.get(knot).add(control);
            }
        }
        return inside;
    }

    /** The links of a circle that exists on one day, and that day. */
    private static Optional<Circle> circle(List<Control> knot) {
        Set<LocalDate> days = new TreeSet<>();
        knot.forEach(each -> days.add(each.span().from()));
        for (LocalDate day : days) {
            List<List<Control>> then = knots(
                    knot.stream().filter(each -> each.span().contains(day)).toList());
            if (!then.isEmpty()) {
                return Optional.of(new Circle(day, then.get(0)));
            }
        }
        return Optional.empty();
    }

    private static void object(Circle circle, State state, Objections objections) {
        for (Control link : circle.links()) {
            Change<?> change = state.change(KIND, link.id());
            if (change != null) {
                objections.to(change, "owned", "own.circle", circle.day().toString(), circle.through(link));
                return;
            }
        }
    }

    /** That one organisation decides over another, or owns most of it. */
    record Control(Id<Ownership> id, Id<Organisation> owner, Id<Organisation> owned, Span span) {}

    private record Circle(LocalDate day, List<Control> links) {
        private static final int NAMED = 8;

        /** The shortest way that leads from a link back to it, by identifier; of a long one, the beginning. */
        String through(Control link) {
            Map<Id<Organisation>, List<Id<Organisation>>> owned = new HashMap<>();
            links.forEach(each -> owned.computeIfAbsent(each.owner(), owner -> new ArrayList<>())
                    .add(each.owned()));
            Map<Id<Organisation>, Id<Organisation>> cameFrom = new HashMap<>(Map.of(link.owned(), link.owner()));
            Deque<Id<Organisation>> open = new ArrayDeque<>(List.of(link.owned()));
            while (!cameFrom.containsKey(link.owner())) {
                Id<Organisation> at = open.remove();
                for (Id<Organisation> next : owned.get(at)) {
                    if (cameFrom.putIfAbsent(next, at) == null) {
                        open.add(next);
                    }
                }
            }
            Deque<String> way = new ArrayDeque<>(List.of(link.owner().value()));
            Id<Organisation> at = link.owner();
            do {
                at = cameFrom.get(at);
                way.push(at.value());
            } while (!at.equals(link.owner()));
            return way.stream().limit(NAMED).collect(Collectors.joining(" → ")) + (way.size() > NAMED ? " → …" : "");
        }
    }
}
