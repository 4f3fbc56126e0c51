package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * A record of a method that nobody knows, with names of its own. SYNTHETIC: four units in two groups; of the index INDEX
 * the pillar P has the indicators X (per head) and Y, and Z stands beside it.
 */
final class Composed {
    static final List<String> UNITS = List.of("a", "b", "c", "d");

    private final List<ResultTable> tables = new ArrayList<>();
    private Map<Integer, CellNote> notes = Map.of();

    static Dataset dataset(Map<Integer, CellNote> notes) {
        Dataset.Builder builder = new Dataset.Builder().title(Text.same("SYNTHETIC"));
        UNITS.forEach(id -> builder.unit(new Unit(id, Text.of("Unit " + id, "Vienība " + id), UnitKind.UNKNOWN)));
        builder.column(DataColumn.Numbers.of(key(DataRole.INDICATOR, "X", "2017"), 7, 7, 7, 7));
        builder.column(
                DataColumn.Numbers.owning(key(DataRole.INDICATOR, "X", "2018"), new double[] {10, 20, 30, 400}, notes));
        builder.column(DataColumn.Numbers.of(key(DataRole.INDICATOR, "X", "2019"), 9, 9, 9, 9));
        builder.column(DataColumn.Numbers.of(key(DataRole.INDICATOR, "Y", "2018"), Double.NaN, 2, 4, 9));
        builder.column(DataColumn.Numbers.of(key(DataRole.INDICATOR, "Z", "2018"), 1, 2, 3, 4));
        builder.column(DataColumn.Numbers.of(key(DataRole.DENOMINATOR, "heads", "2018"), 2, 2, 2, 2));
        builder.column(DataColumn.Categories.of(key(DataRole.ATTRIBUTE, "group", ""), "east", "east", "east", "west"));
        IndicatorNode x =
                new IndicatorNode.Leaf(simple("X", "EUR", Direction.UP).per("heads"), 3);
        IndicatorNode y = new IndicatorNode.Leaf(simple("Y", "%", Direction.DOWN), 1);
        IndicatorNode z = new IndicatorNode.Leaf(simple("Z", "", Direction.UP), 1);
        IndicatorNode pillar = new IndicatorNode.Aggregate("P", Text.of("Pillar", "Pīlārs"), 1, List.of(x, y));
        return builder.tree(new IndicatorNode.Aggregate("INDEX", Text.of("Index", "Indekss"), 1, List.of(pillar, z)))
                .build();
    }

    private static Indicator simple(String code, String unit, Direction direction) {
        return Indicator.simple(code, Text.same("Indicator " + code), Text.same(unit), direction);
    }

    private static ColumnKey key(DataRole role, String code, String period) {
        return new ColumnKey(role, code, new Period(period));
    }

    /** With steps, weights and scores, where the arithmetic mean holds. */
    static Composed whole() {
        Composed composed = new Composed();
        composed.scores(67.5, 40, 60, 90);
        composed.table(
                "one",
                Purpose.STAGE,
                numbers("X", "EUR / heads", 5, 10, 15, 200),
                numbers("Y", "%", Double.NaN, 2, 4, 9));
        composed.table(
                "two",
                Purpose.STAGE,
                marked("X", Map.of(3, CellMark.WINSORISED), 5, 10, 15, 20),
                marked("Y", Map.of(0, CellMark.IMPUTED), 3, 2, 4, 9));
        composed.table(
                "three",
                Purpose.STAGE,
                marked("X", Map.of(3, CellMark.WINSORISED), 80, 20, 40, 100),
                marked("Y", Map.of(0, CellMark.IMPUTED), 60, 80, 80, 60),
                numbers("Z", "", 60, 45, 70, 90));
        composed.weights();
        return composed;
    }

    /** Scores of the index; those of the pillar are the mean of its indicators, three to one. */
    private void scores(double... index) {
        table(
                "answer",
                Purpose.SCORES,
                column("INDEX", ResultRole.SCORE, index),
                column("P", ResultRole.SCORE, 75, 35, 50, 90),
                column("X", ResultRole.VALUE, 80, 20, 40, 100),
                column("Y", ResultRole.VALUE, 60, 80, 80, 60),
                column("Z", ResultRole.VALUE, 60, 45, 70, 90),
                column("place", ResultRole.RANK, 2, 4, 3, 1));
    }

    private void weights() {
        List<String> nodes = List.of("INDEX", "P", "X", "Y", "Z");
        tables.add(new ResultTable(
                "how-much",
                Text.same("How much"),
                Purpose.WEIGHTS,
                RowKind.NODE,
                nodes,
                List.of(
                        column("whole", ResultRole.WEIGHT, 1, 0.5, 0.375, 0.125, 0.5),
                        column("here", ResultRole.WEIGHT, 1, 0.5, 0.75, 0.25, 0.5),
                        new ResultColumn.Words(
                                "rule",
                                Text.same("Rule"),
                                ResultRole.NOTE,
                                List.of(Text.same("mean"), Text.same("mean"), Text.EMPTY, Text.EMPTY, Text.EMPTY)))));
    }

    /** The same, where the index is no mean of its parts. */
    static Composed crooked() {
        Composed composed = whole();
        composed.tables.removeIf(table -> table.purpose() == Purpose.SCORES);
        composed.scores(67.5, 39, 60, 90);
        return composed;
    }

    Composed without(Purpose purpose) {
        tables.removeIf(table -> table.purpose() == purpose);
        return this;
    }

    /** What the parts of the index add, as the method says. */
    Composed adding(double pillar, double z) {
        table(
                "adds",
                Purpose.DIAGNOSTIC,
                column("P", ResultRole.CONTRIBUTION, pillar, 0, 0, 0),
                column("Z", ResultRole.CONTRIBUTION, z, 0, 0, 0));
        return this;
    }

    /** The value of X of the first unit must not be shown. */
    Composed confidential() {
        notes = Map.of(
                0, new CellNote(CellStatus.CONFIDENTIAL, java.util.Optional.empty(), java.util.Optional.empty()));
        return this;
    }

    EvaluationRecord record() {
        EvaluationRecord record = Things.record(Things.dataset(), Outcome.DONE);
        EvaluationRecord.Input input = record.input();
        EvaluationRecord.Result result = record.result();
        return new EvaluationRecord(
                record.id(),
                new EvaluationRecord.Input(
                        input.methodId(), input.methodVersion(), input.bundle(), Map.of(), 1, dataset(notes)),
                new EvaluationRecord.Result(
                        Outcome.DONE, result.method(), List.of(), result.validity(), tables, List.of()),
                record.execution());
    }

    private void table(String id, Purpose purpose, ResultColumn... columns) {
        tables.add(new ResultTable(id, Text.same("Step " + id), purpose, RowKind.UNIT, UNITS, List.of(columns)));
    }

    private static ResultColumn column(String id, ResultRole role, double... values) {
        return ResultColumn.Numbers.of(id, Text.same(id), role, values);
    }

    private static ResultColumn numbers(String id, String unit, double... values) {
        return ResultColumn.Numbers.owning(id, Text.same(id), ResultRole.VALUE, Text.same(unit), values, Map.of());
    }

    private static ResultColumn marked(String id, Map<Integer, CellMark> marks, double... values) {
        return ResultColumn.Numbers.owning(id, Text.same(id), ResultRole.VALUE, Text.EMPTY, values, marks);
    }
}
