package lv.kopa.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One text in every language in which it is known. A language that is missing falls back to English, and English to
 * whatever is there, so a text never reads as nothing.
 *
 * @param byLanguage the wordings; at least one; iterates in the order of {@link Language}
 */
public record Text(Map<Language, String> byLanguage) {

    /** An empty text. */
    public static final Text EMPTY = new Text(Map.of(Language.EN, ""));

    /**
     * @throws IllegalArgumentException if there is no wording at all
     */
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs a wording in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /** A text that is the same in every language: a code, a name, a number. */
    public static Text same(String wording) {
        return new Text(Map.of(Language.EN, Objects.requireNonNull(wording)));
    }

    /** A text in both shipped languages. */
    public static Text of(String english, String latvian) {
        return new Text(Map.of(Language.EN, english, Language.LV, latvian));
    }

    /** A text in every shipped language, worded language by language. */
    public static Text inEach(Function<Language, String> wording) {
        Map<Language, String> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, wording.apply(language));
        }
        return new Text(byLanguage);
    }

    /** Texts one after the other, with a separator between them that is the same in every language. */
    public static Text joined(String separator, List<Text> parts) {
        return inEach(language -> parts.stream().map(part -> part.in(language)).collect(Collectors.joining(separator)));
    }

    /** The wording in this language, or the nearest there is. */
    public String in(Language language) {
        String wording = byLanguage.get(language);
        if (wording == null) {
            wording = byLanguage.get(Language.EN);
        }
        return wording != null ? wording : byLanguage.values().iterator().next();
    }

    /** Whether the text says nothing. */
    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isEmpty);
    }
}
