package lv.kopa.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of one bundle: {@code messages.properties} (English) and {@code messages_lv.properties} (Latvian), UTF-8,
 * in the package of a class of that bundle. Patterns are those of {@link MessageFormat}, so an apostrophe is written
 * twice. Numbers are written as {@link Numerals} has it, with up to three decimals where the pattern does not say how
 * many, the same on every Java; of the formats of patterns there are {@code choice} and {@code number}. Arguments that are
 * themselves a {@link Text} are put in in the language of the sentence.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Messages {
    private final String source;
    private final Map<Language, Properties> patterns;

    private Messages(String source, Map<Language, Properties> patterns) {
        this.source = source;
        this.patterns = patterns;
    }

    /**
     * Reads the message files in the package of a class, through that class's own loader.
     *
     * @throws IllegalStateException if there is no English file
     */
    public static Messages of(Class<?> neighbour) {
        Map<Language, Properties> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String file =
                    language == Language.EN ? "messages.properties" : "messages_" + language.code() + ".properties";
            try (InputStream in = neighbour.getResourceAsStream(file)) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    patterns.put(language, properties);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + " beside " + neighbour.getName(), e);
            }
        }
        if (!patterns.containsKey(Language.EN)) {
            throw new IllegalStateException("no messages.properties beside " + neighbour.getName());
        }
        return new Messages(neighbour.getPackageName(), patterns);
    }

    /** Whether there is a message under this key. */
    public boolean has(String key) {
        return patterns.get(Language.EN).containsKey(key);
    }

    /**
     * The message under a key with its arguments filled in, in every language in which the bundle has it.
     *
     * @param arguments what fills {@code {0}}, {@code {1}}, …: numbers, strings, {@link Text}s
     * @throws IllegalArgumentException if English has no such key, or a pattern cannot be filled in
     */
    public Text text(String key, Object... arguments) {
        if (!has(key)) {
            throw new IllegalArgumentException("no message '" + key + "' in " + source);
        }
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        patterns.forEach((language, properties) -> {
            String pattern = properties.getProperty(key);
            if (pattern != null) {
                wordings.put(language, format(pattern, language, arguments));
            }
        });
        return new Text(wordings);
    }

    /**
     * A pattern that lies in data, with its arguments filled in as those of a message are.
     *
     * @param pattern the pattern in each language
     * @param arguments what fills {@code {0}}, {@code {1}}, …: numbers, strings, {@link Text}s
     * @throws IllegalArgumentException if it cannot be filled in
     */
    public static Text filled(Text pattern, Object... arguments) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        pattern.byLanguage().forEach((language, words) -> wordings.put(language, format(words, language, arguments)));
        return new Text(wordings);
    }

    private static String format(String pattern, Language language, Object[] arguments) {
        if (plain(pattern)) {
            return pattern;
        }
        Object[] resolved = arguments.clone();
        for (int i = 0; i < resolved.length; i++) {
            if (resolved[i] instanceof Text text) {
                resolved[i] = text.in(language);
            }
        }
        return new Sentence(language, resolved).of(pattern);
    }

    /** Whether a pattern says just what it says; most do, and a command reads hundreds of them at its start. */
    private static boolean plain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }
}
