package lv.kopa.widget.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class NumeralsTest {
    private final Numerals english = new Numerals(Language.EN);
    private final Numerals latvian = new Numerals(Language.LV);

    @Test
    void areWrittenAsReadersWriteThem() {
        assertEquals("12,345.68", english.format(12_345.678, 2));
        assertEquals("12\u00A0345,68", latvian.format(12_345.678, 2));
        assertEquals("\u22120,50", latvian.format(-0.5, 2));
        assertEquals("0.0", english.format(-0.04, 1));
        assertEquals("1,000,000", english.format(999_999.5001, 0));
        assertEquals("∞", english.format(Double.POSITIVE_INFINITY, 2));
    }

    @Test
    void areRoundedByTheirDigitsNotByTheirProducts() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(5);
            double value = Math.round(random.nextDouble() * 1e6) / Math.pow(10, decimals + 1);
            String digits = new BigDecimal(value)
                    .setScale(decimals, RoundingMode.HALF_EVEN)
                    .toPlainString();
            assertEquals(digits, english.format(value, decimals).replace(",", ""), () -> value + " to " + decimals);
        }
    }

    @Test
    void areCopiedWithAllDigits() {
        assertEquals("0,1", latvian.precise(0.1));
        assertEquals("-12345.678", english.precise(-12_345.678));
        assertEquals("5", english.precise(5));
        assertEquals("0", english.precise(-0.0));
        assertEquals("1,0E-7", latvian.precise(1e-7));
    }

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
