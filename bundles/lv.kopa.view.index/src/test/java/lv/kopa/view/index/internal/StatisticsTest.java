package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    /** Printed tables of critical values, two-sided at 5 %. */
    @Test
    void quantilesLieBetweenNeighbours() {
        double[] sorted = Statistics.sorted(4, Double.NaN, 1, 3, 2);
        assertArrayEquals(new double[] {1, 2, 3, 4}, sorted);
        assertEquals(1.75, Statistics.quantile(sorted, 0.25));
        assertEquals(2.5, Statistics.median(sorted));
        assertEquals(4, Statistics.quantile(sorted, 1));
        assertEquals(Double.NaN, Statistics.median(new double[0]));
    }

    @Test
    void wholeNumbersNeedNoDecimals() {
        assertEquals(0, Statistics.places(new double[] {-40, 0, 46}, 500));
        assertEquals(1, Statistics.places(new double[] {-40, 0.5, 46}, 500));
        assertEquals(0, Statistics.places(new double[0], 500));
    }
}
