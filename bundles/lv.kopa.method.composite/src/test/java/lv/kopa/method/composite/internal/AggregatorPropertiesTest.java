package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lv.kopa.method.composite.internal.mean.Aggregator;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of the Mazziotta–Pareto index M ∓ S²/M in place of monotonicity and dominance. Its derivative by a value z with the share
 * w of the weights is w·(1 ∓ (2(z − M)/M − S²/M²)): it is negative where a value lies far above the mean (penalty subtracted) or far below
 * it (penalty added).
 */
class AggregatorPropertiesTest {
    private static final int TIMES = 2000;
    private static final double[] WEIGHTS = {1, 2, 3, 4};

    private static double index(int penalty, double... values) {
        List<double[]> children = new ArrayList<>();
        for (double value : values) {
            children.add(new double[] {value});
        }
        return new Aggregator(AggregationMethod.MAZZIOTTA_PARETO, 0, 0, penalty)
                .aggregate(children, Arrays.copyOf(WEIGHTS, values.length), 1, Workers.ALONE)[0];
    }

    private static double mean(double... values) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += WEIGHTS[i] * values[i];
            total += WEIGHTS[i];
        }
        return sum / total;
    }

    /** Values as both normalisations of the method give them: from 70 to 130. */
    private static double[] usual(Random random) {
        return random.doubles(WEIGHTS.length, 70, 130).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void whatAllValuesGainEquallyTheIndexGains(int penalty) {
        Random random = new Random(1);
        for (int time = 0; time < TIMES; time++) {
            double[] values = usual(random);
            double gain = random.nextDouble() * 30;
            double[] more = Arrays.stream(values).map(value -> value + gain).toArray();
            assertTrue(index(penalty, more) > index(penalty, values));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void evenValuesAreTheirOwnIndexAndUnevenOnesLieOnTheSideOfThePenalty(int penalty) {
        Random random = new Random(2);
        for (int time = 0; time < TIMES; time++) {
            double[] values = usual(random);
            assertEquals(values[0], index(penalty, Case.repeat(4, values[0])), 1e-12);
            assertTrue(penalty * (index(penalty, values) - mean(values)) > 0);
        }
    }

    /** On the usual scale no value lies so far below the mean that raising it would lower the index. */
    @Test
    void whereUnevennessPaysWhoImprovesGainsOnTheUsualScale() {
        Random random = new Random(3);
        for (int time = 0; time < TIMES; time++) {
            double[] values = usual(random);
            double[] better = better(values, random.nextInt(values.length), random);
            assertTrue(index(1, better) >= index(1, values));
        }
    }

    /** Where z ≤ 1.5·M the derivative is positive, and where it is so at both ends of a gain, it is so all along. */
    @Test
    void whereUnevennessCostsWhoImprovesGainsWhileTheValueIsNotHalfAboveTheMean() {
        Random random = new Random(4);
        int met = 0;
        for (int time = 0; time < TIMES; time++) {
            double[] values = usual(random);
            int which = random.nextInt(values.length);
            double[] better = better(values, which, random);
            if (values[which] <= 1.5 * mean(values) && better[which] <= 1.5 * mean(better)) {
                assertTrue(index(-1, better) >= index(-1, values));
                met++;
            }
        }
        assertTrue(met > TIMES / 2, "the condition is the usual case: " + met);
    }

    private static double[] better(double[] values, int which, Random random) {
        double[] better = values.clone();
        better[which] += random.nextDouble() * (130 - better[which]);
        return better;
    }

    /** Why dominance and monotonicity are not asked of it. */
    @Test
    void whoIsBetterInEverythingMayComeBehind() {
        assertTrue(index(-1, 70, 70, 70, 70) > index(-1, 400, 70.1, 70.1, 70.1));
        assertTrue(index(1, 10, 100, 100, 100) > index(1, 30, 100, 100, 100));
    }
}
