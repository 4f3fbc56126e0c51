package lv.kopa.view.monitor.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lv.kopa.evaluation.Disclosure;

/**
 * Which sums of the change of one indicator may be shown: none that tells what a single member has, alone or once others are taken
 * from it.
 */
final class Shown {
    /** Those who make the whole, in the order in which they are told. */
    static final List<String> PARTS = List.of("stayers", "incomplete", "joiners", "leavers");

    static final String WHOLE = "whole";

    private final Map<String, Rows> groups;
    private final String all;
    private final Set<String> wholes;
    private final Set<String> splits;

    /** What may be shown of the rows of an indicator, of which those of all together come first. */
    Shown(Rows indicator) {
        groups = indicator.by("group");
        all = groups.keySet().iterator().next();
        wholes = safe(group -> !tells(group, WHOLE), List.of(WHOLE));
        splits = safe(group -> wholes.contains(group) && PARTS.stream().noneMatch(part -> tells(group, part)), PARTS);
    }

    /** Rows of all together. */
    Rows together() {
        return groups.get(all);
    }

    /** Whether the sums of all together may be shown. */
    boolean whole() {
        return wholes.contains(all);
    }

    /** Whether the sums of those who stayed, joined and left may be shown of all together. */
    boolean split() {
        return splits.contains(all);
    }

    /** Whether the growth of those who stayed may be shown of a group. */
    boolean split(Rows group) {
        return splits.contains(group.code(0, "group"));
    }

    /** The groups that stand below all together: those whose sum may be shown, or those of which it may not. */
    List<Rows> groups(boolean shown) {
        return groups.entrySet().stream()
                .filter(each -> !each.getKey().equals(all) && wholes.contains(each.getKey()) == shown)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A number of one part of a group; NaN where there is none. */
    static double number(Rows group, String part, String column) {
        for (int row = 0; row < group.size(); row++) {
            if (group.code(row, "part").equals(part)) {
                return group.number(row, column);
            }
        }
        return Double.NaN;
    }

    private boolean tells(String group, String part) {
        return number(groups.get(group), part, "telling") == 1;
    }

    /** Those that are safe alone; of all together only where what is hidden is what is left when the others are taken off. */
    private Set<String> safe(Predicate<String> alone, List<String> parts) {
        Set<String> safe = new LinkedHashSet<>();
        groups.keySet().stream().filter(alone).forEach(safe::add);
        int hidden = groups.size() - safe.size();
        if (safe.contains(all)
                && hidden > 0
                && (hidden == 1 || parts.stream().anyMatch(part -> fewAreLeft(part, safe)))) {
            safe.retainAll(Set.of(all));
        }
        return safe;
    }

    private boolean fewAreLeft(String part, Set<String> shown) {
        double left = number(together(), part, "known");
        for (String group : shown) {
            left -= group.equals(all) ? 0 : number(groups.get(group), part, "known");
        }
        return left != 0 && Math.abs(left) < Disclosure.ENOUGH;
    }
}
