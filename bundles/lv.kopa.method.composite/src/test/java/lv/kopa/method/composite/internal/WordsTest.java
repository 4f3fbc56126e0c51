package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Variation;
import lv.kopa.method.composite.internal.scale.Obstacle;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** The words, and what the method says of itself. */
class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = file("messages.properties");
        Properties latvian = file("messages_lv.properties");

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(latvian.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(latvian.getProperty(key)), key);
            assertFalse(english.getProperty(key).contains("'"), () -> key + ": an apostrophe swallows arguments");
            assertFalse(latvian.getProperty(key).contains("'"), () -> key + ": an apostrophe swallows arguments");
        }
    }

    private static TreeSet<String> places(String pattern) {
        return new TreeSet<>(
                PLACE.matcher(pattern).results().map(MatchResult::group).toList());
    }

    @Test
    void everyObstacleHasAMessageAndACure() {
        for (Obstacle obstacle : Obstacle.values()) {
            assertTrue(Wording.MESSAGES.has("finding." + obstacle.key()), obstacle::key);
            assertTrue(Wording.MESSAGES.has("finding." + obstacle.key() + ".cure"), obstacle::key);
        }
    }

    @Test
    void longListsSayHowManyMoreThereAre() {
        Text text = Listed.codes(IntStream.range(0, 40).mapToObj(i -> "c" + i).toList());

        assertTrue(text.in(Language.EN).endsWith("c24 and 15 more"), text::toString);
        assertTrue(text.in(Language.LV).endsWith("c24 un vēl 15"), text::toString);
    }

    @Test
    void descriptionIsWhole() {
        MethodDescription description = new CompositeMethod().description();

        assertEquals("composite", description.id());
        assertTrue(description.ranks());
        assertEquals(8, description.references().size());
        for (Parameter<?> parameter : description.parameters().parameters()) {
            for (Language language : Language.values()) {
                assertFalse(parameter.help().in(language).isBlank(), parameter::key);
            }
            if (parameter.variation() instanceof Variation.OneOf oneOf) {
                for (Object value : oneOf.values()) {
                    assertTrue(
                            description
                                    .parameters()
                                    .bind(Map.of(parameter.key(), value))
                                    .faults()
                                    .isEmpty(),
                            () -> parameter.key() + " may not vary to " + value);
                }
            }
        }
        assertEquals(List.of(), description.parameters().bind(Map.of()).faults());
    }
}
