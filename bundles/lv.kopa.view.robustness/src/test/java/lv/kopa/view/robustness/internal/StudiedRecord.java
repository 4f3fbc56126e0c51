package lv.kopa.view.robustness.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** A record with the tables of studies, of units u0, u1, … in this order. SYNTHETIC. */
final class StudiedRecord {
    private final List<Unit> units = new ArrayList<>();
    private final List<ResultTable> tables = new ArrayList<>();

    StudiedRecord(Text... names) {
        for (Text name : names) {
            units.add(new Unit("u" + units.size(), name, UnitKind.CLUSTER));
        }
    }

    static StudiedRecord of(int units) {
        return new StudiedRecord(IntStream.range(0, units)
                .mapToObj(i -> Text.of("Cluster " + i, "Klasteris " + i))
                .toArray(Text[]::new));
    }

    private List<String> ids() {
        return units.stream().map(Unit::id).toList();
    }

    StudiedRecord table(String id, RowKind kind, List<String> rows, ResultColumn... columns) {
        tables.add(new ResultTable(id, Text.EMPTY, ResultTable.Purpose.DIAGNOSTIC, kind, rows, List.of(columns)));
        return this;
    }

    static ResultColumn numbers(String id, double... values) {
        return ResultColumn.Numbers.of(id, Text.same(id), ResultRole.STATISTIC, values);
    }

    static ResultColumn words(String id, String... words) {
        return new ResultColumn.Words(
                id,
                Text.same(id),
                ResultRole.NOTE,
                java.util.Arrays.stream(words).map(Text::same).toList());
    }

    private StudiedRecord factors(String study) {
        return table(
                study + ".factors",
                RowKind.OTHER,
                List.of("weights", "scale"),
                words("choice", "Weights", "Scale"),
                words("drawn-from", "any", "one of: a; b"));
    }

    /** Each unit is at its own rank in half of the draws and one lower in the other half; the last stays. */
    StudiedRecord uncertain() {
        return uncertain(0);
    }

    /** The same, where the first unit is last in this share of the draws. */
    StudiedRecord uncertain(double seldom) {
        int n = units.size();
        List<ResultColumn> columns = new ArrayList<>(List.of(
                numbers("rank", IntStream.rangeClosed(1, n).asDoubleStream().toArray()),
                numbers(
                        "median-rank",
                        IntStream.rangeClosed(1, n).asDoubleStream().toArray()),
                numbers("rank-5", IntStream.rangeClosed(1, n).asDoubleStream().toArray()),
                numbers(
                        "rank-95",
                        IntStream.rangeClosed(1, n)
                                .mapToDouble(rank -> Math.min(n, rank + 1))
                                .toArray())));
        for (int rank = 1; rank <= n; rank++) {
            int at = rank;
            columns.add(numbers(
                    "acceptability-" + rank,
                    IntStream.range(0, n)
                            .mapToDouble(unit -> {
                                if (unit == 0 && at == n) {
                                    return seldom;
                                }
                                return unit == n - 1 ? (at == n ? 1 : 0) : at == unit + 1 || at == unit + 2 ? 0.5 : 0;
                            })
                            .toArray()));
        }
        factors("uncertainty");
        table("uncertainty.ranks", RowKind.UNIT, ids(), columns.toArray(ResultColumn[]::new));
        return table(
                "uncertainty.left-out",
                RowKind.OTHER,
                List.of("x0", "x1"),
                numbers("mean-shift", 0.5, 1.5),
                numbers("largest-shift", 1, 3),
                words("mover", "Cluster 1", "Cluster 2"),
                numbers("kendall", 0.9, 0.4));
    }

    StudiedRecord sensitive() {
        factors("sensitivity");
        table(
                "sensitivity.sobol",
                RowKind.OTHER,
                List.of("mean-rank-shift:weights", "mean-rank-shift:scale", "u0:weights", "u0:scale"),
                words("output", "mean-rank-shift", "mean-rank-shift", "u0", "u0"),
                words("choice", "weights", "scale", "weights", "scale"),
                numbers("first", -0.01, 0.6, 0, 0),
                numbers("first-lower", -0.1, 0.5, 0, 0),
                numbers("first-upper", 0.1, 0.7, 0, 0),
                numbers("total", 0.2, 0.9, 0, 0),
                numbers("total-lower", 0.1, 0.8, 0, 0),
                numbers("total-upper", 0.3, 1.05, 0, 0));
        return table(
                "sensitivity.convergence",
                RowKind.OTHER,
                List.of(
                        "mean-rank-shift:weights:500",
                        "mean-rank-shift:weights:1000",
                        "mean-rank-shift:scale:500",
                        "mean-rank-shift:scale:1000",
                        "u0:weights:1000"),
                words("output", "mean-rank-shift", "mean-rank-shift", "mean-rank-shift", "mean-rank-shift", "u0"),
                words("choice", "weights", "weights", "scale", "scale", "weights"),
                numbers("draws", 500, 1000, 500, 1000, 1000),
                numbers("total", 0.3, 0.2, 0.8, 0.9, 0),
                numbers("total-lower", 0.1, 0.1, 0.6, 0.8, 0),
                numbers("total-upper", 0.5, 0.3, 1.1, 1.05, 0));
    }

    /** Three methods: the main one, the same once more, and one that puts the units in opposite order. */
    StudiedRecord agreeing() {
        int n = units.size();
        double[] up = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        double[] down =
                IntStream.rangeClosed(1, n).mapToDouble(rank -> n + 1.0 - rank).toArray();
        table(
                "agreement.ranks",
                RowKind.UNIT,
                ids(),
                numbers("main", up),
                numbers("WSM: same", up),
                numbers("turned", down));
        String[] by = IntStream.range(0, n).mapToObj(i -> "WSM: same").toArray(String[]::new);
        table(
                "agreement.movers",
                RowKind.UNIT,
                ids(),
                words("best-by", by),
                words("worst-by", by),
                words("profile", by));
        table(
                "agreement.statements",
                RowKind.OTHER,
                List.of("first", "pairs"),
                words("statement", "It is so.", "It may be so."),
                numbers("holds", 1, 0));
        table(
                "agreement.pairs",
                RowKind.OTHER,
                List.of("a|b"),
                words("method", "a"),
                words("other-method", "b"),
                numbers("kendall", -1),
                numbers("spearman", -1),
                numbers("reversed-pairs", 3));
        return runs();
    }

    StudiedRecord runs() {
        return table(
                "agreement.runs",
                RowKind.OTHER,
                List.of("main", "gone"),
                words("method", "main", "gone"),
                words("version", "1.0.0", ""),
                words("settings", "as by default", ""),
                words("outcome", "gave ranks", "no answer: not here"));
    }

    private static Finding finding(String key, String words) {
        return new Finding(Finding.Severity.OK, key, Text.same(words), Text.EMPTY, Map.of(), List.of());
    }

    EvaluationRecord record() {
        Dataset dataset = new Dataset.Builder().synthetic(true).units(units).build();
        return new EvaluationRecord(
                "record",
                new EvaluationRecord.Input(
                        "main", "1.0.0", new BundleIdentity("b", "1", "00", Optional.empty()), Map.of(), 1, dataset),
                new EvaluationRecord.Result(
                        EvaluationRecord.Outcome.DONE,
                        new EvaluationRecord.MethodSummary(
                                Text.same("main"),
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                Text.EMPTY,
                                List.of(),
                                CausalLevel.DESCRIPTIVE),
                        List.of(),
                        Validity.OK,
                        tables,
                        List.of(finding("concordance", "W"), finding("indices-settled", "All have settled"))),
                new EvaluationRecord.Execution("anna", Instant.EPOCH, Duration.ZERO, 1, "0", "0"));
    }
}
