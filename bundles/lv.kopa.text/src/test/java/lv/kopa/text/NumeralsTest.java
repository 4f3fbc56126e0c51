package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "0|0|0|0",
                "-0.0|1|0.0|0,0",
                "-0.04|1|0.0|0,0",
                "-0.5|2|−0.50|−0,50",
                "999999.5001|0|1,000,000|1_000_000",
                "12345.678|2|12,345.68|12_345,68",
                "0.125|2|0.12|0,12",
                "0.375|2|0.38|0,38",
                "999.5|0|1,000|1_000",
                "1234567.891|2|1,234,567.89|1_234_567,89",
                "-1234.5|1|−1,234.5|−1_234,5",
                "123456|0|123,456|123_456",
                "1e21|0|1,000,000,000,000,000,000,000|1_000_000_000_000_000_000_000",
                "Infinity|2|∞|∞",
                "-Infinity|2|−∞|−∞"
            })
    void numbersReadAsPeopleWriteThem(double value, int decimals, String english, String latvian) {
        assertEquals(english, Numerals.fixed(value, decimals, Language.EN));
        assertEquals(latvian.replace('_', '\u00A0'), Numerals.fixed(value, decimals, Language.LV));
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
            assertEquals(
                    digits,
                    Numerals.fixed(value, decimals, Language.EN).replace(",", ""),
                    () -> value + " to " + decimals);
        }
    }

    @Test
    void areCopiedWithAllDigits() {
        assertEquals("0,1", Numerals.precise(0.1, Language.LV));
        assertEquals("-12345.678", Numerals.precise(-12_345.678, Language.EN));
        assertEquals("5", Numerals.precise(5, Language.EN));
        assertEquals("0", Numerals.precise(-0.0, Language.EN));
        assertEquals("1,0E-7", Numerals.precise(1e-7, Language.LV));
    }
}
