package lv.kopa.view.quality.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    private static final double LARGE = 1000;

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

    /** The sum of a column; empty where there is no such column. */
    static OptionalDouble total(ResultTable table, String column) {
        return table.numbers(column)
                .map(each -> OptionalDouble.of(
                        Arrays.stream(each.toArray()).filter(Double::isFinite).sum()))
                .orElse(OptionalDouble.empty());
    }

    /** One place after the point where there are parts of one; counts and large amounts need none. */
    static int places(ResultTable table, String column) {
        double[] values =
                table.numbers(column).map(ResultColumn.Numbers::toArray).orElse(new double[0]);
        boolean large = Arrays.stream(values).anyMatch(value -> Math.abs(value) >= LARGE);
        boolean parts = Arrays.stream(values).filter(Double::isFinite).anyMatch(value -> value != Math.rint(value));
        return parts && !large ? 1 : 0;
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
