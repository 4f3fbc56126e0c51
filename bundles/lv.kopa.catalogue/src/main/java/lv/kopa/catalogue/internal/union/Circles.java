package lv.kopa.catalogue.internal.union;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.indicator.IndicatorDefinition;

/** Formulas that come back to where they began. All versions of an indicator count as one. */
final class Circles {
    private final Map<String, Set<String>> named = new HashMap<>();

    /** Those that may lie on a circle; none where there is no circle. */
    private final Set<String> suspects;

    Circles(Stock stock) {
        for (String code : stock.codes()) {
            Set<String> codes = new TreeSet<>();
            for (IndicatorDefinition version : stock.versions(code)) {
                version.formula().ifPresent(formula -> codes.addAll(Formulas.codes(formula)));
            }
            if (!codes.isEmpty()) {
                named.put(code, codes);
            }
        }
        Map<String, Set<String>> naming = reversed(named);
        suspects = peeled(peeled(named.keySet(), named, naming), naming, named);
    }

    private static Map<String, Set<String>> reversed(Map<String, Set<String>> next) {
        Map<String, Set<String>> back = new HashMap<>();
        next.forEach((from, all) -> all.forEach(
                to -> back.computeIfAbsent(to, code -> new TreeSet<>()).add(from)));
        return back;
    }

    /** What is left when whoever leads nowhere is taken away, again and again. */
    private static Set<String> peeled(Set<String> codes, Map<String, Set<String>> next, Map<String, Set<String>> back) {
        Set<String> left = new HashSet<>(codes);
        Map<String, Integer> ways = new HashMap<>();
        Deque<String> ends = new ArrayDeque<>();
        for (String code : codes) {
            int count = (int) next.getOrDefault(code, Set.of()).stream()
                    .filter(codes::contains)
                    .count();
            ways.put(code, count);
            if (count == 0) {
                ends.add(code);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String before : back.getOrDefault(end, Set.of())) {
                if (left.contains(before) && ways.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
        return left;
    }

    /** A shortest way from an indicator back to itself; empty where there is none. */
    List<String> through(String code) {
        if (!suspects.contains(code)) {
            return List.of();
        }
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(code));
        while (!next.isEmpty()) {
            String here = next.remove();
            for (String there : named.get(here)) {
                if (there.equals(code)) {
                    return way(code, here, cameFrom);
                }
                if (suspects.contains(there) && cameFrom.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String code, String last, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(code));
        for (String here = last; !here.equals(code); here = cameFrom.get(here)) {
            way.add(here);
        }
        way.add(code);
        Collections.reverse(way);
        return way;
    }
}
