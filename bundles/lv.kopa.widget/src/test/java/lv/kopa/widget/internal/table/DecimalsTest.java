package lv.kopa.widget.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void haveAsManyPlacesAsWasMeasured() {
        assertEquals(0, places(1, 20, Double.NaN));
        assertEquals(1, places(0.5, 100.5));
        assertEquals(2, places(1.234567, 2.345678));
        assertEquals(4, places(0.01234567, 0.0234567));
        assertEquals(1, places(83_871.25, 30_528.5));
    }

    private static int places(double... values) {
        return Decimals.of(values.length, row -> values[row]);
    }
}
