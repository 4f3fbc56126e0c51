package lv.kopa.desktop.registry.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Options;
import lv.kopa.registry.Span;
import lv.kopa.text.Language;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;

/**
 * What fields hold, in the words of a language.
 *
 * @param language the language
 * @param titles what people call the things to which fields refer
 */
public record ValueWords(Language language, Titles titles) {
    private static final int CENTS = 2;

    /** Rejects nulls. */
    public ValueWords {
        Objects.requireNonNull(language);
        Objects.requireNonNull(titles);
    }

    /** What a field of an entry holds; empty words where it holds nothing. */
    public String of(Field field, Map<String, Object> held) {
        Object value = held.get(field.name());
        return References.of(field, held).map(titles::of).orElseGet(() -> value == null ? "" : of(field, value));
    }

    private String of(Field field, Object value) {
        if (value instanceof Text text) {
            return text.in(language);
        } else if (value instanceof Enum<?> option) {
            return Options.label(option).in(language);
        } else if (value instanceof Euro euro) {
            return Numerals.fixed(euro.amount().doubleValue(), CENTS, language);
        } else if (value instanceof Boolean flag) {
            return Words.text(flag ? "yes" : "no").in(language);
        } else if (value instanceof List<?> codes) {
            return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        } else if (value instanceof Integer whole && !field.name().equals("year")) {
            return Numerals.fixed(whole, 0, language);
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Double number) {
            return number(BigDecimal.valueOf(number));
        }
        return value.toString();
    }

    private String number(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return Numerals.fixed(number.doubleValue(), decimals, language);
    }

    /** What a field is called, with the unit of what it holds. */
    public static String label(Field field, Language language) {
        String label = field.label().in(language);
        return field.type() == FieldType.MONEY ? label + ", EUR" : label;
    }

    /** From when to when something was true. */
    public static String span(Span span, Language language) {
        return span.until()
                .map(until -> Words.text("span.until", span.from().toString(), until.toString()))
                .orElseGet(() -> Words.text("span.since", span.from().toString()))
                .in(language);
    }
}
