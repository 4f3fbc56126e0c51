package lv.kopa.widget.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class FormModelTest {
    private final FormModel each = new FormModel(Trees.EACH);
    private final FormModel chain = new FormModel(Trees.CHAIN);

    @Test
    void nothingIsGivenWhileAllIsAsItsDefault() {
        assertEquals(Map.of(), each.values());
        assertTrue(each.binding().arguments().isPresent());
        assertFalse(each.anyDiffers());
        assertFalse(each.dirty());
    }

    @Test
    void whatIsTypedBecomesPlain() {
        each.set("whole", " 7 ");
        each.set("decimal", "0,25");
        each.set("maybe", "3");
        each.set("numbers", List.of("1,5", "2"));
        each.set("weights", Map.of("a", "0,5"));

        assertEquals(
                Map.of(
                        "whole",
                        7L,
                        "decimal",
                        0.25,
                        "maybe",
                        3L,
                        "numbers",
                        List.of(1.5, 2.0),
                        "weights",
                        Map.of("a", 0.5)),
                each.values());
        assertTrue(each.binding().faults().isEmpty());
    }

    @Test
    void defaultWrittenOtherwiseIsTheDefault() {
        each.set("decimal", "0,50");

        assertFalse(each.differs("decimal"));
        assertEquals(Map.of(), each.values());
    }

    @Test
    void valuesAreSetDottedOrNestedAndWhatIsNotNamedIsTheDefault() {
        each.set("flag", true);
        each.setAll(Map.of("whole", 3, "weights", Map.of("a.b", 2), "unknown", 1));

        assertEquals(Map.of("whole", 3L, "weights", Map.of("a.b", 2.0)), each.values());
        assertFalse(each.dirty());
        each.set("whole", "4");
        assertTrue(each.dirty());
        each.set("whole", "3");
        assertFalse(each.dirty());
    }

    @Test
    void noFaultIsShownBeforeItsFieldIsTouched() {
        chain.setAll(Map.of("rate", 7));
        assertEquals(Map.of(), chain.faults());

        chain.set("rate", "8");
        assertEquals(Set.of("rate"), chain.faults().keySet());

        chain.demand();
        assertEquals(List.of("file", "rate"), List.copyOf(chain.faults().keySet()));
    }

    @Test
    void faultsSayWhatToDoInAForm() {
        each.set("whole", "2,5");
        each.set("decimal", "1,5");
        each.set("maybe", "abc");
        each.set("weights", Map.of("a", "x", "b", "1"));
        each.set("numbers", List.of("1", "y"));

        Map<String, Text> faults = each.faults();
        assertEquals("A whole number is needed.", faults.get("whole").in(Language.EN));
        assertEquals("Atļauts: no 0 līdz 1.", faults.get("decimal").in(Language.LV));
        assertEquals("“abc” is not a number.", faults.get("maybe").in(Language.EN));
        assertEquals("a: “x” is not a number.", faults.get("weights").in(Language.EN));
        assertEquals("y: “y” is not a number.", faults.get("numbers").in(Language.EN));
    }

    @Test
    void emptiedFieldIsMissedUnlessItMayBeEmpty() {
        each.set("whole", "");
        each.set("maybe", "");
        each.set("words", "");

        assertEquals(Set.of("whole"), each.faults().keySet());
        assertEquals("A value is needed.", each.faults().get("whole").in(Language.EN));
    }

    @Test
    void conditionsFollowTheValuesAlongAChain() {
        chain.set("method", "cut");
        chain.set("deep", true);
        chain.set("limit", "3");
        assertTrue(chain.hasEffect("limit"));
        assertEquals(3L, chain.values().get("limit"));

        chain.set("method", "none");
        assertFalse(chain.hasEffect("deep"));
        assertFalse(chain.hasEffect("limit"));
        assertEquals(Map.of(), chain.values());

        chain.set("method", "cut");
        assertEquals(3L, chain.values().get("limit"), "what was entered is still there");
    }

    @Test
    void faultOfWhatHasNoEffectDoesNotCount() {
        chain.set("method", "cut");
        chain.set("deep", true);
        chain.set("limit", "abc");
        chain.set("file", "a.csv");
        assertFalse(chain.binding().faults().isEmpty());

        chain.set("method", "none");
        assertTrue(chain.demand().arguments().isPresent());
    }

    @Test
    void neededValueHasNoDefaultToGoBackTo() {
        chain.set("file", "a.csv");

        assertEquals(Map.of("file", "a.csv"), chain.values());
        assertFalse(chain.differs("file"));
        chain.set("file", " ");
        assertEquals(Optional.empty(), chain.value("file"));
    }

    @Test
    void resetTakesValueAndFaultAway() {
        each.set("whole", "x");
        each.set("flag", true);
        each.reset("whole");
        assertEquals(Map.of("flag", true), each.values());
        assertEquals(Map.of(), each.faults());

        each.resetAll();
        assertEquals(Map.of(), each.values());
    }

    @Test
    void faultThatWasToldStandsUntilItsValueChanges() {
        each.tell(List.of(
                new ParameterTree.Fault("unit", Text.same("no such unit")),
                new ParameterTree.Fault("strange", Text.same("unknown"))));
        assertEquals(List.of("unit", "strange"), List.copyOf(each.faults().keySet()));

        each.set("unit", "LVA");
        assertEquals(List.of("strange"), List.copyOf(each.faults().keySet()));
    }

    @Test
    void advancedAreShownWhereAskedForChangedNeededOrFaulty() {
        assertFalse(shown("rate", FormFilter.BASIC, Set.of()));
        assertTrue(shown("rate", new FormFilter(true, ""), Set.of()));
        assertTrue(shown("rate", FormFilter.BASIC, Set.of("rate")));
        assertTrue(shown("file", FormFilter.BASIC, Set.of()), "a value is needed");
        chain.set("rate", "0,5");
        assertTrue(shown("rate", FormFilter.BASIC, Set.of()));
        assertFalse(shown("limit", new FormFilter(true, ""), Set.of()), "no effect");
    }

    @Test
    void searchFindsWordsOfLabelHelpAndKeyAmongAdvancedToo() {
        assertTrue(shown("rate", new FormFilter(false, "about RATE"), Set.of()));
        assertFalse(shown("rate", new FormFilter(true, "rate nowhere"), Set.of()));
        assertFalse(shown("limit", new FormFilter(true, "limit"), Set.of()));
    }

    private boolean shown(String key, FormFilter filter, Set<String> faulty) {
        Parameter<?> parameter = Trees.CHAIN.find(key).orElseThrow();
        return filter.shows(parameter, chain, faulty, Language.EN);
    }
}
