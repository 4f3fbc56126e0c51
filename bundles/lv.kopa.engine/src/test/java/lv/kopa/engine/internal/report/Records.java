package lv.kopa.engine.internal.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.ArgumentText;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.text.Text;

/** Records to be reported. */
final class Records {
    private Records() {}

    /** Twelve units, of which the third is best. */
    static EvaluationRecord done() {
        double[] ranks = {2, 3, 1, 4, 5, 6, 7, 8, 9, 10, 11, Double.NaN};
        double[] scores = {90, 80, 99.5, 70, 60, 50, 40, 30, 20, 10, 5, Double.NaN};
        return ranked(ranks, scores);
    }

    static EvaluationRecord ranked(double[] ranks, double[] scores) {
        Dataset dataset = dataset(ranks.length);
        return record(
                dataset,
                Outcome.DONE,
                List.of(finding(Finding.Severity.CAUTION, "Few units.")),
                List.of(),
                List.of(table(
                        "Scores",
                        dataset,
                        ResultColumn.Numbers.of("score", Text.same("Score"), ResultRole.SCORE, scores),
                        ResultColumn.Numbers.of("rank", Text.same("Rank"), ResultRole.RANK, ranks))));
    }

    /** Two units with two scores, and three findings of which the gravest comes last. */
    static EvaluationRecord scored(double[] first, double[] second) {
        Dataset dataset = dataset(2);
        return record(
                dataset,
                Outcome.DONE,
                List.of(finding(Finding.Severity.OK, "Latest."), finding(Finding.Severity.OK, "Whole.")),
                List.of(finding(Finding.Severity.CAUTION, "Few units.")),
                List.of(table(
                        "Scores",
                        dataset,
                        ResultColumn.Numbers.of("first", Text.same("First"), ResultRole.SCORE, first),
                        ResultColumn.Numbers.of("second", Text.same("Second"), ResultRole.SCORE, second))));
    }

    static EvaluationRecord unranked() {
        return unranked(1);
    }

    /** Three units with so many columns of the same effect. */
    static EvaluationRecord unranked(int columns) {
        Dataset dataset = dataset(3);
        ResultColumn[] effects = IntStream.range(0, columns)
                .mapToObj(
                        i -> ResultColumn.Numbers.of("effect" + i, Text.same("Effect"), ResultRole.EFFECT, 0.25, 7, -1))
                .toArray(ResultColumn[]::new);
        return record(dataset, Outcome.DONE, List.of(), List.of(), List.of(table("Effects", dataset, effects)));
    }

    /** Six firms, with a finding about one of them. */
    static EvaluationRecord firms() {
        Dataset dataset = dataset(6, UnitKind.FIRM);
        return record(
                dataset,
                Outcome.DONE,
                List.of(new Finding(
                        Finding.Severity.CAUTION,
                        "far",
                        Text.same("Far off."),
                        Text.EMPTY,
                        Map.of(),
                        List.of("u4", "x"))),
                List.of(),
                List.of(table(
                        "Effects",
                        dataset,
                        ResultColumn.Numbers.of(
                                "effect", Text.same("Effect"), ResultRole.EFFECT, 0.25, 7, -1, 2, 31416, 4))));
    }

    static EvaluationRecord without(Outcome outcome) {
        boolean refused = outcome == Outcome.REFUSED;
        return record(
                dataset(3),
                outcome,
                refused ? List.of(finding(Finding.Severity.REFUSE, "Too few.")) : List.of(),
                refused ? List.of() : List.of(finding(Finding.Severity.REFUSE, "Broken.")),
                List.of());
    }

    private static Finding finding(Finding.Severity severity, String message) {
        return new Finding(severity, "some", Text.same(message), Text.same("Cure."), Map.of(), List.of());
    }

    private static ResultTable table(String title, Dataset dataset, ResultColumn... columns) {
        return new ResultTable(
                "scores",
                Text.same(title),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                dataset.units().stream().map(Unit::id).toList(),
                List.of(columns));
    }

    private static Dataset dataset(int units) {
        return dataset(units, UnitKind.CLUSTER);
    }

    private static Dataset dataset(int units, UnitKind kind) {
        Dataset.Builder builder = new Dataset.Builder().title(Text.of("Toys", "Rotaļlietas"));
        for (int i = 0; i < units; i++) {
            builder.unit(new Unit("u" + i, Text.same("Unit " + i), kind));
        }
        return builder.column(
                        DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", Period.NONE), new double[units]))
                .build();
    }

    private static EvaluationRecord record(
            Dataset dataset,
            Outcome outcome,
            List<Finding> validity,
            List<Finding> findings,
            List<ResultTable> tables) {
        return new EvaluationRecord(
                "20261123-184501-toy-1a2b3c4d",
                new EvaluationRecord.Input(
                        "toy",
                        "1.0.0",
                        new BundleIdentity("org.example.toy", "1.2.3", "ab".repeat(32), Optional.of("Riga")),
                        Map.of("limit", 3L),
                        42,
                        dataset),
                new EvaluationRecord.Result(
                        outcome,
                        new EvaluationRecord.MethodSummary(
                                Text.of("Toy", "Rotaļlieta"),
                                Text.same("toys"),
                                Text.same("Riga"),
                                Text.of("Which is most?", "Kurš ir vairāk?"),
                                Text.of("It looks.", "Tā skatās."),
                                List.of(Reference.of("Someone 2020, Toys", "10.1/toys")),
                                CausalLevel.DESCRIPTIVE),
                        List.of(
                                new ArgumentText("limit", Text.same("Limit"), Text.same("3"), false, true),
                                new ArgumentText("mode", Text.same("Mode"), Text.same("plain"), true, true),
                                new ArgumentText("power", Text.same("Power"), Text.same("2"), true, false)),
                        new Validity(validity),
                        tables,
                        findings),
                new EvaluationRecord.Execution(
                        "anna", Instant.parse("2026-11-23T18:45:01Z"), Duration.ofSeconds(1), 2, "0.1.0", "Java 17"));
    }
}
