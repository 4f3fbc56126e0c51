package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Messages messages = Messages.of(MessagesTest.class);

    @Test
    void sentenceComesInEveryLanguageWithTextsInTheLanguageOfTheSentence() {
        Text text = messages.text("both", 3, Text.of("firms", "uzņēmumiem"));

        assertEquals("3 of firms", text.in(Language.EN));
        assertEquals("3 no uzņēmumiem", text.in(Language.LV));
    }

    @Test
    void numbersFollowTheLanguageNotTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Text text = messages.text("number", 1234.56);
            assertEquals("1,234.6", text.in(Language.EN));
            assertEquals("1\u00a0234,6", text.in(Language.LV));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "3|3|3",
                "1234|1,234|1_234",
                "-5|−5|−5",
                "-0.0|0|0",
                "-0.0004|0|0",
                "0.0625|0.062|0,062",
                "2.5|2.5|2,5",
                "-1234567.8912|−1,234,567.891|−1_234_567,891",
                "300|300|300",
                "NaN|–|–",
                "-Infinity|−∞|−∞",
            })
    void numbersAreWrittenAsNumeralsWherePatternsSayNothing(double value, String english, String latvian) {
        Text text = messages.text("bare", value);

        assertEquals(english, text.in(Language.EN));
        assertEquals(latvian.replace('_', '\u00a0'), text.in(Language.LV));
    }

    @Test
    void numbersOfAnyKindAreExact() {
        assertEquals(
                "9,223,372,036,854,775,807",
                messages.text("bare", Long.MAX_VALUE).in(Language.EN));
        assertEquals("7", messages.text("bare", new AtomicInteger(7)).in(Language.EN));
        String huge = messages.text("bare", BigInteger.TEN.pow(400)).in(Language.LV);
        assertEquals("10\u00a0" + "000\u00a0".repeat(132) + "000", huge);
        assertEquals("0.1", messages.text("bare", new BigDecimal("0.1000")).in(Language.EN));
        assertEquals("1,235", messages.text("whole", 1234.5001).in(Language.EN));
    }

    @Test
    void choicesAreMadeAndFilledIn() {
        assertEquals(
                "one unit of 'A' {0}", messages.text("choice", 1, "A", "{0}").in(Language.EN));
        assertEquals(
                "2,000 units of 'A' B", messages.text("choice", 2000, "A", "B").in(Language.EN));
        assertEquals("it is one", messages.text("literal", 1).in(Language.EN));
        assertEquals("it's 2", messages.text("literal", 2).in(Language.EN));
    }

    @Test
    void whatOnlyTheJdkCanWriteIsRefused() {
        for (String key : List.of("date", "percent")) {
            assertThrows(IllegalArgumentException.class, () -> messages.text(key, 1));
        }
    }

    @Test
    void missingTranslationFallsBackToEnglish() {
        assertEquals("only here", messages.text("english").in(Language.LV));
    }

    @Test
    void unknownKeyIsNamed() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> messages.text("nothing"));
        assertTrue(thrown.getMessage().contains("nothing"));
    }

    @Test
    void classWithoutMessagesIsRefused() {
        assertThrows(IllegalStateException.class, () -> Messages.of(String.class));
    }

    @Test
    void textNeedsAWording() {
        assertThrows(IllegalArgumentException.class, () -> new Text(Map.of()));
        assertEquals("vārds", new Text(Map.of(Language.LV, "vārds")).in(Language.EN));
    }

    @Test
    void aPatternFromDataIsFilledInAsAMessageIs() {
        Text filled = Messages.filled(
                Text.of("{0,number,0.00} of {1}", "{0,number,0.00} no {1}"),
                new java.math.BigDecimal("1414999.81"),
                Text.of("all", "visa"));
        assertEquals("1,414,999.81 of all", filled.in(Language.EN));
        assertEquals("1\u00A0414\u00A0999,81 no visa", filled.in(Language.LV));
    }
}
