package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of tables and trees are there in both languages. */
class WordingTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                DataTable.class.getResourceAsStream("internal/" + file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "tree"})
    void isThereInBothLanguages(String part) throws IOException {
        Properties english = messages(part + "/messages.properties");
        Properties latvian = messages(part + "/messages_lv.properties");

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(latvian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(latvian.getProperty(key)), key);
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
