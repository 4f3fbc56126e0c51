package lv.kopa.view.quality.internal;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;

/** The tables of a record by id, and cells and columns of the tables of a report. */
final class Tables {
    private Tables() {}

    static Optional<ResultTable> of(EvaluationRecord evaluation, String id) {
        return evaluation.result().asGiven().table(id);
    }

    static boolean has(EvaluationRecord evaluation, String... ids) {
        return List.of(ids).stream().allMatch(id -> of(evaluation, id).isPresent());
    }

    /** The words of a column; none where there is no such column. */
    static List<Text> words(ResultTable table, String column) {
        return table.column(column)
                .filter(ResultColumn.Words.class::isInstance)
                .map(each -> ((ResultColumn.Words) each).values())
                .orElse(List.of());
    }

    /** The value of a column in a row; NaN where there is none. */
    static double value(ResultTable table, String column, int row) {
        return table.numbers(column).map(each -> each.value(row)).orElse(Double.NaN);
    }

    static Text name(Unit unit) {
        return Listed.name(unit);
    }

    static Column column(String key, int decimals) {
        return new Column(Texts.text(key), decimals);
    }

    static Cell cell(Text text) {
        return new Block.Table.Words(text);
    }

    static Cell cell(double value) {
        return new Block.Table.Number(value);
    }
}
