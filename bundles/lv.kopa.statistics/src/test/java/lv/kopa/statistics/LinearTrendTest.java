package lv.kopa.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import lv.kopa.checked.Checked;
import org.junit.jupiter.api.Test;

class LinearTrendTest {
    /** Purity of oxygen by level of hydrocarbons: Montgomery, Runger, Applied Statistics and Probability for Engineers, table 11-1. */
    private static final double[] HYDROCARBONS = {
        0.99, 1.02, 1.15, 1.29, 1.46, 1.36, 0.87, 1.23, 1.55, 1.40, 1.19, 1.15, 0.98, 1.01, 1.11, 1.20, 1.26, 1.32,
        1.43, 0.95
    };

    private static final double[] PURITY = {
        90.01, 89.05, 91.43, 93.74, 96.73, 94.45, 87.59, 91.77, 99.42, 93.65, 93.54, 92.52, 90.56, 89.54, 89.85, 90.39,
        93.25, 93.41, 94.98, 87.33
    };

    @Test
    void agreesWithMontgomeryAndRunger() {
        LinearTrend trend = LinearTrend.of(HYDROCARBONS, PURITY);
        assertEquals(74.283, trend.intercept(), 5e-4);
        assertEquals(14.947, trend.slope(), 5e-4);
        assertEquals(1.18, trend.deviation() * trend.deviation(), 5e-3);
        Checked.agrees(
                "target",
                "straight trend with its prediction interval",
                "Montgomery, Runger, Applied Statistics and Probability for Engineers, chapter 11 (oxygen purity)",
                new double[] {89.23, 86.83, 91.63},
                new double[] {
                    trend.at(1), trend.at(1) - trend.halfInterval(1, 0.95), trend.at(1) + trend.halfInterval(1, 0.95)
                },
                1e-2);
    }

    @Test
    void pointsOnALineLeaveNothingOpen() {
        LinearTrend trend = LinearTrend.of(new double[] {1, 2, 3, 4, 5}, new double[] {3, 5, 7, 9, 11});
        assertEquals(2, trend.slope(), 1e-14);
        assertEquals(0, trend.halfInterval(9, 0.95), 1e-12);
        assertEquals(19, trend.at(9), 1e-12);
    }

    @Test
    void refusesWhatMakesNoLine() {
        assertThrows(IllegalArgumentException.class, () -> LinearTrend.of(new double[] {1, 2}, new double[] {1, 2}));
        assertThrows(
                IllegalArgumentException.class, () -> LinearTrend.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}));
    }

    /** The usual printed table, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2. */
    @Test
    void quantilesAreThoseOfThePrintedTable() {
        assertEquals(12.706, StudentT.quantile(0.975, 1), 5e-4);
        assertEquals(4.303, StudentT.quantile(0.975, 2), 5e-4);
        assertEquals(3.182, StudentT.quantile(0.975, 3), 5e-4);
        assertEquals(2.776, StudentT.quantile(0.975, 4), 5e-4);
        assertEquals(2.228, StudentT.quantile(0.975, 10), 5e-4);
        assertEquals(2.101, StudentT.quantile(0.975, 18), 5e-4);
        assertEquals(2.750, StudentT.quantile(0.995, 30), 5e-4);
        assertEquals(1.660, StudentT.quantile(0.95, 100), 5e-4);
        assertEquals(-2.776, StudentT.quantile(0.025, 4), 5e-4);
        assertEquals(0, StudentT.quantile(0.5, 4));
    }

    /** With one and two degrees of freedom the quantile has a closed form. */
    @Test
    void quantilesAreThoseOfTheClosedForms() {
        for (double p : new double[] {0.6, 0.9, 0.975, 0.999}) {
            assertEquals(StrictMath.tan(Math.PI * (p - 0.5)), StudentT.quantile(p, 1), 1e-9);
            assertEquals((2 * p - 1) / StrictMath.sqrt(2 * p * (1 - p)), StudentT.quantile(p, 2), 1e-9);
        }
    }
}
