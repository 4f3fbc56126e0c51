package lv.kopa.store.internal.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** The columns of a field: one, or for a text one for each language. */
final class FieldColumns {
    private final Field field;
    private final List<Column> columns;
    private final Map<String, Object> options;

    FieldColumns(Field field) {
        this.field = field;
        List<Column> made = new ArrayList<>();
        if (field.type() == FieldType.TEXT) {
            for (Language language : Language.values()) {
                made.add(new Column(field.key() + "_" + language.code(), ColumnType.WORDS, field.personal(), false));
            }
        } else {
            made.add(new Column(
                    field.key(), type(field.type()), field.personal(), field.required() && !field.personal()));
        }
        columns = List.copyOf(made);
        options = field.type() instanceof FieldType.Choice choice
                ? choice.options().stream().collect(Collectors.toMap(Enum::name, option -> option))
                : Map.of();
    }

    private static ColumnType type(FieldType type) {
        if (type instanceof FieldType.Choice || type instanceof FieldType.Reference) {
            return ColumnType.NAME;
        }
        return Map.of(
                        FieldType.WORDS, ColumnType.WORDS,
                        FieldType.CODES, ColumnType.WORDS,
                        FieldType.WHOLE, ColumnType.WHOLE,
                        FieldType.DECIMAL, ColumnType.DECIMAL,
                        FieldType.VALUE, ColumnType.VALUE,
                        FieldType.MONEY, ColumnType.MONEY,
                        FieldType.DAY, ColumnType.DAY,
                        FieldType.FLAG, ColumnType.FLAG)
                .get(type);
    }

    Field field() {
        return field;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether a search for words looks here. */
    boolean searched() {
        return field.type() == FieldType.TEXT || field.type() == FieldType.WORDS || field.type() == FieldType.CODES;
    }

    /** Puts what a field holds into its columns, from this place on. */
    void split(Object value, Object[] into, int at) {
        if (value instanceof Text text) {
            for (Language language : Language.values()) {
                into[at + language.ordinal()] = text.byLanguage().get(language);
            }
        } else {
            into[at] = columns.get(0).type().stored(plain(value));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Euro euro) {
            return euro.amount();
        }
        if (value instanceof Id<?> id) {
            return id.value();
        }
        if (value instanceof Enum<?> option) {
            return option.name();
        }
        if (value instanceof List<?> codes) {
            return String.join(" ", codes.stream().map(String.class::cast).toList());
        }
        return value;
    }

    /** What a field holds by its columns; null where it holds nothing. */
    Object join(Object[] from, int at) {
        if (field.type() == FieldType.TEXT) {
            Map<Language, String> wordings = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                if (from[at + language.ordinal()] != null) {
                    wordings.put(language, (String) from[at + language.ordinal()]);
                }
            }
            return wordings.isEmpty() ? null : new Text(wordings);
        }
        Object value = from[at];
        if (value == null) {
            return null;
        }
        if (field.type() == FieldType.MONEY) {
            return new Euro((BigDecimal) value);
        }
        if (field.type() == FieldType.CODES) {
            String codes = (String) value;
            return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
        }
        if (field.type() instanceof FieldType.Reference) {
            return new Id<>((String) value);
        }
        return field.type() instanceof FieldType.Choice ? options.get(value) : value;
    }
}
