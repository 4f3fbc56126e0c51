package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.column;
import static lv.kopa.method.composite.internal.Case.leaf;
import static lv.kopa.method.composite.internal.Case.node;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.statistics.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights that follow from the values: against other programs, and what must hold whatever the values. */
class DerivedWeightsTest {
    private static final int UNITS = 40;
    private static final double ROUNDING = 1e-8;

    private static double[] weights(EvaluationResult result) {
        double[] all = column(result, "weights", "weight");
        return Arrays.copyOfRange(all, 1, all.length);
    }

    /** Non-negative least squares of SciPy (nnls) on the Cholesky factor of the correlations. */
    @Test
    void correlationWeightsByAnotherSolver() {
        EvaluationResult result = Tai.data().run(Map.of("weights.method", "correlation"));
        Checked.agrees(
                "composite",
                "weights by correlation, none negative",
                "independent computation: SciPy (nnls), data of the handbook",
                new double[] {
                    0.006962252598, 0, 0.207067408668, 0.442655897024, 0, 0.006393581206, 0.178218698179, 0.158702162326
                },
                weights(result),
                1e-9);
        double[] r = column(result, "importance", "with-parent");
        assertEquals(0.471993, r[0], 1e-6);
        assertEquals(0.58809, r[1], 1e-6, "royalties have more than was wanted without any weight");
        assertTrue(result.findings().stream().map(Finding::key).toList().contains("weights-of-zero"));
    }

    /**
     * COINr's vignette "Weights": the two halves of the ASEM index have correlations of 0.9398 and 0.8383 with it; optimised weights
     * are 0.390 and 0.610, which leaves 0.8971 and 0.8925. Solved exactly, correlations are the same.
     */
    @Test
    void asemAsInCoinr() {
        Asem asem = Asem.present();
        EvaluationResult plain =
                new CompositeMethod().evaluate(asem.dataset(), Case.arguments(Asem.ARGUMENTS), new TestContext(2));
        Checked.agrees(
                "composite",
                "importance: correlations with the index",
                "COINr 1.1.14, vignette “Weights” (ASEM)",
                new double[] {0.9397805, 0.8382873},
                new double[] {importance(plain, "Conn"), importance(plain, "Sust")},
                1e-6);

        Map<String, Object> given = new HashMap<>(Asem.ARGUMENTS);
        given.put("weights", Map.of("method", "given", "given", Map.of("Conn", 0.3902439, "Sust", 0.6097561)));
        EvaluationResult optimised =
                new CompositeMethod().evaluate(asem.dataset(), Case.arguments(given), new TestContext(2));
        Checked.agrees(
                "composite",
                "importance: correlations under other weights",
                "COINr 1.1.14, vignette “Weights” (ASEM)",
                new double[] {0.8971336, 0.8925119},
                new double[] {importance(optimised, "Conn"), importance(optimised, "Sust")},
                1e-6);

        double a = Moments.of(column(plain, "scores", "Conn")).deviation();
        double b = Moments.of(column(plain, "scores", "Sust")).deviation();
        assertEquals(0.3902439, (1 / a) / (1 / a + 1 / b), 0.006, "weights of two parts are inverse to their spread");
    }

    private static double importance(EvaluationResult result, String code) {
        int row = result.table("importance").orElseThrow().rows().indexOf(code);
        return column(result, "importance", "with-parent")[row];
    }

    private static double[][] values(long seed) {
        Random random = new Random(seed);
        double[][] values = new double[5][UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            double common = random.nextGaussian();
            for (int i = 0; i < values.length; i++) {
                values[i][unit] = 10 + 0.8 * common + (1 + i) * random.nextGaussian();
            }
        }
        return values;
    }

    private static Case data(double[][] values, List<Integer> order) {
        Case data = new Case(
                IntStream.range(0, values[0].length).mapToObj(i -> "u" + i).toArray(String[]::new));
        order.forEach(i -> data.with(leaf("x" + i, Direction.UP, 1), values[i]));
        return data;
    }

    private static Case data(double[]... values) {
        return data(values, IntStream.range(0, values.length).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"principal-components", "correlation", "benefit-of-the-doubt"})
    void orderOfIndicatorsAndUnitsDoesNotMatter(String method) {
        for (int seed = 1; seed < 5; seed++) {
            double[][] values = values(seed);
            Map<String, Object> given = Map.of("weights.method", method);
            double[] straight = data(values).index(given);
            assertArrayEquals(straight, data(values, List.of(4, 2, 0, 1, 3)).index(given), ROUNDING);

            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, UNITS).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            double[][] shuffled = Arrays.stream(values)
                    .map(column ->
                            order.stream().mapToDouble(unit -> column[unit]).toArray())
                    .toArray(double[][]::new);
            double[] other = data(shuffled).index(given);
            for (int place = 0; place < UNITS; place++) {
                assertEquals(straight[order.get(place)], other[place], ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"principal-components", "correlation", "benefit-of-the-doubt"})
    void unitOfMeasurementDoesNotMatter(String method) {
        double[][] values = values(1);
        double[][] other = Arrays.stream(values)
                .map(column ->
                        Arrays.stream(column).map(value -> 32 + 1.8 * value).toArray())
                .toArray(double[][]::new);
        Map<String, Object> given = Map.of("weights.method", method);
        assertArrayEquals(data(values).index(given), data(other).index(given), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"principal-components", "correlation", "benefit-of-the-doubt"})
    void whoIsNowhereWorseIsNotBehind(String method) {
        double[][] values = values(3);
        for (double[] column : values) {
            column[7] = column[8] + 1;
        }
        double[] scores = data(values).index(Map.of("weights.method", method));
        assertTrue(scores[7] >= scores[8], method);
    }

    /** Where weights do not follow from correlations, to improve one value, within the range of its indicator, never costs anything. */
    @Test
    void toImproveNeverCosts() {
        for (int seed = 1; seed < 5; seed++) {
            double[][] values = values(seed);
            for (int i = 0; i < values.length; i++) {
                double[][] better = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
                double highest = Arrays.stream(values[i]).max().orElseThrow();
                better[i][11] = (better[i][11] + highest) / 2;
                for (String method : List.of("benefit-of-the-doubt", "tree")) {
                    Map<String, Object> given = Map.of("weights.method", method);
                    assertTrue(data(better).index(given)[11] >= data(values).index(given)[11] - 1e-12, method);
                }
            }
        }
    }

    /** A twin of a unit has its score and changes nobody else's. */
    @Test
    void aTwinChangesNobodysScore() {
        double[][] values = values(6);
        double[][] twinned = Arrays.stream(values)
                .map(column -> {
                    double[] longer = Arrays.copyOf(column, UNITS + 1);
                    longer[UNITS] = column[3];
                    return longer;
                })
                .toArray(double[][]::new);
        Map<String, Object> given = Map.of("weights.method", "benefit-of-the-doubt");
        double[] before = data(values).index(given);
        double[] after = data(twinned).index(given);
        assertArrayEquals(before, Arrays.copyOf(after, UNITS), ROUNDING);
        assertEquals(after[3], after[UNITS], ROUNDING);
    }

    /** With a third of the variance, or twice as much of it, as the tree says, correlations follow. */
    @Test
    void importanceIsWhatTheTreeIntends() {
        double[][] values = values(2);
        String[] units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new);
        Case data = new Case(units)
                .with(leaf("a", Direction.UP, 1), values[0])
                .with(leaf("b", Direction.UP, 2), values[1])
                .with(leaf("c", Direction.UP, 3), values[2]);
        EvaluationResult result = data.run(Map.of("weights.method", "correlation"));
        double[] importance = column(result, "importance", "importance");
        assertEquals(2, importance[1] / importance[0], 1e-8);
        assertEquals(3, importance[2] / importance[0], 1e-8);
    }

    @Test
    void allIndicatorsAtOnce() {
        double[][] values = values(4);
        String[] units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new);
        IndicatorNode[] leaves = IntStream.range(0, 5)
                .mapToObj(i -> leaf("x" + i, Direction.UP, 1))
                .toArray(IndicatorNode[]::new);
        Case flat = new Case(units);
        Case deep = new Case(units)
                .tree(node(
                        "index", 1, node("P", 2, leaves[0], leaves[1]), node("Q", 3, leaves[2], leaves[3], leaves[4])));
        for (int i = 0; i < 5; i++) {
            flat.with((IndicatorNode.Leaf) leaves[i], values[i]);
            deep.with((IndicatorNode.Leaf) leaves[i], values[i]);
        }
        for (String method : List.of("principal-components", "correlation", "benefit-of-the-doubt")) {
            Map<String, Object> given = new HashMap<>(Map.of("weights.method", method));
            double[] alone = flat.index(given);
            given.put("weights.scope", "index");
            assertArrayEquals(alone, deep.index(given), ROUNDING, method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"principal-components", "correlation"})
    void aDozenUnitsAreRefused(String method) {
        double[][] values = Arrays.stream(values(1))
                .map(column -> Arrays.copyOf(column, 13))
                .toArray(double[][]::new);
        assertEquals(List.of("weights-too-few-units"), data(values).refused(Map.of("weights.method", method)));
    }

    @Test
    void whatFollowsFromOthersIsRefused() {
        double[][] values = values(1);
        values[4] = values[0].clone();
        assertEquals(
                List.of("weights-child-follows-from-others"),
                data(values).refused(Map.of("weights.method", "correlation")));
        assertEquals(List.of(), data(values).refused(Map.of("weights.method", "principal-components")));
    }

    @Test
    void morePartsThanUnitsAreRefused() {
        double[][] values = new double[25][20];
        Random random = new Random(1);
        for (double[] column : values) {
            Arrays.setAll(column, unit -> random.nextGaussian());
        }
        assertEquals(
                List.of("weights-fewer-units-than-children"),
                data(values).refused(Map.of("weights.method", "principal-components")));
    }

    @Test
    void anotherRuleThanASumIsACautionOrRefused() {
        Case data = data(values(1));
        Map<String, Object> given =
                Map.of("normalisation.lower", 1, "aggregation.method", "geometric", "weights.method", "correlation");
        assertTrue(data.check(given).stream().anyMatch(finding -> finding.key().equals("weights-meant-for-sum")));
        assertEquals(
                List.of("doubt-needs-sum"),
                data.refused(Map.of("aggregation.method", "copeland", "weights.method", "benefit-of-the-doubt")));
    }
}
