package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final String CURE = ".cure";

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(Faults.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everyFaultHasACureInBothLanguages() throws IOException {
        Properties english = messages("messages.properties");
        Properties latvian = messages("messages_lv.properties");

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(latvian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertTrue(key.endsWith(CURE) || english.containsKey(key + CURE), key);
            assertEquals(arguments(english.getProperty(key)), arguments(latvian.getProperty(key)), key);
        }
    }

    private static Set<String> arguments(String pattern) {
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(pattern);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining());
        }
        List<String> unsaid = messages("messages.properties").stringPropertyNames().stream()
                .filter(key -> !key.endsWith(CURE) && !sources.contains('"' + key + '"'))
                .toList();

        assertEquals(List.of(), unsaid);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
