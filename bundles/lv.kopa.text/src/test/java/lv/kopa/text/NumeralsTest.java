package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
