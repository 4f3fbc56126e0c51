package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {
    private static final FieldType STAGE = new FieldType.Choice(Cluster.Stage.class);
    private static final FieldType MANAGER = new FieldType.Reference(Organisation.class);

    private static void reads(FieldType type, Object value, String text) {
        assertEquals(text, FieldText.format(type, value));
        assertEquals(new FieldText.Value(value), FieldText.parse(type, text));
    }

    @Test
    void whatIsWrittenReadsBack() {
        reads(FieldType.WORDS, " = 'words' \n", " = 'words' \n");
        reads(FieldType.CODES, List.of("62.01", "C26"), "62.01 C26");
        reads(FieldType.CODES, List.of(), "");
        reads(FieldType.WHOLE, Integer.MIN_VALUE, "-2147483648");
        reads(FieldType.DECIMAL, new BigDecimal("0.85"), "0.85");
        reads(FieldType.DECIMAL, new BigDecimal("1000"), "1000");
        reads(FieldType.MONEY, Euro.of("414999.81"), "414999.81");
        reads(FieldType.DAY, LocalDate.of(2018, 6, 30), "2018-06-30");
        reads(FieldType.FLAG, true, "true");
        reads(STAGE, Cluster.Stage.MATURE, "MATURE");
        reads(MANAGER, new Id<Organisation>("org-1"), "org-1");
        assertEquals("0.85", FieldText.format(FieldType.DECIMAL, new BigDecimal("0.850000")));
    }

    @Test
    void everyNumberReadsBackAndHasTheFewestDigits() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                reads(FieldType.VALUE, number, FieldText.format(FieldType.VALUE, number));
            }
        }
        assertEquals("0.3", FieldText.format(FieldType.VALUE, 0.3));
        assertEquals("0", FieldText.format(FieldType.VALUE, -0.0));
        assertEquals("1234567.25", FieldText.format(FieldType.VALUE, 1234567.25));
        assertEquals("20000000000000000", FieldText.format(FieldType.VALUE, 2e16));
        // Java 17 writes 2.0E-3 well, but 2^-44 and 2.2E-322 with more digits than it takes.
        assertEquals("5.684341886080802E-14", FieldText.format(FieldType.VALUE, Math.pow(2, -44)));
        assertEquals("2E-322", FieldText.format(FieldType.VALUE, 2e-322));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 1.5",
        "WHOLE, 2147483648",
        "WHOLE, ''",
        "WHOLE, 99999999999999999999",
        "DECIMAL, '0,85'",
        "DECIMAL, 1e999999999",
        "DECIMAL, 0.1234567",
        "VALUE, NaN",
        "VALUE, 1e400",
        "VALUE, 0x1p3",
        "VALUE, 1d",
        "MONEY, 0.001",
        "MONEY, 1e9",
        "DAY, 2018-02-30",
        "DAY, 30.06.2018",
        "FLAG, yes",
        "FLAG, TRUE"
    })
    void whatAFieldCannotHoldIsAFaultWithACure(String type, String text) throws ReflectiveOperationException {
        FieldType field = (FieldType) FieldType.class.getField(type).get(null);
        FieldText.Fault fault = assertInstanceOf(FieldText.Fault.class, FieldText.parse(field, text));

        for (Language language : Language.values()) {
            assertTrue(fault.message().in(language).contains("'" + text + "'"));
            assertTrue(!fault.cure().in(language).isBlank());
        }
    }

    @Test
    void optionsAndIdentifiersThatAreNoneAreFaults() {
        assertTrue(assertInstanceOf(FieldText.Fault.class, FieldText.parse(STAGE, "mature"))
                .cure()
                .in(Language.LV)
                .contains("MATURE, TRANSFORMING"));
        assertInstanceOf(FieldText.Fault.class, FieldText.parse(MANAGER, "a b"));
        assertInstanceOf(FieldText.Fault.class, FieldText.parse(MANAGER, ""));
        assertThrows(IllegalArgumentException.class, () -> FieldText.parse(FieldType.TEXT, "a"));
        assertThrows(IllegalArgumentException.class, () -> FieldText.format(FieldType.CODES, List.of("a b")));
    }

    @Test
    void peopleTypeAsTheyAreUsedTo() {
        assertEquals(new FieldText.Value(new BigDecimal("0.85")), FieldText.typed(FieldType.DECIMAL, " 0,85"));
        assertEquals(new FieldText.Value(Euro.of("414999.81")), FieldText.typed(FieldType.MONEY, "414\u00A0999,81 "));
        assertEquals(new FieldText.Value(-12000), FieldText.typed(FieldType.WHOLE, "\u221212 000"));
        assertEquals(new FieldText.Value(LocalDate.of(2018, 6, 3)), FieldText.typed(FieldType.DAY, "3. 6. 2018."));
        assertEquals(new FieldText.Value(Cluster.Stage.MATURE), FieldText.typed(STAGE, "mature "));
        assertEquals(new FieldText.Value(List.of("62", "63")), FieldText.typed(FieldType.CODES, "62, 63;"));
        FieldText.Fault unclear = assertInstanceOf(FieldText.Fault.class, FieldText.typed(FieldType.VALUE, "1,500"));
        assertTrue(unclear.cure().in(Language.EN).contains("1500, or 1.500"));
        assertEquals(new FieldText.Value(0.125), FieldText.typed(FieldType.VALUE, "0,125"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u200F", "\u202E", "\u2066", "\u2069", "\uD83D"})
    void whatNobodySeesIsRefusedWithItsPlace(String character) {
        for (FieldType type : List.of(FieldType.WORDS, FieldType.CODES)) {
            FieldText.Fault fault = (FieldText.Fault) FieldText.parse(type, "abc" + character + "def");
            String code = String.format("U+%04X", (int) character.charAt(0));
            assertEquals(
                    "'abc def' holds the invisible character " + code + " as its character no. 4",
                    fault.message().in(Language.EN));
            assertEquals(fault, FieldText.typed(type, "abc" + character + "def"));
        }
        assertEquals(
                new FieldText.Value("soft\u00ADhyphen\u200B"),
                FieldText.parse(FieldType.WORDS, "soft\u00ADhyphen\u200B"));
    }
}
