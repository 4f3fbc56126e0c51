package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.kopa.checked.BothLanguages;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.method.composite.internal.scale.Obstacle;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** The words, and what the method says of itself. */
class WordsTest {
    @Test
    void bothLanguagesSayTheSameThings() {
        BothLanguages.sayTheSame(Wording.class);
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
            for (Object value : parameter.variation().options()) {
                assertTrue(
                        description
                                .parameters()
                                .bind(Map.of(parameter.key(), value))
                                .faults()
                                .isEmpty(),
                        () -> parameter.key() + " may not vary to " + value);
            }
        }
        assertEquals(List.of(), description.parameters().bind(Map.of()).faults());
    }
}
