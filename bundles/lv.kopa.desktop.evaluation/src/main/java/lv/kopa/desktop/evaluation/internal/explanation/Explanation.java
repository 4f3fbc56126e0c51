package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * How one number of a record came about: the value of a unit in a node of the tree.
 *
 * @param unit the unit
 * @param path the nodes from the root down to the one that is explained
 * @param value its value, NaN where there is none
 * @param rank the place of the unit by the root, NaN where it has none
 * @param ranked number of units that have a place
 * @param parts its children
 * @param additive whether the children add up to the value
 * @param steps the steps of an indicator, none for an aggregate
 * @param place what it is in its parent, nothing for the root
 * @param facts what else the method says about the node, and the data about the indicator
 */
record Explanation(
        Unit unit,
        List<IndicatorNode> path,
        double value,
        double rank,
        long ranked,
        List<Part> parts,
        boolean additive,
        List<Step> steps,
        Optional<Part> place,
        List<Fact> facts) {

    /**
     * A node in its parent.
     *
     * @param node the node; the parent where it is the place of a node
     * @param value the value of that node
     * @param weight what the child weighs, NaN where the method does not say
     * @param share what the child adds to the value of the parent, NaN where that cannot be said
     * @param whole the value of the parent
     */
    record Part(IndicatorNode node, double value, double weight, double share, double whole) {}

    /** Something that is said about a node. */
    record Fact(Text label, Text value) {}

    Explanation {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /** The node that is explained. */
    IndicatorNode node() {
        return path.get(path.size() - 1);
    }

    /** Nothing where the record has no such unit, or its units no tree. An unknown node stands for the root. */
    static Optional<Explanation> of(EvaluationRecord record, String unitId, Optional<String> code) {
        RecordTables tables = new RecordTables(record);
        Optional<Unit> unit = tables.dataset()
                .indexOf(unitId)
                .map(index -> tables.dataset().units().get(index));
        return unit.flatMap(known -> tables.dataset().tree().map(root -> {
            List<IndicatorNode> path = new ArrayList<>();
            if (code.isEmpty() || !find(root, code.get(), path)) {
                path.add(root);
            }
            return of(tables, known, path);
        }));
    }

    private static boolean find(IndicatorNode node, String code, List<IndicatorNode> path) {
        path.add(node);
        if (node.code().equals(code) || node.children().stream().anyMatch(child -> find(child, code, path))) {
            return true;
        }
        path.remove(path.size() - 1);
        return false;
    }

    private static Explanation of(RecordTables tables, Unit unit, List<IndicatorNode> path) {
        IndicatorNode node = path.get(path.size() - 1);
        Family family = Family.of(tables, node, unit.id());
        Optional<Part> place = path.size() < 2
                ? Optional.empty()
                : Family.of(tables, path.get(path.size() - 2), unit.id()).placeOf(node);
        return new Explanation(
                unit,
                path,
                value(tables, node, unit.id()),
                tables.answer(ResultRole.RANK, unit.id()),
                ranked(tables),
                family.parts(),
                family.shares().isPresent(),
                node instanceof IndicatorNode.Leaf leaf ? Steps.of(tables, leaf.indicator(), unit.id()) : List.of(),
                place,
                Facts.of(tables, node));
    }

    static double value(RecordTables tables, IndicatorNode node, String unit) {
        return tables.values(node.code())
                .map(values -> values.of(unit, tables.dataset()))
                .orElse(Double.NaN);
    }

    private static long ranked(RecordTables tables) {
        Optional<ResultColumn.Numbers> ranks = tables.scores().flatMap(table -> table.first(ResultRole.RANK));
        return ranks.stream()
                .flatMapToDouble(column -> IntStream.range(0, column.size()).mapToDouble(column::value))
                .filter(rank -> !Double.isNaN(rank))
                .count();
    }

    /** Whether the record says anything about how its numbers came about. */
    static boolean possible(EvaluationRecord record) {
        return record.result().outcome() == EvaluationRecord.Outcome.DONE
                && record.input().dataset().tree().isPresent()
                && record.result().tables().stream()
                        .anyMatch(table -> table.purpose() == ResultTable.Purpose.STAGE
                                || table.purpose() == ResultTable.Purpose.WEIGHTS);
    }
}
