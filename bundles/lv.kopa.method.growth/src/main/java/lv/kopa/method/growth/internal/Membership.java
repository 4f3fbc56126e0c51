package lv.kopa.method.growth.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.UnitParent;

/**
 * Who belonged to what at the end of either period.
 *
 * @param groups for each larger unit by its id, and for all of them under {@link #ALL}, who belonged to it
 */
record Membership(Map<String, Group> groups) {
    /** Everybody who belonged to any of them, once. */
    static final String ALL = "*";

    /**
     * Who belonged to one larger unit.
     *
     * @param before indices of those at the end of the earlier period, ascending
     * @param after indices of those at the end of the later period, ascending
     */
    record Group(Set<Integer> before, Set<Integer> after) {
        Group() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    /** Empty where the data do not say it in the way that was asked for. */
    static Optional<Membership> of(Dataset dataset, Arguments arguments, Span span) {
        Map<String, Group> groups =
                switch (arguments.get(Settings.MEMBERSHIP)) {
                    case Settings.BELONGING -> belonging(dataset, span);
                    case Settings.ATTRIBUTE ->
                        arguments
                                .get(Settings.MEMBER_OF)
                                .map(code -> attribute(dataset, code, span))
                                .orElse(Map.of());
                    default -> Map.of(ALL, new Group(present(dataset, span.before()), present(dataset, span.after())));
                };
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Group> all = new LinkedHashMap<>();
        Group everybody = new Group();
        groups.values().forEach(group -> {
            everybody.before().addAll(group.before());
            everybody.after().addAll(group.after());
        });
        all.put(ALL, everybody);
        groups.forEach(all::putIfAbsent);
        return Optional.of(new Membership(all));
    }

    private static Map<String, Group> belonging(Dataset dataset, Span span) {
        Map<String, Group> groups = new TreeMap<>();
        Optional<LocalDate> first = span.before().lastDay();
        Optional<LocalDate> last = span.after().lastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return groups;
        }
        for (UnitParent parent : dataset.parents()) {
            Optional<Integer> unit = dataset.indexOf(parent.unit());
            if (unit.isPresent()) {
                Group group = groups.computeIfAbsent(parent.parent(), id -> new Group());
                if (holds(parent, first.get())) {
                    group.before().add(unit.get());
                }
                if (holds(parent, last.get())) {
                    group.after().add(unit.get());
                }
            }
        }
        return groups;
    }

    private static boolean holds(UnitParent parent, LocalDate day) {
        return parent.from().filter(day::isBefore).isEmpty()
                && parent.to().filter(day::isAfter).isEmpty();
    }

    private static Map<String, Group> attribute(Dataset dataset, String code, Span span) {
        Map<String, Group> groups = new TreeMap<>();
        for (Period period : List.of(span.before(), span.after())) {
            Optional<DataColumn.Categories> column = categories(dataset, code, period);
            for (int unit = 0; column.isPresent() && unit < column.get().size(); unit++) {
                if (!column.get().isMissing(unit)) {
                    Group group = groups.computeIfAbsent(column.get().value(unit), id -> new Group());
                    (period.equals(span.before()) ? group.before() : group.after()).add(unit);
                }
            }
        }
        return groups;
    }

    /** The attribute in a period; where it never changes it belongs to none, and holds for those who have values in that period. */
    private static Optional<DataColumn.Categories> categories(Dataset dataset, String code, Period period) {
        for (DataColumn column : dataset.columns()) {
            if (column instanceof DataColumn.Categories categories
                    && column.key().equals(new ColumnKey(DataRole.ATTRIBUTE, code, period))) {
                return Optional.of(categories);
            }
        }
        return dataset.attribute(code)
                .filter(column -> column.key().period().equals(Period.NONE))
                .map(column -> {
                    Set<Integer> present = present(dataset, period);
                    List<String> cells = new ArrayList<>();
                    for (int unit = 0; unit < column.size(); unit++) {
                        cells.add(present.contains(unit) ? column.value(unit) : "");
                    }
                    return DataColumn.Categories.of(column.key(), cells.toArray(String[]::new));
                });
    }

    /** Those who have any value of an indicator in a period. */
    private static Set<Integer> present(Dataset dataset, Period period) {
        Set<Integer> present = new TreeSet<>();
        for (DataColumn column : dataset.columns()) {
            if (column.key().role() == DataRole.INDICATOR
                    && column.key().period().equals(period)) {
                for (int unit = 0; unit < column.size(); unit++) {
                    if (!column.isMissing(unit)) {
                        present.add(unit);
                    }
                }
            }
        }
        return present;
    }
}
