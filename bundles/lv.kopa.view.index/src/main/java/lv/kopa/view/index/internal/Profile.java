package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * The scores in which units are compared: the index with its pillars, or with its indicators where it has no pillars.
 *
 * @param rows from the root downwards, parents before children
 */
record Profile(List<Row> rows) {
    /** More rows than these are not read; then only the children of the root are shown. */
    static final int MOST_ROWS = 24;

    /**
     * A score in which units are compared.
     *
     * @param code code of the node
     * @param name what people call it
     * @param depth 0 for the root
     * @param values by unit, NaN where there is none
     */
    record Row(String code, Text name, int depth, double[] values) {

        /** The values of some units that have one, ascending. */
        double[] sorted(List<Integer> units) {
            return Statistics.sorted(
                    units.stream().mapToDouble(unit -> values[unit]).toArray());
        }
    }

    /** The profile of a record; none without a tree, or with nothing below its root. */
    static Optional<Profile> of(Scores scores) {
        return scores.root().map(root -> of(scores, root)).filter(profile -> profile.rows.size() > 2);
    }

    private static Profile of(Scores scores, IndicatorNode.Aggregate root) {
        List<Row> aggregates = new ArrayList<>();
        collect(scores, root, 0, Integer.MAX_VALUE, false, aggregates);
        if (aggregates.size() > 1 && aggregates.size() <= MOST_ROWS) {
            return new Profile(aggregates);
        }
        List<Row> children = new ArrayList<>();
        collect(scores, root, 0, 1, true, children);
        return new Profile(List.copyOf(children.subList(0, Math.min(MOST_ROWS, children.size()))));
    }

    private static void collect(
            Scores scores, IndicatorNode node, int depth, int deepest, boolean leaves, List<Row> rows) {
        if (depth > deepest || !leaves && node instanceof IndicatorNode.Leaf) {
            return;
        }
        scores.values(node.code())
                .filter(values -> Arrays.stream(values).anyMatch(Double::isFinite))
                .ifPresent(values -> rows.add(new Row(node.code(), Names.of(node), depth, values)));
        for (IndicatorNode child : node.children()) {
            collect(scores, child, depth + 1, deepest, leaves, rows);
        }
    }

    /** The rows below the root. */
    List<Row> below() {
        return rows.stream().filter(row -> row.depth() > 0).toList();
    }

    /** All values of all rows, ascending. */
    double[] sorted() {
        return Statistics.sorted(rows.stream()
                .flatMapToDouble(row -> Arrays.stream(row.values()))
                .toArray());
    }
}
