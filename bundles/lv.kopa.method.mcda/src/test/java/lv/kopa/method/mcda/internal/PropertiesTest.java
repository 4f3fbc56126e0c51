package lv.kopa.method.mcda.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every method of the family, on matrices from fixed seeds. */
class PropertiesTest {
    private static final int UNITS = 7;
    private static final int CRITERIA = 4;
    private static final int TIMES = 25;
    /** By these a cost is a benefit by its reciprocal, as by the others it is one by its negative. */
    private static final Set<String> BY_RATIO = Set.of("ahp", "aras", "codas", "marcos", "waspas", "wpm");
    /** These divide costs and benefits by other figures, so that no benefit says the same as a cost. */
    private static final Set<String> OF_ITS_OWN = Set.of("copras", "edas", "multimoora", "ocra");
    /** Who is in the kernel, or left in a step, hangs on third units, which a better value can set free. */
    private static final Set<String> NOT_MONOTONE = Set.of("electre1", "electre2");
    /** By these others look the same whoever comes along, as long as nobody stretches the scale. */
    private static final Set<String> KEEP_OTHERS = Set.of(
            "electre1",
            "electre2",
            "mabac",
            "mairca",
            "marcos",
            "ocra",
            "smart",
            "spotis",
            "vikor",
            "waspas",
            "wpm",
            "wsm");
    /** These take squares, powers, the greatest or a majority over criteria, so two halves are not one whole. */
    private static final Set<String> NOT_ADDITIVE = Set.of("cocoso", "codas", "multimoora", "topsis", "vikor");

    static Stream<MatrixMethod> methods() {
        return Methods.ALL.stream();
    }

    private static Case some(Random random) {
        double[][] rows = new double[UNITS][CRITERIA];
        for (double[] row : rows) {
            for (int j = 0; j < CRITERIA; j++) {
                row[j] = 1 + random.nextInt(1000) / 10.0;
            }
        }
        double[] weights = random.doubles(CRITERIA, 0.1, 1).toArray();
        return Case.of(rows).weighed(weights).directed(1, random.nextBoolean() ? 1 : -1, -1, 1);
    }

    /** A case that the method accepts: CoCoSo refuses a unit that is the worst in everything. */
    private static Case accepted(MatrixMethod method, Random random) {
        Case made = some(random);
        while (!made.refused(method).isEmpty()) {
            made = some(random);
        }
        return made;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void ordersOfUnitsAndOfCriteriaDoNotMatter(MatrixMethod method) {
        Random random = new Random(1);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, random);
            double[][] turned = new double[UNITS][CRITERIA];
            double[] weights = new double[CRITERIA];
            int[] signs = new int[CRITERIA];
            for (int j = 0; j < CRITERIA; j++) {
                weights[j] = made.weights()[CRITERIA - 1 - j];
                signs[j] = made.benefits()[CRITERIA - 1 - j] ? 1 : -1;
                for (int i = 0; i < UNITS; i++) {
                    turned[i][j] = made.rows()[UNITS - 1 - i][CRITERIA - 1 - j];
                }
            }
            double[] ranks = made.ranks(method);
            double[] others = Case.of(turned).weighed(weights).directed(signs).ranks(method);
            for (int i = 0; i < UNITS; i++) {
                assertEquals(ranks[i], others[UNITS - 1 - i], () -> method + " " + made);
            }
        }
    }

    /** Also where several units share the best value of a criterion. */
    @ParameterizedTest
    @ValueSource(strings = {"entropy", "critic", "merec", "deviation", "gini", "cilos", "idocriw"})
    void weightsDoNotHangOnOrders(String weighing) {
        double[][] rows = {{9, 2, 5}, {9, 4, 1}, {3, 8, 2}, {4, 1, 7}};
        double[][] turned = {{7, 1, 4}, {2, 8, 3}, {1, 4, 9}, {5, 2, 9}};
        double[] weights = weights(Case.of(rows).directed(1, 1, -1), weighing);
        double[] others = weights(Case.of(turned).directed(-1, 1, 1), weighing);
        assertArrayEquals(weights, new double[] {others[2], others[1], others[0]}, 1e-12);
        assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
    }

    /** Orders, shares of a whole, and the unit of measurement: each is a measure of spread or of loss relative to its criterion. */
    @ParameterizedTest
    @ValueSource(strings = {"equal", "entropy", "critic", "merec", "deviation", "gini", "cilos", "idocriw"})
    void weightsAreSharesAndHangOnNeitherOrdersNorUnits(String weighing) {
        Random random = new Random(11);
        for (int time = 0; time < TIMES; time++) {
            Case made = some(random);
            double[] weights = weights(made, weighing);
            assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
            assertTrue(Arrays.stream(weights).allMatch(weight -> weight >= 0));
            double[][] turned = new double[UNITS][CRITERIA];
            int[] signs = signs(made);
            int[] others = new int[CRITERIA];
            for (int j = 0; j < CRITERIA; j++) {
                others[j] = signs[CRITERIA - 1 - j];
                for (int i = 0; i < UNITS; i++) {
                    turned[i][j] =
                            made.rows()[UNITS - 1 - i][CRITERIA - 1 - j] * (j == 1 ? 1024 : j == 2 ? 1 / 64.0 : 1);
                }
            }
            double[] changed = weights(Case.of(turned).directed(others), weighing);
            for (int j = 0; j < CRITERIA; j++) {
                assertEquals(weights[j], changed[CRITERIA - 1 - j], 1e-9);
            }
        }
    }

    private static double[] weights(Case made, String weighing) {
        return made.with("weights.method", weighing)
                .run(Methods.of("wsm"))
                .table("weights")
                .orElseThrow()
                .numbers("weight")
                .orElseThrow()
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whoIsBetterInEverythingIsNotRankedBehind(MatrixMethod method) {
        Random random = new Random(2);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, random);
            double[][] rows = Arrays.stream(made.rows()).map(double[]::clone).toArray(double[][]::new);
            for (int j = 0; j < CRITERIA; j++) {
                rows[1][j] = made.benefits()[j] ? rows[0][j] + 5 : Math.max(0.5, rows[0][j] - 5);
            }
            Case dominated = made.of(rows, made.weights());
            if (dominated.refused(method).isEmpty()) {
                double[] ranks = dominated.ranks(method);
                assertTrue(ranks[1] <= ranks[0], () -> method.description().id() + " " + Arrays.toString(ranks));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theUnitOfMeasurementDoesNotMatter(MatrixMethod method) {
        Random random = new Random(3);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, random);
            double[][] rows = Arrays.stream(made.rows()).map(double[]::clone).toArray(double[][]::new);
            for (double[] row : rows) {
                row[0] *= 1024;
                row[2] /= 64;
            }
            assertArrayEquals(made.ranks(method), made.of(rows, made.weights()).ranks(method), method::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void equalUnitsShareTheirPlace(MatrixMethod method) {
        Random random = new Random(4);
        Case made = accepted(method, random);
        double[][] rows = Arrays.stream(made.rows()).map(double[]::clone).toArray(double[][]::new);
        rows[3] = rows[0].clone();
        Case twins = made.of(rows, made.weights());
        if (twins.refused(method).isEmpty()) {
            double[] ranks = twins.ranks(method);
            assertEquals(ranks[0], ranks[3]);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aCriterionWithoutWeightDoesNotCount(MatrixMethod method) {
        // the greatest range of all criteria is that of discordance, whatever they weigh
        if (Set.of("mcda.electre1", "mcda.electre2")
                .contains(method.description().id())) {
            return;
        }
        Random random = new Random(5);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, random);
            double[] weights = made.weights().clone();
            weights[3] = 0;
            double[][] rows = Arrays.stream(made.rows()).map(double[]::clone).toArray(double[][]::new);
            for (double[] row : rows) {
                row[3] = 1 + random.nextInt(1000) / 10.0;
            }
            Case one = made.of(made.rows(), weights);
            Case other = made.of(rows, weights);
            if (one.refused(method).isEmpty() && other.refused(method).isEmpty()) {
                assertArrayEquals(one.ranks(method), other.ranks(method), method::toString);
            }
        }
    }

    private static String word(MatrixMethod method) {
        return method.description().id().substring("mcda.".length());
    }

    private static double[][] copied(Case made) {
        return Arrays.stream(made.rows()).map(double[]::clone).toArray(double[][]::new);
    }

    private static int[] signs(Case made) {
        int[] signs = new int[made.benefits().length];
        for (int j = 0; j < signs.length; j++) {
            signs[j] = made.benefits()[j] ? 1 : -1;
        }
        return signs;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aCostIsABenefitTurnedRound(MatrixMethod method) {
        if (OF_ITS_OWN.contains(word(method))) {
            return;
        }
        Random random = new Random(6);
        for (int time = 0; time < TIMES; time++) {
            Case made = accepted(method, random);
            double[][] turned = copied(made);
            int[] signs = signs(made);
            for (int j = 1; j < CRITERIA; j += 2) {
                signs[j] = -signs[j];
                for (double[] row : turned) {
                    row[j] = BY_RATIO.contains(word(method)) ? 1 / row[j] : -row[j];
                }
            }
            Case other = Case.of(turned).weighed(made.weights()).directed(signs);
            assertArrayEquals(made.ranks(method), other.ranks(method), method.description()::id);
        }
    }

    /** A better value within the range that others span, so that nobody else looks otherwise. */
    @ParameterizedTest
    @MethodSource("methods")
    void whoImprovesDoesNotFall(MatrixMethod method) {
        if (NOT_MONOTONE.contains(word(method))) {
            return;
        }
        Random random = new Random(7);
        for (int time = 0; time < 4 * TIMES; time++) {
            Case made = accepted(method, random);
            int unit = random.nextInt(UNITS);
            int criterion = random.nextInt(CRITERIA);
            double[] column = Arrays.stream(made.rows())
                    .mapToDouble(row -> row[criterion])
                    .toArray();
            double best = made.benefits()[criterion]
                    ? Arrays.stream(column).max().orElseThrow()
                    : Arrays.stream(column).min().orElseThrow();
            double[][] better = copied(made);
            better[unit][criterion] += (best - better[unit][criterion]) * random.nextDouble();
            double before = made.ranks(method)[unit];
            double after = made.of(better, made.weights()).ranks(method)[unit];
            assertTrue(after <= before, () -> method.description().id() + ": " + before + " to " + after);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aTwinChangesNobodysOrder(MatrixMethod method) {
        Random random = new Random(8);
        for (int time = 0; KEEP_OTHERS.contains(word(method)) && time < TIMES; time++) {
            Case made = accepted(method, random);
            double[][] twinned = Arrays.copyOf(copied(made), UNITS + 1);
            twinned[UNITS] = twinned[3].clone();
            double[] before = made.ranks(method);
            double[] after = made.of(twinned, made.weights()).ranks(method);
            for (int a = 0; a < UNITS; a++) {
                for (int b = 0; b < UNITS; b++) {
                    assertEquals(before[a] < before[b], after[a] < after[b], method.description()::id);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void twoHalvesOfACriterionAreTheWhole(MatrixMethod method) {
        Random random = new Random(9);
        for (int time = 0; !NOT_ADDITIVE.contains(word(method)) && time < TIMES; time++) {
            Case made = accepted(method, random);
            double[][] rows = new double[UNITS][];
            for (int i = 0; i < UNITS; i++) {
                rows[i] = Arrays.copyOf(made.rows()[i], CRITERIA + 1);
                rows[i][CRITERIA] = rows[i][0];
            }
            double[] weights = Arrays.copyOf(made.weights(), CRITERIA + 1);
            weights[0] /= 2;
            weights[CRITERIA] = weights[0];
            int[] signs = Arrays.copyOf(signs(made), CRITERIA + 1);
            signs[CRITERIA] = signs[0];
            Case halved = Case.of(rows).weighed(weights).directed(signs);
            assertArrayEquals(made.ranks(method), halved.ranks(method), method.description()::id);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anyNumberOfThreadsGivesTheSameBits(MatrixMethod method) {
        Random random = new Random(10);
        double[][] rows = new double[Set.of("topsis", "vikor").contains(word(method)) ? 20_000 : 150][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.doubles(CRITERIA, 1, 100).toArray();
        }
        Case made = Case.of(rows).weighed(0.3, 0.1, 0.4, 0.2).directed(1, 1, -1, 1);
        EvaluationResult alone = made.run(method);
        EvaluationResult together = made.run(method, Case.together());
        assertEquals(alone.findings(), together.findings());
        for (ResultTable table : alone.tables()) {
            for (ResultColumn column : table.columns()) {
                ResultColumn other = together.table(table.id())
                        .orElseThrow()
                        .column(column.id())
                        .orElseThrow();
                if (column instanceof ResultColumn.Numbers numbers) {
                    assertArrayEquals(bits(numbers), bits((ResultColumn.Numbers) other), table.id());
                } else {
                    assertEquals(column, other);
                }
            }
        }
    }

    private static long[] bits(ResultColumn.Numbers numbers) {
        return Arrays.stream(numbers.toArray())
                .mapToLong(Double::doubleToLongBits)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void badInputIsRefusedOrAnsweredWithNumbers(MatrixMethod method) {
        double nan = Double.NaN;
        double infinite = Double.POSITIVE_INFINITY;
        List<Case> bad = List.of(
                Case.of(new double[] {1, 2}),
                Case.of(new double[] {1, 2}, new double[] {nan, 1}),
                Case.of(new double[] {1, 2}, new double[] {infinite, 1}),
                Case.of(new double[] {1, 1}, new double[] {1, 1}, new double[] {1, 1}),
                Case.of(new double[] {-1, 2}, new double[] {0, 1}, new double[] {3, -5}),
                Case.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 0}),
                Case.of(new double[] {1, 2}, new double[] {2, 1}).weighed(0, 0),
                Case.of(new double[] {1}, new double[] {2}),
                Case.of(new double[] {1, 2, 3}, new double[] {2, 1, 3}),
                Case.of(new double[] {1e300, 2}, new double[] {1e308, 1}),
                Case.of(new double[] {1e-320, 2}, new double[] {1e-310, 1}),
                Case.of(new double[] {1, 2}, new double[] {2, 1}).directed(-1, -1));
        for (Case each : bad) {
            if (each.refused(method).isEmpty()) {
                for (double rank : each.ranks(method)) {
                    assertTrue(
                            rank >= 1 && rank <= each.rows().length,
                            () -> method.description().id() + " " + Arrays.deepToString(each.rows()) + " " + rank);
                }
                for (double score : each.scores(method)) {
                    assertTrue(
                            Double.isFinite(score),
                            () -> method.description().id() + " " + Arrays.deepToString(each.rows()) + " " + score);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void unitsWithGapsAreRefusedOrLeftOut(MatrixMethod method) {
        Case gap =
                Case.of(new double[] {1, 2}, new double[] {3, 1}, new double[] {Double.NaN, 5}, new double[] {2, 2.5});
        assertEquals(List.of("gaps"), gap.refused(method));
        double[] ranks = gap.with("gaps", "leave-out").ranks(method);
        assertTrue(Double.isNaN(ranks[2]) && !Double.isNaN(ranks[3]));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void saysWhatItIs(MatrixMethod method) {
        assertTrue(method.description().ranks());
        assertTrue(!method.description().references().isEmpty());
        assertEquals(List.of(), method.description().parameters().bind(Map.of()).faults());
    }
}
