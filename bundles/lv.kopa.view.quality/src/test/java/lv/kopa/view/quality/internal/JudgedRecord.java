package lv.kopa.view.quality.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** A record with the tables of judgements, of units u0, u1, … in this order. SYNTHETIC. */
final class JudgedRecord {
    /** Met and proven, met and not proven, below, rated without threshold, not rated. */
    private static final double[][] STATES = {
        {9, 1, 3}, {9, 0.5, 1}, {2, 0, 2}, {5, Double.NaN, Double.NaN}, {Double.NaN, Double.NaN, Double.NaN}
    };

    private final List<Unit> units = new ArrayList<>();
    private final List<ResultTable> tables = new ArrayList<>();

    JudgedRecord(Text... names) {
        for (Text name : names) {
            units.add(new Unit("u" + units.size(), name, UnitKind.CLUSTER));
        }
    }

    static JudgedRecord of(int units) {
        return new JudgedRecord(IntStream.range(0, units)
                .mapToObj(i -> Text.of("SYNTHETIC cluster " + i, "SINTĒTISKS klasteris " + i))
                .toArray(Text[]::new));
    }

    private JudgedRecord table(
            String id, ResultTable.Purpose purpose, RowKind kind, List<String> rows, List<ResultColumn> all) {
        tables.add(new ResultTable(id, Text.same(id), purpose, kind, rows, all));
        return this;
    }

    private JudgedRecord table(String id, RowKind kind, List<String> rows, ResultColumn... columns) {
        return table(id, ResultTable.Purpose.DIAGNOSTIC, kind, rows, List.of(columns));
    }

    private static ResultColumn numbers(String id, double... values) {
        return ResultColumn.Numbers.of(id, Text.same(id), ResultRole.STATISTIC, values);
    }

    private static ResultColumn words(String id, List<String> words) {
        return new ResultColumn.Words(
                id,
                Text.same(id),
                ResultRole.NOTE,
                words.stream().map(Text::same).toList());
    }

    /** So many items, of which each unit has them in all states in turn: item i of unit u in the state (i + u) mod 5. */
    JudgedRecord scorecard(int items) {
        List<String> ids = units.stream().map(Unit::id).toList();
        List<String> codes = IntStream.range(0, items).mapToObj(i -> "I" + i).toList();
        List<String> none = codes.stream().map(code -> "").toList();
        table(
                "scores",
                ResultTable.Purpose.SCORES,
                RowKind.UNIT,
                ids,
                List.of(
                        words("conclusion", ids.stream().map(id -> "open").toList()),
                        numbers("with-proof", ids.stream().mapToDouble(id -> 2).toArray())));
        table(
                "items",
                RowKind.OTHER,
                codes,
                words("name", codes.stream().map(code -> "Item " + code).toList()),
                words(
                        "group",
                        codes.stream()
                                .map(code -> code.equals("I0") ? "first" : "others")
                                .toList()),
                words("scale", none),
                words("threshold", none),
                words("evidence", none),
                words("judged", none),
                words("note", none));
        part("ratings", ids, items, 0);
        part("judgements", ids, items, 1);
        part("evidence", ids, items, 2);
        List<String> facts =
                List.of("name", "standing", "status", "version", "origin", "source", "licence", "total", "digest");
        return table("scorecard", RowKind.OTHER, facts, words("fact", facts), words("value", facts));
    }

    private void part(String id, List<String> ids, int items, int which) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            int item = i;
            IntUnaryOperator state = unit -> (item + unit) % STATES.length;
            columns.add(numbers(
                    "I" + i,
                    IntStream.range(0, ids.size())
                            .mapToDouble(unit -> STATES[state.applyAsInt(unit)][which])
                            .toArray()));
        }
        table(id, ResultTable.Purpose.DIAGNOSTIC, RowKind.UNIT, ids, columns);
    }

    /** Two directions by one goal: 10, 20, 30 and 40 of 100 by level, with and without a final level; a third without budget. */
    JudgedRecord contribution() {
        List<String> rows = List.of("D1: VA", "D2: VA", "D3: VA");
        table(
                "matrix",
                RowKind.OTHER,
                rows,
                words("direction", List.of("Old sectors", "New sectors", "All sectors")),
                words("goal", List.of("Added value", "Added value", "Added value")),
                numbers("activities", 4, 4, 0),
                numbers("median", 2, 2, Double.NaN),
                numbers("level-0", 10, 10, 0),
                numbers("level-1", 20, 20, 0),
                numbers("level-2", 30, 30, 0),
                numbers("level-3", 40, 0, 0),
                numbers("not-final", 0, 40, 0));
        table("clusters", RowKind.OTHER, List.of("K1", "programme"), numbers("score", 50, 60));
        table("levels", RowKind.OTHER, List.of("0"), words("meaning", List.of("none")));
        return table(
                "rubric", RowKind.OTHER, List.of("name", "standing", "status"), words("value", List.of("A", "B", "C")));
    }

    EvaluationRecord record() {
        Dataset.Builder dataset =
                new Dataset.Builder().title(Text.same("SYNTHETIC")).synthetic(true);
        units.forEach(dataset::unit);
        return new EvaluationRecord(
                "record",
                new EvaluationRecord.Input(
                        "judge",
                        "1.0.0",
                        new BundleIdentity("org.example.judge", "1.0.0", "00", Optional.empty()),
                        Map.of(),
                        1,
                        dataset.build()),
                new EvaluationRecord.Result(
                        EvaluationRecord.Outcome.DONE,
                        new EvaluationRecord.MethodSummary(
                                Text.same("Judge"),
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                List.of(),
                                CausalLevel.DESCRIPTIVE),
                        List.of(),
                        Validity.OK,
                        tables,
                        List.of()),
                new EvaluationRecord.Execution("me", Instant.EPOCH, Duration.ZERO, 1, "0", "0"));
    }
}
