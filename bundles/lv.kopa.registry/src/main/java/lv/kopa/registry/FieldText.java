package lv.kopa.registry;

import java.math.BigDecimal;
import java.util.List;
import lv.kopa.registry.internal.FieldFormat;
import lv.kopa.registry.internal.FieldReader;
import lv.kopa.registry.internal.Typed;
import lv.kopa.text.Text;

/**
 * The value of one field as text: as files hold it, the same on every Java and in every language, and as people type it. A
 * {@link Text} has a wording in each language and so is no text of one field: its wordings are written and read one by one
 * as {@link FieldType#WORDS}.
 */
public final class FieldText {

    /** What came of reading a text. */
    public sealed interface Reading permits Value, Fault {}

    /** The text says this. */
    public record Value(Object value) implements Reading {}

    /**
     * The text says nothing that the field can hold.
     *
     * @param message what is wrong
     * @param cure what to write instead
     */
    public record Fault(Text message, Text cure) implements Reading {}

    private FieldText() {}

    /**
     * A value as files hold it: numbers with a decimal point and without groups, days as {@code 2018-06-30}, codes with a
     * blank between them, options by the name of their constant. {@link #parse} reads the same value from it.
     *
     * @param type any but {@link FieldType#TEXT}
     * @param value of the class of the type
     * @throws IllegalArgumentException if the value is of another class, or a code has a blank in it
     */
    public static String format(FieldType type, Object value) {
        checkType(type);
        if (!type.valueClass().isInstance(value)) {
            throw new IllegalArgumentException("no value of this field: " + value);
        }
        if (value instanceof Double number) {
            return FieldFormat.number(number);
        }
        if (value instanceof BigDecimal number) {
            return FieldFormat.plain(number);
        }
        if (value instanceof List<?> codes) {
            return FieldFormat.codes(codes);
        }
        return value instanceof Enum<?> option ? option.name() : value.toString();
    }

    /**
     * Reads a value as files hold it. Whether a field may be empty is not asked here: words may be, and say {@code ""}; of
     * the others only codes.
     *
     * @param type any but {@link FieldType#TEXT}
     */
    public static Reading parse(FieldType type, String text) {
        checkType(type);
        return FieldReader.read(type, text);
    }

    /**
     * Reads a value as people type it: also with a decimal comma, blanks between thousands and around, a day as
     * {@code 30.06.2018}, and an option by what people call it in any language.
     *
     * @param type any but {@link FieldType#TEXT}
     */
    public static Reading typed(FieldType type, String text) {
        checkType(type);
        return Typed.read(type, text);
    }

    private static void checkType(FieldType type) {
        if (type == FieldType.TEXT) {
            throw new IllegalArgumentException("a text is written wording by wording");
        }
    }
}
