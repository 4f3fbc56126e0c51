package lv.kopa.store.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.store.internal.MalformedException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Reads the fields of small objects. What is missing or of another kind is a {@link MalformedException}. */
public final class JsonNodes {
    private JsonNodes() {}

    /** The node, which must be there. */
    public static JsonNode present(JsonNode node, String name) throws MalformedException {
        if (node == null || node.isMissingNode() || node.isNull()) {
            throw MalformedException.field(name);
        }
        return node;
    }

    /** A field, which must be there. */
    public static JsonNode field(JsonNode object, String name) throws MalformedException {
        return present(object.get(name), name);
    }

    /** A string. */
    public static String string(JsonNode object, String name) throws MalformedException {
        JsonNode value = field(object, name);
        if (!value.isTextual()) {
            throw MalformedException.field(name);
        }
        return value.textValue();
    }

    /** A string, or nothing where null is written. */
    public static Optional<String> maybe(JsonNode object, String name) throws MalformedException {
        return object.path(name).isNull() ? Optional.empty() : Optional.of(string(object, name));
    }

    /** A whole number. */
    public static long whole(JsonNode object, String name) throws MalformedException {
        JsonNode value = field(object, name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw MalformedException.field(name);
        }
        return value.longValue();
    }

    /** Yes or no. */
    public static boolean flag(JsonNode object, String name) throws MalformedException {
        JsonNode value = field(object, name);
        if (!value.isBoolean()) {
            throw MalformedException.field(name);
        }
        return value.booleanValue();
    }

    /** A constant of an enumeration, by its name. */
    public static <E extends Enum<E>> E constant(JsonNode object, String name, Class<E> type)
            throws MalformedException {
        return constant(string(object, name), name, type);
    }

    /** A constant of an enumeration, by its name. */
    public static <E extends Enum<E>> E constant(String word, String name, Class<E> type) throws MalformedException {
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException e) {
            throw MalformedException.field(name);
        }
    }

    /** A day, or nothing where null is written. */
    public static Optional<LocalDate> day(JsonNode object, String name) throws MalformedException {
        Optional<String> written = maybe(object, name);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw MalformedException.field(name);
        }
    }

    /** A number, as {@link Values#number} writes it. */
    public static double number(JsonNode value, String name) throws MalformedException {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        if (value.isNull()) {
            return Double.NaN;
        }
        return switch (value.asText()) {
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw MalformedException.field(name);
        };
    }

    /** A text in its languages. A language that this Kopa does not ship is passed over. */
    public static Text text(JsonNode object, String name) throws MalformedException {
        return text(field(object, name));
    }

    /** A text in its languages. */
    public static Text text(JsonNode value) throws MalformedException {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (value.has(language.code())) {
                wordings.put(language, string(value, language.code()));
            }
        }
        if (wordings.isEmpty()) {
            throw MalformedException.field("text");
        }
        return new Text(wordings);
    }

    /** Reads every element of an array. */
    public static <T> List<T> list(JsonNode object, String name, Element<T> element) throws IOException {
        JsonNode array = field(object, name);
        if (!array.isArray()) {
            throw MalformedException.field(name);
        }
        List<T> list = new ArrayList<>();
        for (JsonNode each : array) {
            list.add(element.read(each));
        }
        return list;
    }

    /** Reads an element. */
    @FunctionalInterface
    public interface Element<T> {
        /** What the node holds. */
        T read(JsonNode node) throws IOException;
    }

    /** The plain form of a value: Boolean, Long, Double, String, List or Map. */
    public static Object plain(JsonNode node) throws MalformedException {
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                map.put(each.getKey(), plain(each.getValue()));
            }
            return Collections.unmodifiableMap(map);
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            for (JsonNode each : node) {
                list.add(plain(each));
            }
            return Collections.unmodifiableList(list);
        }
        return switch (node.getNodeType()) {
            case BOOLEAN -> node.booleanValue();
            case STRING -> node.textValue();
            case NUMBER -> number(node);
            default -> null;
        };
    }

    private static Object number(JsonNode node) throws MalformedException {
        if (!node.isIntegralNumber()) {
            return node.doubleValue();
        }
        if (!node.canConvertToLong()) {
            throw MalformedException.field(node.asText());
        }
        return node.longValue();
    }
}
