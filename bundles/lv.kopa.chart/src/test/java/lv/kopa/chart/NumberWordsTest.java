package lv.kopa.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @Test
    void latvianHasADecimalCommaWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.US, Locale.GERMANY, Locale.forLanguageTag("ar-EG")}) {
                Locale.setDefault(locale);
                assertEquals("3.14", NumberWords.fixed(3.14159, 2, Language.EN));
                assertEquals("3,14", NumberWords.fixed(3.14159, 2, Language.LV));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noNumberIsADash() {
        assertEquals("–", NumberWords.fixed(Double.NaN, 2, Language.EN));
        assertEquals("–", NumberWords.significant(Double.POSITIVE_INFINITY, 3, Language.LV));
    }

    @Test
    void negativesBearAMinusAndZeroDoesNot() {
        assertEquals("−0.5", NumberWords.fixed(-0.5, 1, Language.EN));
        assertEquals("0.0", NumberWords.fixed(-0.01, 1, Language.EN));
        assertEquals("+0,5", NumberWords.difference(0.5, 1).in(Language.LV));
        assertEquals("−0,5", NumberWords.difference(-0.5, 1).in(Language.LV));
        assertEquals("0.0", NumberWords.difference(0.04, 1).in(Language.EN));
        assertEquals("–", NumberWords.difference(Double.POSITIVE_INFINITY, 1).in(Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.000312|0.00031",
                "3.14159|3.1",
                "27300|27,300",
                "8.5e9|8.5·10^9",
                "-1.25e-7|−1.2·10^−7",
                "0|0",
                "99.96|100",
            })
    void significantDigitsFitNumbersOfAnySize(double value, String written) {
        assertEquals(written, NumberWords.significant(value, value == 27300 ? 3 : 2, Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 500, 1", "0, 1, 500, 3", "0, 1e9, 500, 0", "5, 5, 500, 2", "NaN, 1, 500, 2", "0, 1e-9, 500, 6"
    })
    void decimalsTellSoManyValuesApart(double lowest, double highest, int steps, int places) {
        assertEquals(places, NumberWords.places(lowest, highest, steps));
    }
}
