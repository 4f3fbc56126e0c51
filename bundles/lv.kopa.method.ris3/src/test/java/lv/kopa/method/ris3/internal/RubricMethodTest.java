package lv.kopa.method.ris3.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lv.kopa.checked.Checked;
import lv.kopa.datafile.DataFile;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.ris3.internal.assess.RubricMethod;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.RubricsFile;
import lv.kopa.method.ris3.internal.rubric.Stage;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rubrics that ship, over SYNTHETIC ratings; cases reckoned by hand are called so. */
class RubricMethodTest {
    private static final double NONE = Double.NaN;
    private static final String LATVIA = text();
    private static final Rubrics RUBRICS = read(LATVIA).content().orElseThrow();

    private final Map<String, double[]> numbers = new LinkedHashMap<>();
    private final Map<String, String[]> words = new LinkedHashMap<>();

    private static String text() {
        try (InputStream in = RubricMethodTest.class.getResourceAsStream("/kopa/ris3/latvia.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DataFile<Rubrics> read(String json) {
        try {
            return RubricsFile.READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ratings of one goal; the other goals get level 0 from both. */
    private void rate(double[] one, double[] other) {
        for (String goal : List.of("PROD", "RES")) {
            numbers.put("R3-" + goal + "-1", new double[one.length]);
            numbers.put("R3-" + goal + "-2", new double[one.length]);
        }
        numbers.put("R3-VA-1", one);
        numbers.put("R3-VA-2", other);
    }

    private Dataset dataset() {
        int units = numbers.get("R3-VA-1").length;
        Dataset.Builder builder =
                new Dataset.Builder().title(Text.same("SYNTHETIC")).synthetic(true);
        for (int unit = 0; unit < units; unit++) {
            builder.unit(new Unit("A" + unit, Text.EMPTY, UnitKind.ACTIVITY));
        }
        numbers.forEach((code, values) -> builder.column(DataColumn.Numbers.of(
                new ColumnKey("budget".equals(code) ? DataRole.COVARIATE : DataRole.INDICATOR, code, Period.NONE),
                values)));
        words.forEach((code, values) ->
                builder.column(DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, code, Period.NONE), values)));
        return builder.build();
    }

    private EvaluationResult evaluate(Stage stage) {
        RubricMethod method = new RubricMethod(() -> RUBRICS, stage);
        return method.evaluate(dataset(), arguments(method), CONTEXT);
    }

    private Validity check(Stage stage) {
        RubricMethod method = new RubricMethod(() -> RUBRICS, stage);
        return method.check(dataset(), arguments(method));
    }

    private static Arguments arguments(RubricMethod method) {
        return method.description().parameters().bind(Map.of()).arguments().orElseThrow();
    }

    private static double[] column(EvaluationResult result, String table, String column) {
        return result.table(table).orElseThrow().numbers(column).orElseThrow().toArray();
    }

    private static boolean has(Validity validity, String key) {
        return validity.findings().stream().anyMatch(each -> each.key().equals(key));
    }

    /** Hand-reckoned: what lacks its proof falls to the next lower level that has it. */
    @Test
    void handReckonedCaps() {
        rate(new double[] {3, 3, 3, 2, 2, 1}, new double[] {3, 3, 3, 2, 2, 1});
        numbers.put("R3-VA-M", new double[] {5, NONE, -1, NONE, NONE, NONE});
        words.put("VA:evidence", new String[] {"document", "register", "document", "statement", "none", ""});

        double[] levels = column(evaluate(Stage.EX_POST), "scores", "VA");

        Checked.agrees(
                "ris3", "levels capped by proof", "reckoned by hand", new double[] {3, 2, 2, 1, 0, 0}, levels, 0);
        assertTrue(has(check(Stage.EX_POST), "lowered"));
    }

    /** Hand-reckoned: level 3 of 3 in one of three goals is 100/3; an application stays at 1 of 3 and so at 100/9. */
    @Test
    void handReckonedScoresOfBothStages() {
        rate(new double[] {3}, new double[] {3});
        numbers.put("R3-VA-M", new double[] {1});
        words.put("VA:evidence", new String[] {"register"});

        Checked.agrees(
                "ris3",
                "score of an activity",
                "reckoned by hand",
                new double[] {100.0 / 3},
                column(evaluate(Stage.EX_POST), "scores", "score"),
                1e-12);
        Checked.agrees(
                "ris3",
                "score of an application",
                "reckoned by hand",
                new double[] {100.0 / 9},
                column(evaluate(Stage.EX_ANTE), "scores", "score"),
                1e-12);
        assertTrue(has(check(Stage.EX_ANTE), "above-highest"));
        assertTrue(has(check(Stage.EX_ANTE), "ex-ante-on-activities"));
    }

    /** Whatever raters say of applications, no goal comes above 1 of 3. */
    @Test
    void anApplicationNeverComesAboveOneOfThree() {
        for (double level = 0; level <= 3; level++) {
            rate(new double[] {level}, new double[] {level});
            words.put("VA:evidence", new String[] {"register"});
            assertEquals(Math.min(1, level), column(evaluate(Stage.EX_ANTE), "scores", "VA")[0]);
        }
    }

    /** Hand-reckoned: one apart, the lower; two apart, nothing without a decision and its reason; one rater, nothing. */
    @Test
    void twoRatersAndDecisions() {
        rate(new double[] {2, 2, 2, 2, 2}, new double[] {1, 0, 0, 0, NONE});
        numbers.put("R3-VA-D", new double[] {NONE, NONE, 1, 1, 1});
        words.put("R3-VA-D:reason", new String[] {"", "", "", "seen together", ""});
        words.put("VA:evidence", new String[] {"register", "register", "register", "register", "register"});

        EvaluationResult result = evaluate(Stage.EX_POST);

        assertArrayEquals(new double[] {1, NONE, NONE, 1, NONE}, column(result, "scores", "VA"));
        assertArrayEquals(new double[] {1, 2, 2, 2, NONE}, column(result, "raters", "VA-difference"));
        Validity validity = check(Stage.EX_POST);
        assertTrue(has(validity, "apart") && has(validity, "no-reason") && has(validity, "one-rater"));
        assertFalse(validity.refused());
    }

    /**
     * Hand-reckoned: of 100 EUR that are judged, 60 reach level 1 of one goal (score 100/9) and 40 nothing: the mean is
     * 60/100 · 100/9 = 100/15. 50 EUR of overhead stand apart.
     */
    @Test
    void handReckonedClusterWithOverheadApart() {
        rate(new double[] {1, 0, 3}, new double[] {1, 0, 3});
        numbers.put("budget", new double[] {60, 40, 50});
        words.put("VA:evidence", new String[] {"statement", "", ""});
        words.put("overhead", new String[] {"no", "no", "yes"});
        words.put("cluster", new String[] {"K", "K", "K"});
        words.put("ris3-direction", new String[] {"D1", "D1+D2", "D1"});

        EvaluationResult result = evaluate(Stage.EX_POST);

        Checked.agrees(
                "ris3",
                "score of a cluster",
                "reckoned by hand",
                new double[] {100.0 / 15, 100.0 / 15},
                column(result, "clusters", "cluster-score"),
                1e-12);
        Checked.agrees(
                "ris3",
                "share of budget without contribution",
                "reckoned by hand",
                new double[] {40, 40},
                column(result, "clusters", "without"),
                1e-12);
        assertArrayEquals(new double[] {50, 50}, column(result, "clusters", "overhead"));
        assertEquals(20, column(result, "matrix", "level-0")[0], "half of what belongs to two directions");
        assertEquals(60, column(result, "matrix", "level-1")[0]);
        assertEquals(1, column(result, "matrix", "median")[0]);
        assertEquals(20, column(result, "matrix", "level-0")[3]);
    }

    /** Random activities of two clusters, whose raters are one level apart at the most. */
    private void activities(Random random, int count) {
        double[] one = random.ints(count, 0, 4).asDoubleStream().toArray();
        double[] other = Arrays.stream(one)
                .map(level -> Math.max(0, level - random.nextInt(2)))
                .toArray();
        rate(one, other);
        numbers.put("R3-VA-M", random.ints(count, -1, 6).asDoubleStream().toArray());
        numbers.put("budget", random.ints(count, 1, 100).asDoubleStream().toArray());
        String[] proofs = {"", "none", "statement", "document", "register"};
        words.put(
                "VA:evidence", random.ints(count, 0, 5).mapToObj(i -> proofs[i]).toArray(String[]::new));
        words.put("cluster", random.ints(count, 0, 2).mapToObj(i -> "K" + i).toArray(String[]::new));
        words.put(
                "overhead",
                random.ints(count, 0, 5).mapToObj(i -> i == 0 ? "yes" : "no").toArray(String[]::new));
    }

    private static int[] backwards(int count) {
        return IntStream.range(0, count).map(i -> count - 1 - i).toArray();
    }

    private void take(int... order) {
        numbers.replaceAll((code, values) ->
                Arrays.stream(order).mapToDouble(unit -> values[unit]).toArray());
        words.replaceAll((code, values) ->
                Arrays.stream(order).mapToObj(unit -> values[unit]).toArray(String[]::new));
    }

    private Map<String, Double> clusters() {
        EvaluationResult result = evaluate(Stage.EX_POST);
        Map<String, Double> scores = new LinkedHashMap<>();
        List<String> rows = result.table("clusters").orElseThrow().rows();
        double[] values = column(result, "clusters", "cluster-score");
        for (int row = 0; row < values.length; row++) {
            scores.put(rows.get(row), Math.rint(1e9 * values[row]) / 1e9);
        }
        return scores;
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void ordersOfActivitiesAndOfRatersMakeNoDifference(Stage stage) {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            activities(random, 9);
            double[] scores = column(evaluate(stage), "scores", "score");
            Map<String, Double> clusters = clusters();
            double[] first = numbers.get("R3-VA-1");
            numbers.put("R3-VA-1", numbers.get("R3-VA-2"));
            numbers.put("R3-VA-2", first);
            assertArrayEquals(scores, column(evaluate(stage), "scores", "score"));
            take(backwards(9));
            double[] turned = column(evaluate(stage), "scores", "score");
            for (int unit = 0; unit < 9; unit++) {
                assertEquals(scores[unit], turned[8 - unit]);
            }
            assertEquals(clusters, new LinkedHashMap<>(clusters()));
        }
    }

    /** Neither what raters say, nor proof, nor what was measured can cost anything when it is better. */
    @ParameterizedTest
    @EnumSource(Stage.class)
    void moreIsNeverWorse(Stage stage) {
        Random random = new Random(12);
        List<String> proofs = List.of("", "none", "statement", "document", "register");
        for (int round = 0; round < 50; round++) {
            activities(random, 6);
            double[] before = column(evaluate(stage), "scores", "score");
            for (int unit = 0; unit < 6; unit++) {
                int proof = proofs.indexOf(words.get("VA:evidence")[unit]);
                switch (round % 3) {
                    case 0 -> {
                        numbers.get("R3-VA-1")[unit] = Math.min(3, numbers.get("R3-VA-1")[unit] + 1);
                        numbers.get("R3-VA-2")[unit] = Math.min(3, numbers.get("R3-VA-2")[unit] + 1);
                    }
                    case 1 -> words.get("VA:evidence")[unit] = proofs.get(Math.min(4, proof + 1));
                    default -> numbers.get("R3-VA-M")[unit] += 2;
                }
            }
            double[] after = column(evaluate(stage), "scores", "score");
            for (int unit = 0; unit < 6; unit++) {
                boolean overhead = words.get("overhead")[unit].equals("yes");
                assertTrue(overhead ? Double.isNaN(after[unit]) : after[unit] >= before[unit], "overhead has no score");
            }
        }
    }

    /** Budgets are weights: their unit does not matter, nor whether an activity is written down in two halves. */
    @Test
    void unitOfBudgetsAndHalvesOfAnActivityMakeNoDifference() {
        Random random = new Random(13);
        for (int round = 0; round < 20; round++) {
            activities(random, 7);
            Map<String, Double> before = clusters();
            numbers.put(
                    "budget",
                    Arrays.stream(numbers.get("budget"))
                            .map(value -> 1024 * value)
                            .toArray());
            assertEquals(before, clusters());
            take(0, 1, 2, 3, 4, 5, 6, 2);
            numbers.get("budget")[2] /= 2;
            numbers.get("budget")[7] /= 2;
            assertEquals(before, clusters());
        }
    }

    @Test
    void aClusterHasNoScoreWhileSomethingIsOpen() {
        rate(new double[] {2, 1}, new double[] {0, 1});
        words.put("VA:evidence", new String[] {"register", "register"});
        EvaluationResult result = evaluate(Stage.EX_POST);
        assertTrue(Double.isNaN(column(result, "clusters", "cluster-score")[0]));
        assertEquals(50, column(result, "clusters", "undecided")[0]);
        assertEquals(100.0 / 9, column(result, "clusters", "score-of-final")[0], 1e-12);
    }

    @Test
    void badInputIsRefused() {
        for (double wrong : new double[] {-1, 4, 1.5, Double.POSITIVE_INFINITY}) {
            rate(new double[] {wrong}, new double[] {1});
            assertTrue(check(Stage.EX_POST).refused(), () -> "a level of " + wrong);
        }
        rate(new double[] {1}, new double[] {1});
        numbers.put("budget", new double[] {-1});
        assertTrue(has(check(Stage.EX_POST), "budget"));
        numbers.put("budget", new double[] {NONE});
        words.put("VA:evidence", new String[] {"perhaps"});
        assertTrue(has(check(Stage.EX_POST), "evidence-word"));
    }

    @Test
    void areasAndEconomicActivitiesAreComparedByVersion() {
        rate(new double[] {1, 1, 1}, new double[] {1, 1, 1});
        words.put("ris3-area", new String[] {"A2", "A2", "AH"});
        words.put("ris3-area-version", new String[] {"2014", "2014", "2014"});
        words.put("nace", new String[] {"26.6", "62.01", ""});
        Validity validity = check(Stage.EX_POST);
        assertEquals(List.of("A1"), subjects(validity, "nace-outside"));
        assertEquals(List.of("A2"), subjects(validity, "strange-area"), "an area of 2021 in the version of 2014");
    }

    private static List<String> subjects(Validity validity, String key) {
        return validity.findings().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .subjects();
    }

    @Test
    void whatShipsIsRightAndAProposal() {
        assertEquals(List.of(), read(LATVIA).faults());
        assertFalse(RUBRICS.official());
        String top = RUBRICS.exPost().levels().get(3).meaning().in(Language.LV);
        assertEquals("kustība novērota, nav attiecināta", top);
        for (Stage stage : Stage.values()) {
            assertTrue(new RubricMethod(() -> RUBRICS, stage)
                    .description()
                    .name()
                    .in(Language.EN)
                    .contains("proposal, not official"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"highest\": 1|\"highest\": 2|applications may be given level 2",
                "\"code\": \"D2\"|\"code\": \"D1\"|D1 stands twice",
                "\"apart\": 2|\"apart\": 0|is too small",
            })
    void whatIsWrongWithAFileIsTold(String right, String wrong, String said) {
        assertTrue(LATVIA.contains(right));
        DataFile<Rubrics> file = read(LATVIA.replaceFirst(right, wrong));
        assertTrue(
                file.faults().stream()
                        .anyMatch(each -> each.message().in(Language.EN).contains(said) && each.line() > 0),
                () -> file.faults().toString());
    }

    private static final EvaluationContext CONTEXT = new EvaluationContext() {
        @Override
        public void progress(double fraction, Text step) {
            // nobody looks
        }

        @Override
        public void checkCancelled() {
            // nobody cancels
        }

        @Override
        public void forEachIndex(int count, IntConsumer body) {
            throw new UnsupportedOperationException("nothing is divided");
        }

        @Override
        public RandomGenerator random(long index) {
            throw new UnsupportedOperationException("nothing is drawn");
        }
    };
}
