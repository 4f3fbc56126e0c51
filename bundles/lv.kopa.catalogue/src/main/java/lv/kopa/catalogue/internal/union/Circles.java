package lv.kopa.catalogue.internal.union;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.indicator.IndicatorDefinition;

/** Formulas that come back to where they began. All versions of an indicator count as one. */
final class Circles {
    private final Map<String, Set<String>> named = new HashMap<>();

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
    }

    /** A shortest way from an indicator back to itself; empty where there is none. */
    List<String> through(String code) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(code));
        while (!next.isEmpty()) {
            String here = next.remove();
            for (String there : named.getOrDefault(here, Set.of())) {
                if (there.equals(code)) {
                    return way(code, here, cameFrom);
                }
                if (cameFrom.putIfAbsent(there, here) == null) {
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
