package lv.kopa.checked;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the English messages of a room with the Latvian ones. */
public final class BothLanguages {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private BothLanguages() {}

    /**
     * The same things are said, with the same places for arguments and no apostrophe that would swallow them.
     *
     * @param neighbour a class beside the messages
     */
    public static void sayTheSame(Class<?> neighbour) {
        Properties english = messages(neighbour, "messages.properties");
        Properties latvian = messages(neighbour, "messages_lv.properties");
        same("keys", new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(latvian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            same(key, places(english.getProperty(key)), places(latvian.getProperty(key)));
            if ((english.getProperty(key) + latvian.getProperty(key)).contains("'")) {
                throw new AssertionError(key + ": an apostrophe swallows arguments");
            }
        }
    }

    private static void same(String what, SortedSet<String> english, SortedSet<String> latvian) {
        if (!english.equals(latvian)) {
            throw new AssertionError(what + ": English has " + english + ", Latvian " + latvian);
        }
    }

    private static SortedSet<String> places(String pattern) {
        return new TreeSet<>(
                PLACE.matcher(pattern).results().map(MatchResult::group).toList());
    }

    private static Properties messages(Class<?> neighbour, String file) {
        Properties messages = new Properties();
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("no " + file + " beside " + neighbour);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
