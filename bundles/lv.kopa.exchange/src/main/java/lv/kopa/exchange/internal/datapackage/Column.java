package lv.kopa.exchange.internal.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * A column of a resource: a field, or one wording of a field that has one in each language.
 *
 * @param field the field
 * @param language the language of the wording, where the field is a text
 */
record Column(Field field, Optional<Language> language) {
    /** The columns that stand before those of the fields. */
    static final String ID = "id";

    static final String VALID_FROM = "valid_from";
    static final String VALID_UNTIL = "valid_until";

    /** The columns of the fields of a kind, in order. */
    static List<Column> of(Kind<?> kind) {
        List<Column> columns = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (field.type() == FieldType.TEXT) {
                for (Language language : Language.values()) {
                    columns.add(new Column(field, Optional.of(language)));
                }
            } else {
                columns.add(new Column(field, Optional.empty()));
            }
        }
        return columns;
    }

    /** Its name in the heading. */
    String key() {
        return language.map(each -> field.key() + "_" + each.code()).orElse(field.key());
    }

    /** What its cells hold. */
    FieldType type() {
        return language.isPresent() ? FieldType.WORDS : field.type();
    }

    /** Whether a cell must say something. Of several wordings one is enough. */
    boolean required() {
        return language.isEmpty() && field.required() && field.type() != FieldType.CODES;
    }

    /** The cell for an entry that holds these values. */
    String cell(Map<String, ?> values) {
        Object value = values.get(field.name());
        if (value instanceof Text text) {
            value = text.byLanguage().get(language.orElseThrow());
        }
        return value == null ? "" : written(value);
    }

    private String written(Object value) {
        String text = FieldText.format(type(), value);
        if (type() == FieldType.CODES) {
            return text.isEmpty() ? "" : Formulas.guarded(text);
        }
        return isWords() ? Formulas.guarded(text) : text;
    }

    /** What a cell that says something says. */
    FieldText.Reading read(String cell) {
        return FieldText.parse(type(), isWords() || type() == FieldType.CODES ? Formulas.freed(cell) : cell);
    }

    private boolean isWords() {
        return type() == FieldType.WORDS || type() instanceof FieldType.Reference;
    }
}
