package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;

/** The tables of a record, asked by what they are for. */
record RecordTables(EvaluationRecord record) {

    Dataset dataset() {
        return record.input().dataset();
    }

    private Stream<ResultTable> all(RowKind kind) {
        return record.result().tables().stream().filter(table -> table.rowKind() == kind);
    }

    Optional<ResultTable> scores() {
        return all(RowKind.UNIT)
                .filter(table -> table.purpose() == Purpose.SCORES)
                .findFirst();
    }

    /** The steps that have a column about this node, in order. */
    List<ResultTable> stages(String node) {
        return all(RowKind.UNIT)
                .filter(table ->
                        table.purpose() == Purpose.STAGE && table.numbers(node).isPresent())
                .toList();
    }

    /** Tables with a row for each unit and a column of this role for each of these nodes. */
    Stream<ResultTable> unitTables(ResultRole role, List<String> nodes) {
        return all(RowKind.UNIT).filter(table -> nodes.stream().allMatch(node -> table.numbers(node)
                .filter(column -> column.role() == role)
                .isPresent()));
    }

    /** Tables with a row for each of these nodes. */
    Stream<ResultTable> nodeTables(List<String> nodes) {
        return all(RowKind.NODE).filter(table -> table.rows().containsAll(nodes));
    }

    /** What the answer says about a node, or where it says nothing the last step that does. */
    Optional<Values> values(String node) {
        Optional<ResultTable> answer =
                scores().filter(table -> table.numbers(node).isPresent());
        List<ResultTable> stages = stages(node);
        return answer.or(() -> stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1)))
                .map(table -> new Values(table, table.numbers(node).orElseThrow()));
    }

    /** What the first column of the answer with this role says about a unit; NaN where it says nothing. */
    double answer(ResultRole role, String unit) {
        return scores().flatMap(table -> table.first(role).map(column -> new Values(table, column)))
                .map(values -> values.of(unit, dataset()))
                .orElse(Double.NaN);
    }

    /** The row of a unit; the units of most tables are those of the dataset in the same order. */
    static int row(ResultTable table, String unit, Dataset dataset) {
        int index = dataset.indexOf(unit).orElse(-1);
        boolean there = index >= 0
                && index < table.rows().size()
                && table.rows().get(index).equals(unit);
        return there ? index : table.rows().indexOf(unit);
    }

    /**
     * A column about units.
     *
     * @param table the table in which it stands
     * @param column the column
     */
    record Values(ResultTable table, ResultColumn.Numbers column) {

        double of(String unit, Dataset dataset) {
            int row = row(table, unit, dataset);
            return row < 0 ? Double.NaN : column.value(row);
        }
    }
}
