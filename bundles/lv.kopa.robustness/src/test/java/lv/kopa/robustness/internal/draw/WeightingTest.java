package lv.kopa.robustness.internal.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import lv.kopa.evaluation.RandomStreams;
import org.junit.jupiter.api.Test;

/** Draws of weights have the means and spreads of the distributions that they are named after. */
class WeightingTest {
    private static final int DRAWS = 40_000;

    private static double[][] draws(Weighting weighting, double concentration, double... given) {
        double[][] draws = new double[DRAWS][];
        for (int i = 0; i < DRAWS; i++) {
            draws[i] = weighting.draw(given, concentration, RandomStreams.stream(3, i));
            assertEquals(1, Arrays.stream(draws[i]).sum(), 1e-12);
        }
        return draws;
    }

    private static double mean(double[][] draws, int weight) {
        return Arrays.stream(draws).mapToDouble(draw -> draw[weight]).average().orElseThrow();
    }

    private static double variance(double[][] draws, int weight) {
        double mean = mean(draws, weight);
        return Arrays.stream(draws)
                .mapToDouble(draw -> (draw[weight] - mean) * (draw[weight] - mean))
                .average()
                .orElseThrow();
    }

    @Test
    void aroundIsADirichletDistribution() {
        double[] shares = {0.5, 0.3, 0.2};
        double[][] draws = draws(Weighting.AROUND, 4, 5, 3, 2);
        double all = 4 * 3; // the sum of α
        for (int i = 0; i < 3; i++) {
            assertEquals(shares[i], mean(draws, i), 0.005);
            assertEquals(shares[i] * (1 - shares[i]) / (all + 1), variance(draws, i), 0.0005);
        }
    }

    @Test
    void smallShapesAreDrawnToo() {
        double[][] draws = draws(Weighting.AROUND, 0.2, 1, 1);
        assertEquals(0.5, mean(draws, 0), 0.01);
        assertEquals(0.25 / 1.4, variance(draws, 0), 0.005);
    }

    @Test
    void uniformIsUniformOnTheSimplexWhateverTheWeights() {
        double[][] draws = draws(Weighting.UNIFORM, 99, 5, 3, 2);
        for (int i = 0; i < 3; i++) {
            assertEquals(1 / 3.0, mean(draws, i), 0.005);
            assertEquals(2 / 36.0, variance(draws, i), 0.002);
        }
    }

    /** The means of ordered uniform weights are the centroid of the ordered simplex, the ROC weights: 11/18, 5/18, 2/18. */
    @Test
    void ordinalKeepsTheOrderAndHasTheCentroidAsMean() {
        double[][] draws = draws(Weighting.ORDINAL, 1, 3, 9, 5);
        assertTrue(Arrays.stream(draws).allMatch(draw -> draw[1] >= draw[2] && draw[2] >= draw[0]));
        assertEquals(11 / 18.0, mean(draws, 1), 0.005);
        assertEquals(5 / 18.0, mean(draws, 2), 0.005);
        assertEquals(2 / 18.0, mean(draws, 0), 0.005);
    }

    @Test
    void equalOnesHaveNoOrderAndWhatWeighsNothingGoesOnWeighingNothing() {
        double[][] draws = draws(Weighting.ORDINAL, 1, 1, 1, 0, 2);
        assertTrue(Arrays.stream(draws).allMatch(draw -> draw[2] == 0 && draw[3] >= Math.max(draw[0], draw[1])));
        double share = Arrays.stream(draws).filter(draw -> draw[0] > draw[1]).count() / (double) DRAWS;
        assertEquals(0.5, share, 0.01);
    }
}
