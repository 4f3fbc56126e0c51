package lv.kopa.view.index.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;

/**
 * What a method says of units beside score and rank: its own measures, and further tables of units. What studies say of its answer is
 * for their own views.
 *
 * @param columns values, memberships and classes in the table of scores that belong to no node of the tree
 * @param tables further tables with a row for each unit
 */
record Measures(List<ResultColumn> columns, List<ResultTable> tables) {
    private static final Set<ResultRole> WANTED = Set.of(ResultRole.VALUE, ResultRole.MEMBERSHIP, ResultRole.CLASS);

    static Measures of(Scores scores) {
        EvaluationRecord evaluation = scores.evaluation();
        Set<String> nodes = new HashSet<>();
        evaluation.input().dataset().tree().ifPresent(tree -> tree.visit(node -> nodes.add(node.code())));
        return new Measures(
                scores.table().columns().stream()
                        .filter(column -> WANTED.contains(column.role()) && !nodes.contains(column.id()))
                        .toList(),
                evaluation.result().tables().stream()
                        .filter(table -> table.purpose() == Purpose.DIAGNOSTIC && table.rowKind() == RowKind.UNIT)
                        .filter(table -> table.columns().stream().noneMatch(column -> nodes.contains(column.id())))
                        .filter(table -> !ofPairs(table))
                        .filter(table -> !ofStudy(evaluation, table))
                        .toList());
    }

    /** Whether there is a column for each unit, too: as wide as it is long, such a table is for files and figures. */
    private static boolean ofPairs(ResultTable table) {
        return table.columns().stream().map(ResultColumn::id).toList().equals(table.rows());
    }

    /** Ids of what a study gave begin with its own. */
    private static boolean ofStudy(EvaluationRecord evaluation, ResultTable table) {
        return evaluation.input().studies().stream()
                .anyMatch(study -> table.id().startsWith(study.id() + "."));
    }

    boolean any() {
        return !columns.isEmpty();
    }
}
