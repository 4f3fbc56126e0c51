package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copeland's rule, written down plainly, gives what the fast one gives: for few units and many, with gaps, ties, tiny differences. */
class CopelandTest {
    private static final double[] WEIGHTS = {2, 1, 1.5, 0.5};

    private static double[] column(int units, Random random, boolean gaps) {
        double[] values = new double[units];
        for (int unit = 0; unit < units; unit++) {
            values[unit] = gaps && random.nextInt(5) == 0 ? Double.NaN : random.nextInt(8) * Double.MIN_VALUE;
        }
        return values;
    }

    private static double[] plainly(List<double[]> children, int units) {
        double[] scores = new double[units];
        for (int a = 0; a < units; a++) {
            int unit = a;
            if (children.stream().allMatch(child -> Double.isNaN(child[unit]))) {
                scores[a] = Double.NaN;
                continue;
            }
            for (int b = 0; b < units; b++) {
                double balance = 0;
                for (int i = 0; i < WEIGHTS.length; i++) {
                    double x = children.get(i)[a];
                    double y = children.get(i)[b];
                    balance += x > y ? WEIGHTS[i] : x < y ? -WEIGHTS[i] : 0;
                }
                scores[a] += Math.signum(balance);
            }
        }
        return scores;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 1000, 1003})
    void fastAndPlainAgree(int units) {
        Random random = new Random(units);
        List<double[]> children = List.of(
                column(units, random, false),
                column(units, random, true),
                column(units, random, false),
                column(units, random, true));
        double[] fast = new Aggregator(AggregationMethod.COPELAND, 0.5, 0, -1)
                .aggregate(children, WEIGHTS, units, Workers.ALONE);
        assertArrayEquals(plainly(children, units), fast);
        double[][] empty = new double[WEIGHTS.length][units];
        Arrays.stream(empty).forEach(each -> Arrays.fill(each, Double.NaN));
        assertArrayEquals(
                empty[0],
                new Aggregator(AggregationMethod.COPELAND, 0.5, 0, -1)
                        .aggregate(List.of(empty), WEIGHTS, units, Workers.ALONE));
    }
}
