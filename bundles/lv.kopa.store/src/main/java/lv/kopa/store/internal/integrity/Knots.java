package lv.kopa.store.internal.integrity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;

/**
 * Organisations from each of which control leads to every other: the strongly connected components of more than one. Without
 * recursion, since a chain may be long. R. Tarjan, “Depth-first search and linear graph algorithms”, SIAM J. Comput. 1(2),
 * 1972.
 */
final class Knots {
    private final Map<Id<Organisation>, List<Id<Organisation>>> owned = new HashMap<>();
    private final Map<Id<Organisation>, Integer> index = new HashMap<>();
    private final Map<Id<Organisation>, Integer> low = new HashMap<>();
    private final Deque<Id<Organisation>> open = new ArrayDeque<>();
    private final Set<Id<Organisation>> isOpen = new HashSet<>();
    private final List<Set<Id<Organisation>>> found = new ArrayList<>();

    Knots(List<ControlRule.Control> controls) {
        for (ControlRule.Control control : controls) {
            owned.computeIfAbsent(control.owner(), owner -> new ArrayList<>()).add(control.owned());
        }
        for (Id<Organisation> each : owned.keySet()) {
            if (!index.containsKey(each)) {
                visit(each);
            }
        }
    }

    /** The knots. */
    List<Set<Id<Organisation>>> found() {
        return found;
    }

    private record Visit(Id<Organisation> at, Iterator<Id<Organisation>> onward) {}

    private void visit(Id<Organisation> from) {
        Deque<Visit> way = new ArrayDeque<>();
        way.push(enter(from));
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (visit.onward().hasNext()) {
                Id<Organisation> next = visit.onward().next();
                if (!index.containsKey(next)) {
                    way.push(enter(next));
                } else if (isOpen.contains(next)) {
                    low.merge(visit.at(), index.get(next), Math::min);
                }
            } else {
                way.pop();
                if (!way.isEmpty()) {
                    low.merge(way.peek().at(), low.get(visit.at()), Math::min);
                }
                close(visit.at());
            }
        }
    }

    private Visit enter(Id<Organisation> at) {
        index.put(at, index.size());
        low.put(at, index.get(at));
        open.push(at);
        isOpen.add(at);
        return new Visit(at, owned.getOrDefault(at, List.of()).iterator());
    }

    private void close(Id<Organisation> at) {
        if (!low.get(at).equals(index.get(at))) {
            return;
        }
        Set<Id<Organisation>> knot = new HashSet<>();
        Id<Organisation> last;
        do {
            last = open.pop();
            isOpen.remove(last);
            knot.add(last);
        } while (!last.equals(at));
        if (knot.size() > 1) {
            found.add(knot);
        }
    }
}
