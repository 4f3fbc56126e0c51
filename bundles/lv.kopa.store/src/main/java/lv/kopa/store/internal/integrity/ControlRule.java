package lv.kopa.store.internal.integrity;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Nothing is controlled by itself by way of others, on any day. */
final class ControlRule implements Rule {
    private static final Kind<Ownership> KIND = Kind.of(Ownership.class);

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        List<Control> controls = reach(state);
        for (Set<Id<Organisation>> knot : new Knots(controls).found()) {
            List<Control> inside = controls.stream()
                    .filter(each -> knot.contains(each.owner()) && knot.contains(each.owned()))
                    .toList();
            circle(inside).ifPresent(circle -> object(circle, state, objections));
        }
    }

    /** All links of control that can be reached down from those that change. */
    private static List<Control> reach(State state) {
        Set<Id<Organisation>> frontier = new LinkedHashSet<>();
        for (Change<Ownership> change : state.changes(KIND)) {
            for (Timeline.Step<Ownership> step : change.after().steps()) {
                if (step.entry().control()) {
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
                    if (link.control()
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

    /** The links of a circle that exists on one day, and that day. */
    private static Optional<Circle> circle(List<Control> inside) {
        Set<LocalDate> days =
                inside.stream().map(each -> each.span().from()).collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day : days) {
            List<Control> then =
                    inside.stream().filter(each -> each.span().contains(day)).toList();
            List<Set<Id<Organisation>>> knots = new Knots(then).found();
            if (!knots.isEmpty()) {
                Set<Id<Organisation>> knot = knots.get(0);
                return Optional.of(new Circle(
                        day,
                        then.stream()
                                .filter(each -> knot.contains(each.owner()) && knot.contains(each.owned()))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    private static void object(Circle circle, State state, Objections objections) {
        for (Control link : circle.links()) {
            Change<?> change = state.change(KIND, link.id());
            if (change != null) {
                objections.to(change, "owned", "own.circle", circle.day().toString(), circle.through(link));
            }
        }
    }

    /** That one organisation decides over another. */
    record Control(Id<Ownership> id, Id<Organisation> owner, Id<Organisation> owned, Span span) {}

    private record Circle(LocalDate day, List<Control> links) {
        /** The organisations of the shortest way that leads from a link back to it, by identifier. */
        String through(Control link) {
            Map<Id<Organisation>, Id<Organisation>> cameFrom = new HashMap<>();
            Set<Id<Organisation>> frontier = new LinkedHashSet<>(Set.of(link.owned()));
            cameFrom.put(link.owned(), link.owner());
            while (!frontier.isEmpty() && !cameFrom.containsKey(link.owner())) {
                Set<Id<Organisation>> next = new LinkedHashSet<>();
                for (Control each : links) {
                    if (frontier.contains(each.owner()) && cameFrom.putIfAbsent(each.owned(), each.owner()) == null) {
                        next.add(each.owned());
                    }
                }
                frontier = next;
            }
            List<String> way = new ArrayList<>(List.of(link.owner().value()));
            for (Id<Organisation> at = cameFrom.get(link.owner());
                    at != null && !at.equals(link.owner());
                    at = cameFrom.get(at)) {
                way.add(0, at.value());
            }
            way.add(0, link.owner().value());
            return String.join(" → ", way);
        }
    }
}
