package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.ShortestDecimal;

/** Checks how the rows of the indicator table hang together: parents, root, cycles, levels, weights, denominators, bases. */
final class TreeChecks {
    /** No index has so many levels; a deeper tree is a mistake. */
    private static final int DEEPEST = 100;

    private final MetaTable table;
    private final Faults faults;
    private final Map<String, List<MetaRow>> children = new LinkedHashMap<>();
    private final List<MetaRow> roots = new ArrayList<>();

    TreeChecks(MetaTable table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** The root, if the rows are one sound tree; else the faults say why not. */
    Optional<MetaRow> root() {
        int before = faults.count();
        for (MetaRow row : table.nodes()) {
            place(row);
            denominator(row);
        }
        boolean anyIndicator = table.nodes().stream().anyMatch(row -> row.type() == MetaType.INDICATOR);
        if (!anyIndicator) {
            faults.add(table.place(), "meta.noIndicators");
        }
        cycles();
        for (MetaRow row : roots.subList(Math.min(1, roots.size()), roots.size())) {
            tell(
                    row,
                    MetaReader.PARENT,
                    "meta.secondRoot",
                    row.code(),
                    roots.get(0).code());
        }
        if (roots.isEmpty() && anyIndicator && faults.count() == before) {
            faults.add(table.place(), "meta.noRoot");
        }
        for (MetaRow row : table.nodes()) {
            if (row.type() == MetaType.AGGREGATE) {
                aggregate(row);
            }
        }
        bases();
        if (faults.count() == before) {
            level(roots.get(0), 1);
        }
        return faults.count() == before ? Optional.of(roots.get(0)) : Optional.empty();
    }

    /** What stands directly below a node, in given order. */
    List<MetaRow> children(MetaRow row) {
        return children.getOrDefault(row.code(), List.of());
    }

    private void place(MetaRow row) {
        if (row.parent().isEmpty()) {
            if (row.type() == MetaType.INDICATOR) {
                tell(row, MetaReader.PARENT, "meta.noParent", row.code());
            } else {
                roots.add(row);
            }
            return;
        }
        if (table.isRejected(row.parent())) {
            return;
        }
        Optional<MetaRow> parent = table.row(row.parent());
        if (parent.isEmpty()) {
            table.similar(row.parent())
                    .ifPresentOrElse(
                            similar -> tell(
                                    row,
                                    MetaReader.PARENT,
                                    "meta.unknownParentSimilar",
                                    row.parent(),
                                    row.code(),
                                    similar),
                            () -> tell(row, MetaReader.PARENT, "meta.unknownParent", row.parent(), row.code()));
        } else if (parent.get().type() != MetaType.AGGREGATE) {
            tell(row, MetaReader.PARENT, "meta.parentNoAggregate", row.parent(), row.code());
        } else {
            children.computeIfAbsent(row.parent(), code -> new ArrayList<>()).add(row);
        }
    }

    private void denominator(MetaRow row) {
        String code = row.denominator();
        if (code.isEmpty() || table.isRejected(code)) {
            return;
        }
        Optional<MetaRow> denominator = table.row(code);
        if (denominator.isEmpty()) {
            tell(row, MetaReader.DENOMINATOR, "meta.unknownDenominator", code, row.code());
        } else if (denominator.get().type() != MetaType.DENOMINATOR) {
            tell(row, MetaReader.DENOMINATOR, "meta.notDenominator", code, row.code());
        }
    }

    /** Each says it of one node, and no other says it of the same. */
    private void bases() {
        Map<String, MetaRow> said = new HashMap<>();
        for (MetaRow row : table.rows()) {
            if (row.type() != MetaType.BASIS || table.isRejected(row.parent())) {
                continue;
            }
            Optional<MetaRow> of =
                    table.row(row.parent()).filter(each -> each.type().inTree());
            if (of.isEmpty()) {
                tell(row, MetaReader.PARENT, "meta.basisOfNothing", row.code(), row.parent());
                continue;
            }
            MetaRow before = said.putIfAbsent(row.parent(), row);
            if (before != null) {
                tell(row, MetaReader.PARENT, "meta.basisTwice", row.code(), before.code(), row.parent());
            }
        }
    }

    private void cycles() {
        Set<String> done = new HashSet<>();
        for (MetaRow row : table.nodes()) {
            Set<String> path = new LinkedHashSet<>();
            Optional<MetaRow> at = Optional.of(row);
            while (at.isPresent() && !done.contains(at.get().code())) {
                if (!path.add(at.get().code())) {
                    cycle(at.get(), path);
                    break;
                }
                at = table.row(at.get().parent()).filter(parent -> parent.type() == MetaType.AGGREGATE);
            }
            done.addAll(path);
        }
    }

    private void cycle(MetaRow row, Set<String> path) {
        List<String> codes = new ArrayList<>(path);
        List<String> circle = new ArrayList<>(codes.subList(codes.indexOf(row.code()), codes.size()));
        circle.add(row.code());
        tell(row, MetaReader.PARENT, "meta.cycle", String.join(" → ", circle));
    }

    private void aggregate(MetaRow row) {
        List<MetaRow> below = children(row);
        if (below.isEmpty()) {
            boolean meant =
                    table.nodes().stream().anyMatch(each -> each.parent().equals(row.code()));
            if (!meant) {
                tell(row, MetaReader.CODE, "meta.childless", row.code());
            }
        } else if (below.stream().allMatch(each -> each.weight() == 0)) {
            tell(below.get(0), MetaReader.WEIGHT, "meta.zeroWeights", row.code());
        }
    }

    private int level(MetaRow row, int depth) {
        if (depth > DEEPEST) {
            tell(row, MetaReader.PARENT, "meta.tooDeep", DEEPEST);
            return 1;
        }
        int level = 1;
        for (MetaRow child : children(row)) {
            level = Math.max(level, 1 + level(child, depth + 1));
        }
        if (!Double.isNaN(row.level()) && row.level() != level) {
            String key = row.type() == MetaType.INDICATOR ? "meta.indicatorLevel" : "meta.badLevel";
            tell(row, MetaReader.LEVEL, key, row.code(), ShortestDecimal.of(row.level()), level);
        }
        return level;
    }

    private void tell(MetaRow row, String column, String key, Object... arguments) {
        faults.add(table.place(row, column), key, arguments);
    }
}
