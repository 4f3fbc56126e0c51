package lv.kopa.registry.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kopa.registry.FieldText.Reading;
import lv.kopa.registry.FieldText.Value;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Options;

/** Reads values as people type them: brings them into the form of files first. */
public final class Typed {
    private static final Set<FieldType> NUMBERS =
            Set.of(FieldType.WHOLE, FieldType.DECIMAL, FieldType.VALUE, FieldType.MONEY);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})\\.?");
    /** What may be a fraction or thousands. */
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    private Typed() {}

    /** Reads a value of any type but a text. */
    public static Reading read(FieldType type, String text) {
        String words = text.strip();
        if (NUMBERS.contains(type)) {
            return number(type, words);
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.options().stream()
                    .filter(option -> isCalled(option, words))
                    .findFirst()
                    .<Reading>map(Value::new)
                    .orElseGet(() -> FieldReader.read(type, words));
        }
        if (type == FieldType.CODES) {
            return FieldReader.read(type, words.replaceAll("[,;]", " "));
        }
        Matcher day = DAY.matcher(words);
        if (type == FieldType.DAY && day.matches()) {
            return FieldReader.read(type, day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1)));
        }
        return FieldReader.read(type, words);
    }

    private static Reading number(FieldType type, String words) {
        String digits = BLANKS.matcher(words).replaceAll("").replace('\u2212', '-');
        if (type != FieldType.WHOLE && UNCLEAR.matcher(digits).matches()) {
            return FieldReader.fault("unclear", words, digits.replace(",", ""), digits.replace(',', '.'));
        }
        return FieldReader.read(type, digits.indexOf('.') < 0 ? digits.replace(',', '.') : digits);
    }

    private static boolean isCalled(Enum<?> option, String words) {
        return option.name().equalsIgnoreCase(words)
                || Options.label(option).byLanguage().values().stream().anyMatch(words::equalsIgnoreCase);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
