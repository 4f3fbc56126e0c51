package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.column;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.Direction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What must hold whatever the data: tried on random ones, the same ones each time. */
class PropertiesTest {
    private static final int UNITS = 30;
    private static final int INDICATORS = 6;
    private static final double ROUNDING = 1e-9;
    private static final List<String> LINEAR = List.of("min-max", "z-score", "distance-to-best");
    private static final List<String> ANY =
            List.of("min-max", "z-score", "rank", "percentile-rank", "distance-to-best", "borda");

    /** Values by indicator, some of them equal. */
    private static double[][] values(long seed) {
        Random random = new Random(seed);
        double[][] values = new double[INDICATORS][UNITS];
        for (double[] column : values) {
            for (int unit = 0; unit < UNITS; unit++) {
                column[unit] = random.nextInt(5) == 0 ? 1 : Math.exp(random.nextGaussian());
            }
        }
        return values;
    }

    private static Direction direction(int indicator) {
        return indicator % 3 == 2 ? Direction.DOWN : Direction.UP;
    }

    private static Case data(double[][] values) {
        return data(values, IntStream.range(0, values.length).boxed().toList());
    }

    private static Case data(double[][] values, List<Integer> order) {
        String[] units =
                IntStream.range(0, values[0].length).mapToObj(i -> "u" + i).toArray(String[]::new);
        Case data = new Case(units);
        order.forEach(i -> data.with(Case.leaf("x" + i, direction(i), 1 + i), values[i]));
        return data;
    }

    private static Map<String, Object> by(String normalisation) {
        return Map.of("normalisation.method", normalisation, "treatment.method", "winsorise");
    }

    private static double[][] map(double[][] values, DoubleUnaryOperator change) {
        return Arrays.stream(values)
                .map(column -> Arrays.stream(column).map(change).toArray())
                .toArray(double[][]::new);
    }

    @RepeatedTest(5)
    void orderOfUnitsDoesNotMatter(RepetitionInfo info) {
        double[][] values = values(info.getCurrentRepetition());
        List<Integer> order = new ArrayList<>(IntStream.range(0, UNITS).boxed().toList());
        Collections.shuffle(order, new Random(7));
        double[][] shuffled = Arrays.stream(values)
                .map(column -> order.stream().mapToDouble(unit -> column[unit]).toArray())
                .toArray(double[][]::new);

        for (String method : ANY) {
            EvaluationResult straight = data(values).run(by(method));
            EvaluationResult other = data(shuffled).run(by(method));
            for (int place = 0; place < UNITS; place++) {
                int unit = order.get(place);
                assertEquals(
                        column(straight, "scores", "index")[unit], column(other, "scores", "index")[place], ROUNDING);
                assertEquals(column(straight, "scores", "rank")[unit], column(other, "scores", "rank")[place]);
            }
        }
    }

    @RepeatedTest(5)
    void orderOfIndicatorsDoesNotMatter(RepetitionInfo info) {
        double[][] values = values(info.getCurrentRepetition());

        for (String method : ANY) {
            EvaluationResult straight = data(values).run(by(method));
            EvaluationResult other = data(values, List.of(4, 1, 5, 0, 3, 2)).run(by(method));
            assertArrayEquals(column(straight, "scores", "index"), column(other, "scores", "index"), ROUNDING, method);
            assertArrayEquals(column(straight, "scores", "rank"), column(other, "scores", "rank"), method);
        }
    }

    @RepeatedTest(5)
    void aTwinChangesNobodysScoreUnderMinMax(RepetitionInfo info) {
        double[][] values = values(info.getCurrentRepetition());
        double[][] twinned = Arrays.stream(values)
                .map(column -> {
                    double[] longer = Arrays.copyOf(column, UNITS + 1);
                    longer[UNITS] = column[3];
                    return longer;
                })
                .toArray(double[][]::new);

        double[] before = data(values).index(Map.of());
        EvaluationResult after = data(twinned).run(Map.of());

        assertArrayEquals(before, Arrays.copyOf(column(after, "scores", "index"), UNITS));
        double[] rank = column(after, "scores", "rank");
        assertEquals(rank[3], rank[UNITS], "twins share their rank");
    }

    @RepeatedTest(5)
    void improvingAnIndicatorNeverLowersTheScore(RepetitionInfo info) {
        double[][] values = values(info.getCurrentRepetition());
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            double smallest = Arrays.stream(values[indicator]).min().orElseThrow();
            double largest = Arrays.stream(values[indicator]).max().orElseThrow();
            double[][] better = map(values, DoubleUnaryOperator.identity());
            int unit = 11;
            double end = direction(indicator).equals(Direction.UP) ? largest : smallest;
            better[indicator][unit] = (better[indicator][unit] + end) / 2;
            double before = data(values).index(Map.of())[unit];
            double after = data(better).index(Map.of())[unit];
            assertTrue(after >= before, "indicator " + indicator);
        }
    }

    /** By every rule that has no penalty for unevenness, which may well put who is better but uneven behind. */
    @RepeatedTest(5)
    void whoIsBetterInEverythingIsNotRankedBehind(RepetitionInfo info) {
        double[][] values = values(info.getCurrentRepetition());
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            int sign = direction(indicator).equals(Direction.UP) ? 1 : -1;
            values[indicator][7] = values[indicator][4] + sign * 0.01 * (1 + indicator);
        }
        for (String aggregation : List.of("arithmetic", "geometric", "harmonic", "generalised", "copeland")) {
            for (String normalisation : List.of("min-max", "rank")) {
                Map<String, Object> given = Map.of(
                        "aggregation.method",
                        aggregation,
                        "normalisation.method",
                        normalisation,
                        "normalisation.lower",
                        1);
                double[] ranks = column(data(values).run(given), "scores", "rank");
                assertTrue(ranks[7] < ranks[4], () -> aggregation + " of " + normalisation);
            }
        }
    }

    @RepeatedTest(5)
    void unitOfMeasurementDoesNotMatter(RepetitionInfo info) {
        double[][] values = values(info.getCurrentRepetition());
        for (String method : LINEAR) {
            assertArrayEquals(
                    data(values).index(by(method)),
                    data(map(values, value -> 32 + 1.8 * value)).index(by(method)),
                    ROUNDING,
                    method);
        }
    }

    @RepeatedTest(5)
    void turningTheDirectionTurnsTheScale(RepetitionInfo info) {
        double[] values = values(info.getCurrentRepetition())[0];
        String[] units = IntStream.range(0, UNITS).mapToObj(i -> "u" + i).toArray(String[]::new);
        Case up = new Case(units).with(Case.leaf("x", Direction.UP, 1), values);
        Case down = new Case(units).with(Case.leaf("x", Direction.DOWN, 1), values);

        assertComplement(up, down, "min-max", 100);
        assertComplement(up, down, "z-score", 0);
        assertComplement(up, down, "distance-to-best", 1);
        assertComplement(up, down, "fraction-of-maximum", 1);
    }

    private static void assertComplement(Case up, Case down, String method, double sum) {
        Map<String, Object> given = Map.of("normalisation.method", method);
        double[] first = up.normalised("x", given);
        double[] second = down.normalised("x", given);
        for (int unit = 0; unit < UNITS; unit++) {
            assertEquals(sum, first[unit] + second[unit], ROUNDING, method);
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        for (String aggregation : List.of("arithmetic", "copeland")) {
            Dataset dataset = data(values(1)).dataset();
            Map<String, Object> given = Map.of("treatment.method", "winsorise", "aggregation.method", aggregation);
            EvaluationResult alone = run(dataset, given, 1);
            for (int threads : List.of(2, 8)) {
                assertSameBits(alone, run(dataset, given, threads));
            }
        }
    }

    private static EvaluationResult run(Dataset dataset, Map<String, Object> given, int threads) {
        return new CompositeMethod().evaluate(dataset, Case.arguments(given), new TestContext(threads));
    }

    private static void assertSameBits(EvaluationResult expected, EvaluationResult actual) {
        assertEquals(expected.findings(), actual.findings());
        for (ResultTable table : expected.tables()) {
            for (ResultColumn column : table.columns()) {
                if (column instanceof ResultColumn.Numbers numbers) {
                    long[] bits = Arrays.stream(numbers.toArray())
                            .mapToLong(Double::doubleToLongBits)
                            .toArray();
                    assertArrayEquals(
                            bits,
                            Arrays.stream(column(actual, table.id(), column.id()))
                                    .mapToLong(Double::doubleToLongBits)
                                    .toArray(),
                            table.id() + " " + column.id());
                }
            }
        }
    }
}
