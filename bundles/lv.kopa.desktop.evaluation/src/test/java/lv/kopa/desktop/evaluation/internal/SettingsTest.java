package lv.kopa.desktop.evaluation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.StudySettings;
import lv.kopa.evaluation.Variation;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final List<StudyDescription> STUDIES =
            List.of(Things.study("uncertainty"), Things.study("agreement"));

    private static MethodDescription method(boolean ranks) {
        return new MethodDescription(
                "sum",
                "1.0.0",
                Text.same("Sum"),
                Text.same("Family"),
                Text.same("Somewhere"),
                Text.same("?"),
                Text.same("Adds."),
                List.of(),
                CausalLevel.DESCRIPTIVE,
                new DataNeeds(2, true, Set.of(DataRole.INDICATOR), true),
                ParameterTree.of(Things.STEPS),
                ranks);
    }

    private static List<String> keys(ParameterTree tree) {
        return tree.parameters().stream().map(Parameter::key).toList();
    }

    @Test
    void studiesStandBelowTheSettingsOfAMethodThatRanksInTheOrderInWhichTheyAreOffered() {
        ParameterTree tree = Settings.of(method(true), STUDIES);
        assertEquals(
                List.of(
                        "steps",
                        "study:uncertainty",
                        "study:uncertainty.steps",
                        "study:agreement",
                        "study:agreement.steps"),
                keys(tree));
        Parameter<?> steps = tree.find("study:agreement.steps").orElseThrow();
        assertEquals("Study agreement: Steps", steps.label().in(Language.EN));
        assertEquals(List.of("steps"), keys(Settings.of(method(false), STUDIES)));
        assertEquals(List.of("steps"), keys(Settings.of(method(true), List.of())));
    }

    @Test
    void howAStudyIsSetHasAnEffectOnlyWhereItIsMade() {
        Parameter<?> fine = new Parameter<>(
                "fine",
                new ParameterType.Flag(),
                Text.same("Fine"),
                Text.same("?"),
                Text.EMPTY,
                Optional.of(true),
                Parameter.Level.BASIC,
                Condition.all(Condition.when("steps", 2L)),
                "1.0.0",
                Variation.FIXED);
        StudyDescription study = new StudyDescription(
                "look", "1.0.0", Text.same("Look"), List.of(), ParameterTree.of(Things.STEPS, fine));
        Condition shown = Settings.of(method(true), List.of(study))
                .find("study:look.fine")
                .orElseThrow()
                .shownWhen();
        assertTrue(shown.holds(Map.of("study:look", true, "study:look.steps", 2L, "steps", 3L)));
        assertFalse(shown.holds(Map.of("study:look", true, "study:look.steps", 3L, "steps", 2L)));
        assertFalse(shown.holds(Map.of("study:look", false, "study:look.steps", 2L)));
    }

    @Test
    void valuesArePartedIntoThoseOfTheMethodAndTheStudiesThatAreWanted() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("steps", 2L);
        values.put("study:uncertainty", true);
        values.put("study:uncertainty.steps", 5L);
        values.put("study:agreement", false);
        values.put("study:agreement.steps", 6L);
        assertEquals(Map.of("steps", 2L), StudySettings.ofMethod(values));
        assertEquals(4, StudySettings.ofStudies(values).size());
        assertEquals(List.of(new StudyRequest("uncertainty", Map.of("steps", 5L))), Settings.studies(values));
    }
}
