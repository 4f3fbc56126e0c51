package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Writes values. */
public final class Values {
    private Values() {}

    /** A number: null for NaN, a word for the infinite ones. */
    public static void number(JsonGenerator out, double value) throws IOException {
        if (Double.isNaN(value)) {
            out.writeNull();
        } else if (Double.isInfinite(value)) {
            out.writeString(value > 0 ? "Infinity" : "-Infinity");
        } else {
            out.writeNumber(value);
        }
    }

    /** A text in its languages. */
    public static void text(JsonGenerator out, Text text) throws IOException {
        out.writeStartObject();
        for (Map.Entry<Language, String> each : text.byLanguage().entrySet()) {
            out.writeStringField(each.getKey().code(), each.getValue());
        }
        out.writeEndObject();
    }

    /** A field that holds a text. */
    public static void text(JsonGenerator out, String name, Text text) throws IOException {
        out.writeFieldName(name);
        text(out, text);
    }

    /** A field that holds a string, or null for nothing. */
    public static void maybe(JsonGenerator out, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(name, value.get().toString());
        } else {
            out.writeNullField(name);
        }
    }

    /** A field that holds an array of strings. */
    public static void strings(JsonGenerator out, String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    /** A plain value: Boolean, Number, String, List or Map. */
    public static void plain(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                out.writeFieldName(String.valueOf(each.getKey()));
                plain(out, each.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                plain(out, each);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Long || value instanceof Integer) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number decimal) {
            number(out, decimal.doubleValue());
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
