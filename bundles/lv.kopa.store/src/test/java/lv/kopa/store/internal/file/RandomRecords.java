package lv.kopa.store.internal.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvidenceLevel;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.UnitLink;
import lv.kopa.evaluation.UnitParent;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/** Records of every shape, made from a seed: awkward words, awkward numbers, everything optional there or not. */
final class RandomRecords {
    private static final String[] WORDS = {
        "Rīga",
        "a \"quoted\" word",
        "two\nlines",
        "windows\r\nlines",
        "semi;colon,comma",
        "tab\there",
        "😀 emoji",
        "e\u0301 combining",
        " leading and trailing ",
        "=1+1",
        "#hash",
        "NA",
        "null",
        "",
        "İstanbul ı",
        "\u2028separator",
        "back\\slash",
        "\u0001 control"
    };
    private static final double[] NUMBERS = {
        0, -0.0, 1, -1, 0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, Double.MIN_VALUE, 123456789.123, 2e22, 1e7, 1e-3
    };

    private final SplittableRandom random;

    RandomRecords(long seed) {
        random = new SplittableRandom(seed);
    }

    EvaluationRecord record(String id, EvaluationRecord.Outcome outcome) {
        Dataset dataset = dataset();
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("flag", random.nextBoolean());
        arguments.put("whole", random.nextLong());
        arguments.put("decimal", 5.0);
        arguments.put("number", NUMBERS[random.nextInt(NUMBERS.length)]);
        arguments.put("words", word());
        arguments.put("many", List.of("a", word(), 2L, 2.5));
        arguments.put("byCode", new LinkedHashMap<>(Map.of("A.b", 1.5, word(), 2.5)));
        boolean done = outcome == EvaluationRecord.Outcome.DONE;
        return new EvaluationRecord(
                id,
                new EvaluationRecord.Input(
                        "mcda.toy",
                        "1.2.3",
                        new BundleIdentity("lv.toy", "1.0.0", "ab".repeat(32), maybe(word())),
                        arguments,
                        random.nextLong(),
                        dataset,
                        studies()),
                new EvaluationRecord.Result(
                        outcome,
                        new EvaluationRecord.MethodSummary(
                                text(),
                                text(),
                                text(),
                                text(),
                                text(),
                                List.of(
                                        new Reference(word(), Optional.empty()),
                                        Reference.of(word(), "10.1787/9789264043466-en")),
                                CausalLevel.values()[random.nextInt(CausalLevel.values().length)]),
                        List.of(new EvaluationRecord.ArgumentText("whole", text(), text(), random.nextBoolean(), true)),
                        new Validity(List.of(finding(), finding())),
                        done ? List.of(table("scores", dataset.units().size()), table("empty", 0)) : List.of(),
                        List.of(finding())),
                new EvaluationRecord.Execution(
                        word(),
                        Instant.ofEpochSecond(
                                1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000)),
                        Duration.ofNanos(random.nextLong(1L << 40)),
                        1 + random.nextInt(8),
                        "0.1.0",
                        "Java 17",
                        random.nextBoolean()
                                ? Optional.of(new DataOrigin(
                                        word(),
                                        text(),
                                        random.nextInt(9999),
                                        random.nextBoolean() ? Optional.of(word()) : Optional.empty(),
                                        Map.of(word(), word(), "set", "core")))
                                : Optional.empty(),
                        random.nextBoolean()
                                ? Optional.of(new EvaluationRecord.EarlierRuns(
                                        random.nextInt(99),
                                        List.of(new EvaluationRecord.EarlierRun(
                                                word(), text(), outcome, Instant.ofEpochSecond(1_700_000_000L)))))
                                : Optional.empty()));
    }

    Dataset dataset() {
        Dataset.Builder builder = new Dataset.Builder().title(text()).synthetic(random.nextBoolean());
        int units = random.nextInt(6);
        for (int i = 0; i < units; i++) {
            builder.unit(
                    new Unit("u" + i + word(), text(), UnitKind.values()[random.nextInt(UnitKind.values().length)]));
        }
        if (random.nextBoolean()) {
            builder.asOf(LocalDate.of(2025, 12, 31)).asKnownOn(LocalDate.of(2026, 3, 1));
        }
        for (DataRole role : DataRole.values()) {
            ColumnKey key = new ColumnKey(role, word(), random.nextBoolean() ? Period.NONE : new Period("2025-Q1"));
            if (random.nextBoolean()) {
                builder.column(DataColumn.Numbers.owning(key, numbers(units), notes(units)));
            } else {
                String[] values = new String[units];
                for (int i = 0; i < units; i++) {
                    values[i] = word();
                }
                builder.column(DataColumn.Categories.of(key, values, notes(units)));
            }
        }
        // Three columns that would have the same head.
        builder.column(DataColumn.Numbers.of(key("x@1", "", ""), numbers(units)));
        builder.column(DataColumn.Numbers.of(key("x", "1", ""), numbers(units)));
        builder.column(DataColumn.Numbers.of(key("unit", "", ""), numbers(units)));
        builder.column(DataColumn.Numbers.of(key("x", "1", "Anna"), numbers(units)));
        if (random.nextBoolean()) {
            builder.tree(tree());
        }
        if (random.nextBoolean()) {
            builder.parent(new UnitParent(
                    word(), word(), UnitKind.CLUSTER, Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty(), 0.25));
        }
        if (random.nextBoolean()) {
            builder.name(word(), Text.of(word(), word()));
        }
        if (random.nextBoolean()) {
            builder.link(new UnitLink(word(), word(), "delivers", maybe(LocalDate.of(2024, 2, 29)), 1e-9));
        }
        return builder.build();
    }

    private static ColumnKey key(String code, String period, String rater) {
        return new ColumnKey(
                DataRole.INDICATOR, code, new Period(period), rater.isEmpty() ? Optional.empty() : Optional.of(rater));
    }

    private IndicatorNode.Aggregate tree() {
        Direction[] directions = {Direction.UP, Direction.DOWN, Direction.NEUTRAL, new Direction.Band(-1.5, 1e10)};
        List<IndicatorNode> leaves = new ArrayList<>();
        for (int i = 0; i < directions.length; i++) {
            leaves.add(new IndicatorNode.Leaf(
                    new Indicator(
                            "i" + i,
                            word(),
                            text(),
                            text(),
                            text(),
                            directions[i],
                            ScaleType.values()[random.nextInt(ScaleType.values().length)],
                            Measure.values()[random.nextInt(Measure.values().length)],
                            AggregationRule.values()[random.nextInt(AggregationRule.values().length)],
                            maybe("GDP")),
                    random.nextDouble()));
        }
        return new IndicatorNode.Aggregate(
                "root", text(), 1, List.of(new IndicatorNode.Aggregate("pillar", text(), 1.0 / 3, leaves)));
    }

    private Map<Integer, CellNote> notes(int units) {
        Map<Integer, CellNote> notes = new HashMap<>();
        for (int i = 0; i < units; i++) {
            if (random.nextInt(3) == 0) {
                notes.put(
                        i,
                        new CellNote(
                                CellStatus.values()[random.nextInt(CellStatus.values().length)],
                                maybe(EvidenceLevel.DOCUMENTED),
                                maybe(text())));
            }
        }
        return notes;
    }

    private ResultTable table(String id, int rows) {
        List<String> ids = new ArrayList<>();
        List<Text> words = new ArrayList<>();
        Map<Integer, CellMark> marks = new HashMap<>();
        for (int i = 0; i < rows; i++) {
            ids.add("row " + i + word());
            words.add(text());
            if (random.nextBoolean()) {
                marks.put(i, CellMark.values()[random.nextInt(CellMark.values().length)]);
            }
        }
        double[] values = numbers(rows);
        if (rows > 1) {
            values[0] = Double.POSITIVE_INFINITY;
            values[1] = Double.NEGATIVE_INFINITY;
        }
        return new ResultTable(
                id,
                text(),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                ids,
                List.of(
                        ResultColumn.Numbers.owning("score", text(), ResultRole.SCORE, text(), values, marks),
                        ResultColumn.Numbers.of("rank", text(), ResultRole.RANK, numbers(rows)),
                        new ResultColumn.Words("note", text(), ResultRole.NOTE, words)));
    }

    private Finding finding() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("n", 13.0);
        figures.put(word(), Double.NaN);
        return new Finding(
                Finding.Severity.values()[random.nextInt(3)], "some-key", text(), text(), figures, List.of(word()));
    }

    private double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = switch (random.nextInt(4)) {
                case 0 -> Double.NaN;
                case 1 -> NUMBERS[random.nextInt(NUMBERS.length)];
                default -> random.nextDouble() * 1000;
            };
        }
        return numbers;
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Text text() {
        return random.nextBoolean() ? Text.same(word()) : Text.of(word(), word());
    }

    private List<EvaluationRecord.StudyInput> studies() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new EvaluationRecord.StudyInput(
                        "uncertainty",
                        "1.0.0",
                        new BundleIdentity("lv.toy", "1.0.0", "cd".repeat(32), maybe(word())),
                        Map.of("draws", 1000L)));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
