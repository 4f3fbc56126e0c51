package lv.kopa.desktop.evaluation.internal.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** One number, followed from the rank to the data, by what tables are for alone. */
class ExplanationTest {
    private static List<String> lines(EvaluationRecord record, String unit, String node) {
        return lines(record, unit, node, Language.EN);
    }

    private static List<String> lines(EvaluationRecord record, String unit, String node, Language language) {
        return PageMaker.of(Explanation.of(record, unit, Optional.of(node)).orElseThrow(), language).rows().stream()
                .map(row -> row.line(" | "))
                .toList();
    }

    @Test
    void anAggregateIsPutTogetherFromItsParts() {
        assertEquals(
                List.of(
                        "Index | 67.50 | Rank 2 of 4",
                        "Put together from",
                        "Pillar | 75.00 | weight 0.5 · adds 37.50 (56 %)",
                        "Indicator Z | 60.00 | weight 0.5 · adds 30.00 (44 %)",
                        "Sum of what the parts add | 67.50",
                        "What else is known",
                        "Rule | mean"),
                lines(Composed.whole().record(), "a", "INDEX"));
    }

    @Test
    void weightsAreThoseThatAddUpToOneAmongSiblings() {
        List<String> lines = lines(Composed.whole().record(), "a", "P");
        assertTrue(lines.contains("Indicator X | 80.00 | weight 0.75 · adds 60.00 (80 %)"), lines::toString);
        assertTrue(lines.contains("Index | 67.50 | weight 0.5 · adds 37.50 (56 %)"), lines::toString);
    }

    @Test
    void whatPartsAddIsNotSaidWhereTheMeanFailsForAnyUnit() {
        List<String> lines = lines(Composed.crooked().record(), "a", "INDEX");
        assertTrue(lines.contains("Pillar | 75.00 | weight 0.5"), lines::toString);
        assertFalse(lines.stream().anyMatch(line -> line.contains("adds 37")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("The parts do not simply add up")), lines::toString);
    }

    @Test
    void whatTheMethodSaysPartsAddIsTakenWhereItAddsUp() {
        List<String> lines = lines(Composed.crooked().adding(37.4, 30.1).record(), "a", "INDEX");
        assertTrue(lines.contains("Pillar | 75.00 | weight 0.5 · adds 37.40 (55 %)"), lines::toString);

        lines = lines(Composed.crooked().adding(37.4, 30).record(), "a", "INDEX");
        assertTrue(lines.contains("Pillar | 75.00 | weight 0.5"), lines::toString);
    }

    @Test
    void anIndicatorIsFollowedFromTheData() {
        assertEquals(
                List.of(
                        "Indicator X | 100.00",
                        "Step by step",
                        "1. In the data, 2018 | 400 | EUR",
                        "2. Step one | 200 | EUR / heads · divided by heads (2)",
                        "3. Step two | 20† | outlier pulled in from 200 to 20",
                        "4. Step three | 100 | from 20; all units: 5 to 20 before, 20 to 100 after",
                        "Counts in",
                        "Pillar | 90.00 | weight 0.75 · adds 75.00 (83 %)",
                        "What else is known",
                        "Direction | higher is better"),
                lines(Composed.whole().record(), "d", "X"));
    }

    @Test
    void whatWasFilledInIsTracedToItsDonorsByTheNumbers() {
        List<String> lines = lines(Composed.whole().record(), "a", "Y");
        assertTrue(lines.contains("1. In the data, 2018 | no value | % · missing"), lines::toString);
        assertTrue(
                lines.contains("3. Step two | 3* | filled in: mean of the units in “east” with a value (units: 2)"),
                lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("4. Step three | 60 | from 3;")), lines::toString);
        assertTrue(lines.contains("Direction | lower is better"), lines::toString);
    }

    @Test
    void whatMustNotBeShownIsNotButTheScoreIs() {
        List<String> lines = lines(Composed.whole().confidential().record(), "a", "X");
        assertTrue(lines.contains("1. In the data, 2018 | not shown | EUR · confidential"), lines::toString);
        assertTrue(lines.contains("2. Step one | not shown | EUR / heads"), lines::toString);
        assertTrue(lines.contains("4. Step three | 80"), lines::toString);
        assertFalse(lines.stream().anyMatch(line -> line.contains("10") || line.contains("| 5")), lines::toString);
    }

    @Test
    void whatAMethodDoesNotGiveIsNotShown() {
        List<String> lines = lines(Composed.whole().without(Purpose.WEIGHTS).record(), "a", "INDEX");
        assertTrue(lines.contains("Pillar | 75.00"), lines::toString);

        lines = lines(Composed.whole().without(Purpose.STAGE).record(), "a", "X");
        assertTrue(lines.contains("The method gives no steps for this indicator."), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("1. In the data")), lines::toString);
    }

    @Test
    void anUnknownNodeIsTheIndexAndAnUnknownUnitNothing() {
        EvaluationRecord record = Composed.whole().record();
        assertEquals(
                "INDEX",
                Explanation.of(record, "a", Optional.of("?"))
                        .orElseThrow()
                        .node()
                        .code());
        assertEquals(Optional.empty(), Explanation.of(record, "?", Optional.empty()));
    }

    @Test
    void aRecordWithoutStepsAndWeightsCannotBeExplained() {
        assertTrue(Explanation.possible(Composed.whole().record()));
        assertFalse(Explanation.possible(
                Composed.whole().without(Purpose.STAGE).without(Purpose.WEIGHTS).record()));
        assertFalse(Explanation.possible(Things.record(Things.dataset(), Outcome.REFUSED)));
    }

    @Test
    void latvianReadsAsLatvian() {
        String all =
                lines(Composed.whole().record(), "d", "X", Language.LV).stream().collect(Collectors.joining("\n"));
        assertTrue(all.contains("izlecošā vērtība pievilkta no 200 uz 20"), all);
        assertTrue(all.contains("Pīlārs | 90,00 | svars 0,75 · pievieno 75,00 (83 %)"), all);
    }
}
