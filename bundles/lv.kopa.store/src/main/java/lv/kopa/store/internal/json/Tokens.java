package lv.kopa.store.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.store.internal.MalformedException;

/** Reads JSON as a stream of tokens. */
final class Tokens {
    private Tokens() {}

    /** Reads an element of an array: the parser stands on its first token, and afterwards on its last. */
    @FunctionalInterface
    interface Element<T> {
        T read(JsonParser in) throws IOException;
    }

    static void expect(JsonParser in, JsonToken found, JsonToken expected) throws MalformedException {
        if (found != expected) {
            throw MalformedException.field(String.valueOf(in.getParsingContext().getCurrentName()));
        }
    }

    static <T> T present(T value, String name) throws MalformedException {
        if (value == null) {
            throw MalformedException.field(name);
        }
        return value;
    }

    static <T> List<T> list(JsonParser in, Element<T> element) throws IOException {
        expect(in, in.currentToken(), JsonToken.START_ARRAY);
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.read(in));
        }
        return list;
    }

    static String string(JsonParser in) throws IOException {
        expect(in, in.currentToken(), JsonToken.VALUE_STRING);
        return in.getText();
    }

    static double number(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> in.getDoubleValue();
            case VALUE_NULL -> Double.NaN;
            default ->
                switch (string(in)) {
                    case "Infinity" -> Double.POSITIVE_INFINITY;
                    case "-Infinity" -> Double.NEGATIVE_INFINITY;
                    default ->
                        throw MalformedException.field(
                                String.valueOf(in.getParsingContext().getCurrentName()));
                };
        };
    }
}
