package lv.kopa.registry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.kopa.text.Text;

/** What a field of an entry may hold, and by which Java type. */
public sealed interface FieldType {
    /** A name or sentence in each language: {@link Text}. */
    FieldType TEXT = new Plain(Text.class);
    /** Words in one language: {@link String}. */
    FieldType WORDS = new Plain(String.class);
    /** Codes without blanks, in order: {@code List<String>}. */
    FieldType CODES = new Plain(List.class);
    /** A whole number: {@link Integer}. */
    FieldType WHOLE = new Plain(Integer.class);
    /** A decimal number with up to six decimals: {@link BigDecimal}. */
    FieldType DECIMAL = new Plain(BigDecimal.class);
    /** A measured value in double precision: {@link Double}. */
    FieldType VALUE = new Plain(Double.class);
    /** Money: {@link Euro}. */
    FieldType MONEY = new Plain(Euro.class);
    /** A day: {@link LocalDate}. */
    FieldType DAY = new Plain(LocalDate.class);
    /** Yes or no: {@link Boolean}. */
    FieldType FLAG = new Plain(Boolean.class);

    /** The class of its values. */
    Class<?> valueClass();

    /** One of those that are constants here. */
    record Plain(Class<?> valueClass) implements FieldType {}

    /**
     * One constant of an enum.
     *
     * @param valueClass the enum
     */
    record Choice(Class<? extends Enum<?>> valueClass) implements FieldType {
        /** The constants in order. */
        public List<Enum<?>> options() {
            return List.of(valueClass.getEnumConstants());
        }
    }

    /**
     * The {@link Id} of an entry.
     *
     * @param to class of that entry
     */
    record Reference(Class<? extends Entry> to) implements FieldType {
        @Override
        public Class<?> valueClass() {
            return Id.class;
        }

        /** The kind of that entry. */
        public Kind<?> kind() {
            return Kind.of(to);
        }
    }

    /**
     * The type that a Java type stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    static FieldType of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Id.class) {
            return new Reference(((Class<?>) generic.getActualTypeArguments()[0]).asSubclass(Entry.class));
        }
        Class<?> raw = raw(type);
        if (raw.isEnum()) {
            @SuppressWarnings("unchecked")
            Class<? extends Enum<?>> choice = (Class<? extends Enum<?>>) raw;
            return new Choice(choice);
        }
        return Arrays.asList(TEXT, WORDS, CODES, WHOLE, DECIMAL, VALUE, MONEY, DAY, FLAG).stream()
                .filter(each -> each.valueClass() == raw)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field holds " + type.getTypeName()));
    }

    private static Class<?> raw(Type type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        if (type == double.class) {
            return Double.class;
        }
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
