package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a bundle says, it says in both languages and of the same things. */
@Tag("build")
class MessagesTest {
    private static final String ENGLISH = "/messages.properties";
    private static final String LATVIAN = "/messages_lv.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static Stream<String> modules() {
        return Checkout.modules().stream().map(folder -> folder.getFileName().toString());
    }

    private static Set<String> files(String module, String ending) throws IOException {
        try (JarFile jar = new JarFile(Checkout.jar(module).toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("lv/kopa/") && name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties messages(String module, String file) throws IOException {
        Properties messages = new Properties();
        try (JarFile jar = new JarFile(Checkout.jar(module).toFile());
                Reader in = new InputStreamReader(jar.getInputStream(jar.getEntry(file)), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }

    private static Set<String> arguments(Properties messages, String key) {
        return ARGUMENT.matcher(messages.getProperty(key))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everythingIsSaidInBothLanguagesWithTheSameArguments(String module) throws IOException {
        Set<String> folders = files(module, ENGLISH);
        assertEquals(folders, files(module, LATVIAN));
        for (String folder : folders) {
            Properties english = messages(module, folder + ENGLISH);
            Properties latvian = messages(module, folder + LATVIAN);
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(latvian.stringPropertyNames()));
            for (String key : english.stringPropertyNames()) {
                assertEquals(arguments(english, key), arguments(latvian, key), () -> folder + ": " + key);
            }
        }
    }

    @Test
    void thereAreMessagesToCompare() throws IOException {
        assertTrue(files("lv.kopa.shell", ENGLISH).contains("lv/kopa/shell/internal"));
    }
}
