package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
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
        assertEquals(r, Statistics.criticalCorrelation(n), 6e-5);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void fewerThanThreeUnitsCarryNoCorrelation(int n) {
        assertEquals(Double.NaN, Statistics.criticalCorrelation(n));
    }

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
