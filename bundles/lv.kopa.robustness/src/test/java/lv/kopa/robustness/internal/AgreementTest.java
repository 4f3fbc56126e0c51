package lv.kopa.robustness.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.robustness.internal.agreement.AgreementStudy;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** Rankings that are the same, and one that is upside down. */
class AgreementTest {
    private static final AgreementStudy STUDY = new AgreementStudy();

    private static Dataset data() {
        return Studied.dataset(new double[] {1, 1}, new double[] {3, 2}, new double[] {2, 2}, new double[] {1, 5});
    }

    private static EvaluationResult by(String... methods) {
        return new Studied(data()).by(STUDY, Map.of("methods", List.of(methods)));
    }

    private static ResultTable table(EvaluationResult result, String id) {
        return result.table("agreement." + id).orElseThrow();
    }

    private static String word(ResultTable table, String column, int row) {
        return ((ResultColumn.Words) table.column(column).orElseThrow())
                .values()
                .get(row)
                .in(Language.EN);
    }

    private static Finding found(EvaluationResult result, String key) {
        return result.findings().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRunIsListedTheMainOneFirst() {
        EvaluationResult result = by("same", "gone", "same", "turned");
        assertEquals(
                List.of("sum", "same", "gone", "turned"), table(result, "runs").rows());
        assertEquals("no answer: not here", word(table(result, "runs"), "outcome", 2));
        assertEquals(List.of("gone"), found(result, "methods-without-ranking").subjects());
        assertEquals("order=turned", word(table(result, "runs"), "settings", 3));
    }

    @Test
    void whatIsTheSameAgreesAndEverythingHolds() {
        EvaluationResult result = by("same");
        assertEquals(1, found(result, "concordance").figures().get("concordance"), 1e-12);
        double[] holds =
                table(result, "statements").numbers("holds").orElseThrow().toArray();
        assertArrayEquals(new double[] {1, 1, 1, 1, 1}, holds);
        assertEquals(
                0,
                table(result, "pairs").numbers("reversed-pairs").orElseThrow().value(0));
    }

    @Test
    void whatIsTurnedRoundDisagrees() {
        EvaluationResult result = by("turned");
        assertEquals(0, found(result, "weak-concordance").figures().get("concordance"), 1e-12);
        assertEquals(-1, table(result, "pairs").numbers("kendall").orElseThrow().value(0), 1e-12);
        assertEquals(
                3,
                table(result, "pairs").numbers("reversed-pairs").orElseThrow().value(0));
        assertEquals("u2 is first under 1 of 2 methods.", word(table(result, "statements"), "statement", 0));
        assertEquals(
                "Of 3 pairs that the main method tells apart, all methods put 0 in the same order.",
                word(table(result, "statements"), "statement", 4));
        assertEquals(
                "No unit is among the upper third (1) under every method.",
                word(table(result, "statements"), "statement", 2));
        assertEquals(
                "Among the upper third (1) under every method is u2.",
                word(table(by("same"), "statements"), "statement", 2));
        assertEquals("place 1 by “x1”, place 3 by “x0”", word(table(result, "movers"), "profile", 2));
    }

    private static String message(Finding finding) {
        return finding.message().in(Language.EN);
    }

    private static EvaluationResult unlike(String... methods) {
        Dataset data = Studied.dataset(
                new double[] {1, 1},
                new double[] {1000, 0.3},
                new double[] {750, 1},
                new double[] {500, 0},
                new double[] {250, 0.6},
                new double[] {0, 0.9});
        return new Studied(data).by(STUDY, Map.of("methods", List.of(methods)));
    }

    @Test
    void twoMethodsThatPutFourOfTenPairsTheOtherWayRoundDoNotAgreeWell() {
        Finding found = found(unlike("scaled"), "weak-concordance");
        assertEquals(0.75, found.figures().get("concordance"), 1e-12); // (0.5 + 1) / 2
        assertEquals(0.5, found.figures().get("mean-spearman"), 1e-12);
        assertEquals(0.2, found.figures().get("lowest-kendall"), 1e-12);
        assertTrue(
                message(found)
                        .contains("Least alike are “Sum” and “Sum”, with τ 0.20 and 4 pairs of units in opposite"),
                () -> message(found));
    }

    @Test
    void whatGivesTheSameRanksCountsAsOneVoice() {
        EvaluationResult result = unlike("same", "same-again", "scaled");
        Finding identical = found(result, "identical-rankings");
        assertEquals(2, identical.figures().get("voices"));
        assertEquals(0.75, identical.figures().get("concordance-once"), 1e-12);
        assertTrue(message(identical).contains("count as one voice: Sum = Sum = Sum."), () -> message(identical));
        Finding found = found(result, "weak-concordance");
        assertTrue(found.figures().get("concordance") > 0.75);
        assertEquals(0.5, found.figures().get("mean-spearman"), 1e-12);
    }

    @Test
    void whatIsRefusedStandsByItsName() {
        EvaluationResult result = by("refused");
        assertEquals("Refused method", word(table(result, "runs"), "method", 1));
        assertTrue(message(found(result, "methods-without-ranking")).contains("Refused method"));
    }

    @Test
    void withNothingToCompareThereAreTheRunsAlone() {
        EvaluationResult result = by("gone");
        assertTrue(result.table("agreement.ranks").isEmpty());
        assertEquals(1, found(result, "nothing-to-compare").figures().get("rankings"));
        assertEquals(2, table(result, "runs").rows().size());
    }
}
