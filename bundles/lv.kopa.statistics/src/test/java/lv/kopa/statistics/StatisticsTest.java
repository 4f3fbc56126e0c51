package lv.kopa.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final double NA = Double.NaN;

    /** SKEW and KURT of a spreadsheet give 1.6971 and 3.1520. */
    @Test
    void momentsAreThoseOfType2() {
        Moments moments = Moments.of(new double[] {1, NA, 2, 3, 4, 10});

        assertEquals(5, moments.count());
        assertEquals(1, moments.minimum());
        assertEquals(10, moments.maximum());
        assertEquals(4, moments.mean());
        assertEquals(Math.sqrt(12.5), moments.deviation(), 1e-15);
        assertEquals(1.6970562748477143, moments.skewness(), 1e-14);
        assertEquals(3.152, moments.kurtosis(), 1e-12);
    }

    @Test
    void medianIsTheMiddle() {
        assertEquals(2.5, Moments.median(new double[] {4, 1, NA, 3, 2}));
        assertEquals(3, Moments.median(new double[] {10, 3, 1}));
        assertTrue(Double.isNaN(Moments.median(new double[] {NA})));
    }

    @Test
    void whatTooFewOrEqualValuesDoNotHaveIsMissing() {
        assertEquals(0, Moments.of(new double[] {NA}).count());
        assertTrue(Double.isNaN(Moments.of(new double[] {NA, NA}).mean()));
        assertTrue(Double.isNaN(Moments.of(new double[] {5}).deviation()));
        assertTrue(Double.isNaN(Moments.of(new double[] {5, 6}).skewness()));
        assertTrue(Double.isNaN(Moments.of(new double[] {5, 6, 9}).kurtosis()));
        Moments same = Moments.of(new double[] {0.1, 0.1, 0.1, 0.1});
        assertTrue(same.constant());
        assertEquals(0, same.deviation(), "the rounding of the mean must not look like a spread");
        assertTrue(Double.isNaN(same.skewness()));
    }

    @Test
    void equalValuesShareTheLowerPlace() {
        assertArrayEquals(new double[] {4, 1, NA, 1, 3}, Ranks.ascending(new double[] {9, 2, NA, 2, 5}));
    }

    @Test
    void competitionRankingCountsTheBetterOnes() {
        assertArrayEquals(new double[] {1, 3, NA, 3, 2, 5}, Ranks.competition(new double[] {9, 2, NA, 2, 5, -1}));
        assertArrayEquals(new double[] {1, 1}, Ranks.competition(new double[] {0, -0.0}));
    }

    @Test
    void aRankIsOneMoreThanTheNumberOfBetterOnes() {
        java.util.Random random = new java.util.Random(2);
        double[] scores = random.doubles(500).map(x -> Math.rint(x * 200) - 100).toArray();
        scores[7] = NA;
        double[] ranks = Ranks.competition(scores);
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i];
            long better = java.util.Arrays.stream(scores).filter(x -> x > score).count();
            assertEquals(Double.isNaN(score) ? NA : 1 + better, ranks[i]);
        }
        double[] infinite = {1, Double.POSITIVE_INFINITY, 0};
        assertEquals(1, Ranks.competition(new double[] {-1e300, -1e-300})[1]);
        assertEquals(3, Ranks.competition(infinite).length);
    }

    @Test
    void roundingDoesNotBreakATie() {
        double one = 0.1 + 0.2 + 0.3;
        double other = 0.3 + 0.2 + 0.1;
        assertTrue(one != other);

        assertArrayEquals(new double[] {1, 1, 3}, Ranks.competition(new double[] {one, other, 0.6 - 1e-9}));
    }

    @Test
    void correlationTakesTheUnitsThatHaveBoth() {
        Correlation correlation = Correlation.of(new double[] {1, 2, 3, NA, 7}, new double[] {1, 2, 4, 5, NA});

        assertEquals(3, correlation.count());
        assertEquals(9 / Math.sqrt(84), correlation.coefficient(), 1e-15);
    }

    @Test
    void correlationOfWhatDoesNotVaryIsMissing() {
        assertTrue(Double.isNaN(Correlation.of(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3})
                .coefficient()));
        assertTrue(Double.isNaN(
                Correlation.of(new double[] {1, 2}, new double[] {1, 2}).coefficient()));
    }

    /** Eigenvalues 3 and 1 of ((2, 1), (1, 2)), by hand. */
    @Test
    void eigenvectorsOfASymmetricMatrix() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[] {2, 1}, new double[] {1, 2});
        assertArrayEquals(new double[] {3, 1}, eigen.values(), 1e-15);
        double half = Math.sqrt(0.5);
        assertArrayEquals(new double[] {half, half}, eigen.vectors()[0], 1e-15);
        assertArrayEquals(new double[] {half, -half}, eigen.vectors()[1], 1e-15);
    }

    @Test
    void eigenvectorsOfManyMatricesGiveThemBack() {
        java.util.Random random = new java.util.Random(1);
        for (int n = 1; n < 12; n++) {
            double[][] a = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    a[i][j] = random.nextGaussian();
                    a[j][i] = a[i][j];
                }
            }
            SymmetricEigen eigen = SymmetricEigen.of(a);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int k = 0; k < n; k++) {
                        sum += eigen.values()[k] * eigen.vectors()[k][i] * eigen.vectors()[k][j];
                    }
                    assertEquals(a[i][j], sum, 1e-12);
                }
            }
        }
    }
}
