package lv.kopa.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {
    private static final double EXACT = 1e-12;

    /** Printed tables of critical values, two-sided at 5 %. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.99692",
        "4, 0.95000",
        "5, 0.87834",
        "6, 0.81140",
        "7, 0.75449",
        "10, 0.63190",
        "13, 0.55294",
        "22, 0.42271",
        "51, 0.27588",
        "102, 0.19460",
        "1002, 0.06195"
    })
    void criticalCorrelationsAreThoseOfTheTables(int n, double r) {
        assertEquals(r, Correlation.critical(n), 6e-5);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void fewerThanThreeUnitsCarryNoCorrelation(int n) {
        assertEquals(Double.NaN, Correlation.critical(n));
    }

    /** Three columns with r = 0.5 between each pair have eigenvalues 2, 0.5, 0.5 and alpha 3/2 · (1 − 3/6). */
    @Test
    void evenCorrelations() {
        CorrelationMatrix even =
                new CorrelationMatrix(30, new double[][] {{1, 0.5, 0.5}, {0.5, 1, 0.5}, {0.5, 0.5, 1}});
        assertEquals(0.75, even.alpha(), EXACT);
        assertEquals(2.0 / 3, even.alphaWithout(0), EXACT);
        assertEquals(1 / Math.sqrt(3), even.withRest(1), EXACT);
        PrincipalComponents components = PrincipalComponents.of(even);
        assertArrayEquals(new double[] {2, 0.5, 0.5}, components.eigenvalues(), EXACT);
        assertEquals(1, components.factors());
        assertEquals(2.0 / 3, components.cumulative(0), EXACT);
        assertArrayEquals(
                new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, components.rotated(1).weights(), EXACT);
    }

    @Test
    void onlyWholeUnitsCount() {
        CorrelationMatrix matrix = CorrelationMatrix.of(
                List.of(new double[] {1, 2, 3, Double.NaN, 9}, new double[] {2, 4, 6, 1, Double.NaN}, new double[] {
                    3, 1, 2, 5, 7
                }));
        assertEquals(3, matrix.count());
        assertEquals(1, matrix.coefficients()[0][1], EXACT);
        assertTrue(matrix.defined());
        assertFalse(CorrelationMatrix.of(List.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .defined());
    }

    /** Two groups of columns that were turned by 30° come back to where each loads on one factor. */
    @Test
    void varimaxFindsTheSimpleStructure() {
        double[][] simple = {{0.9, 0}, {0.8, 0}, {0.7, 0}, {0, 0.9}, {0, 0.6}};
        double angle = Math.PI / 6;
        double[][] turned = new double[simple.length][2];
        for (int i = 0; i < simple.length; i++) {
            turned[i][0] = simple[i][0] * Math.cos(angle) - simple[i][1] * Math.sin(angle);
            turned[i][1] = simple[i][0] * Math.sin(angle) + simple[i][1] * Math.cos(angle);
        }
        Factors factors = Factors.varimax(turned);
        for (int i = 0; i < simple.length; i++) {
            assertArrayEquals(simple[i], factors.loadings()[i], EXACT);
        }
        assertEquals(0.81, factors.communality(0), EXACT);
        assertEquals(0.81 + 0.64 + 0.49, factors.explained(0), EXACT);
    }

    @Test
    void equationsAreSolved() {
        assertArrayEquals(new double[] {1, -2}, Cholesky.solve(new double[][] {{4, 1}, {1, 3}}, 4 - 2, 1 - 6), EXACT);
        assertThrows(ArithmeticException.class, () -> Cholesky.solve(new double[][] {{1, 1}, {1, 1}}, 1, 1));
    }

    /** The example of Chvátal (1983), chapter 2: maximum 13 at (2, 0, 1). */
    @Test
    void linearProgram() {
        double[] x = LinearProgram.maximise(
                new double[] {5, 4, 3}, new double[][] {{2, 3, 1}, {4, 1, 2}, {3, 4, 2}}, 5, 11, 8);
        assertArrayEquals(new double[] {2, 0, 1}, x, EXACT);
    }

    /** Beale's example (1955), on which the plain rule turns in circles. */
    @Test
    void linearProgramThatTurnsInCircles() {
        double[] x = LinearProgram.maximise(
                new double[] {0.75, -150, 0.02, -6},
                new double[][] {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}},
                0,
                0,
                1);
        assertEquals(0.05, 0.75 * x[0] - 150 * x[1] + 0.02 * x[2] - 6 * x[3], EXACT);
    }

    @Test
    void withoutALimitThereIsNoBest() {
        assertThrows(
                ArithmeticException.class,
                () -> LinearProgram.maximise(new double[] {1, 1}, new double[][] {{1, -1}}, 1));
    }

    /** What is best is allowed, and nothing that is allowed is better: tried on random programmes. */
    @Test
    void nothingAllowedIsBetter() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double[] gain = random.doubles(4).toArray();
            double[][] rows = new double[9][];
            double[] most = random.doubles(9, 0.5, 1.5).toArray();
            for (int i = 0; i < rows.length; i++) {
                rows[i] = random.doubles(4).toArray();
            }
            double[] x = LinearProgram.maximise(gain, rows, most);
            double best = product(gain, x);
            for (int i = 0; i < rows.length; i++) {
                assertTrue(product(rows[i], x) <= most[i] + 1e-9);
            }
            for (int other = 0; other < 200; other++) {
                double[] y = random.doubles(4).toArray();
                double worst = 0;
                for (int i = 0; i < rows.length; i++) {
                    worst = Math.max(worst, product(rows[i], y) / most[i]);
                }
                assertTrue(product(gain, y) / worst <= best + 1e-9);
            }
        }
    }

    private static double product(double[] first, double... second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
