package lv.kopa.datafile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * The fields of one object of a file that the schema has let pass.
 *
 * @param node the object
 * @param pointer where it stands
 * @param terms the texts that the file says once, by name
 * @param faults where faults go
 */
public record Fields(JsonNode node, String pointer, Map<String, Text> terms, Faults faults) {

    /** Where a field stands. */
    public String at(String name) {
        return pointer + "/" + name;
    }

    /** Words, or others where there are none. */
    public String words(String name, String otherwise) {
        return node.path(name).asText(otherwise);
    }

    /** Words, where there are any. */
    public Optional<String> words(String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    /** A whole number, or another where there is none. */
    public int whole(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    /** A number, or another where there is none. */
    public double number(String name, double otherwise) {
        return node.path(name).asDouble(otherwise);
    }

    /** One of the constants of an enumeration, written in lower case with hyphens. */
    public <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        return words(name).map(word -> constant(type, word)).orElse(otherwise);
    }

    /** The constant that a word names. */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A text: words that are the same in every language, words by language, or the name of a term. */
    public Text text(String name) {
        return text(node.path(name), at(name));
    }

    private Text text(JsonNode value, String place) {
        if (value.isTextual()) {
            return Text.same(value.asText());
        }
        if (value.has("term")) {
            Text term = terms.get(value.get("term").asText());
            if (term == null) {
                faults.add(place, "term.unknown", value.get("term").asText());
                return Text.EMPTY;
            }
            return term;
        }
        Map<Language, String> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (value.hasNonNull(language.code())) {
                byLanguage.put(language, value.get(language.code()).asText());
            }
        }
        return byLanguage.isEmpty() ? Text.EMPTY : new Text(byLanguage);
    }

    /** A day, where there is one. */
    public Optional<LocalDate> day(String name) {
        try {
            return words(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            faults.add(at(name), "day.none", words(name, ""));
            return Optional.empty();
        }
    }

    /** Words in a list. */
    public List<String> list(String name) {
        List<String> values = new ArrayList<>();
        node.path(name).forEach(each -> values.add(each.asText()));
        return values;
    }

    /** The objects of a list. */
    public List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        int index = 0;
        for (JsonNode each : node.path(name)) {
            objects.add(new Fields(each, at(name) + "/" + index, terms, faults));
            index++;
        }
        return objects;
    }

    /** An object within this one. */
    public Optional<Fields> object(String name) {
        return node.path(name).isObject()
                ? Optional.of(new Fields(node.get(name), at(name), terms, faults))
                : Optional.empty();
    }

    /** The texts of the object {@code terms} of this one, to be looked up by name. */
    public Map<String, Text> ownTerms() {
        Map<String, Text> own = new HashMap<>();
        object("terms")
                .ifPresent(fields ->
                        fields.node().fieldNames().forEachRemaining(name -> own.put(name, fields.text(name))));
        return own;
    }

    /** This object with terms to look up. */
    public Fields with(Map<String, Text> known) {
        return new Fields(node, pointer, known, faults);
    }
}
