package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.NA;
import static lv.kopa.method.composite.internal.Case.column;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import org.junit.jupiter.api.Test;

/** The benefit of the doubt by figures worked out by hand. SYNTHETIC. */
class DoubtTest {
    private static final double EXACT = 1e-9;

    /** On the scale from 0 to 10: a (10, 0), b (0, 10), c (5, 5), d (2, 4), e (0, 0). */
    private static Case five() {
        return new Case("a", "b", "c", "d", "e").with("x", 10, 0, 5, 2, 0).with("y", 0, 10, 5, 4, 0);
    }

    private static Map<String, Object> doubt(Object... more) {
        Map<String, Object> given = new HashMap<>(Map.of("weights.method", "benefit-of-the-doubt"));
        for (int i = 0; i < more.length; i += 2) {
            given.put((String) more[i], more[i + 1]);
        }
        return given;
    }

    /** The frontier is the line from a to b; c lies on it, d at 0.6 of the way, e at its origin. */
    @Test
    void distanceToTheFrontier() {
        EvaluationResult result = five().run(doubt());
        Checked.agrees(
                "composite",
                "benefit of the doubt",
                "reckoned by hand",
                new double[] {1, 1, 1, 0.6, 0},
                column(result, "scores", "index"),
                EXACT);
        assertArrayEquals(new double[] {1, 1, 1, 4, 5}, column(result, "scores", "rank"));
        Finding finding = result.findings().stream()
                .filter(each -> each.key().equals("doubt-at-one"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, finding.figures().get("units"));
        assertEquals(List.of("a", "b", "c"), finding.subjects());
    }

    /**
     * With weights between 0.4 and 0.6 of their sum, a and b are at 1, and c at equal weights, where
     * all three have 5; so is d, which has 3 there (at 0.4 and 0.6 it would have 3.2 of 6).
     */
    @Test
    void limitsOnWeights() {
        double[] scores = five().index(doubt("weights.lowest", 0.4));
        assertArrayEquals(new double[] {1, 1, 1, 0.6, 0}, scores, EXACT);
    }

    @Test
    void sharesOfTheScoreInsideTheirLimits() {
        EvaluationResult result =
                five().run(doubt("normalisation.lower", 1, "weights.limited", "shares", "weights.lowest", 0.3));
        for (String code : List.of("x", "y")) {
            for (double share : column(result, "unit-weights", code)) {
                assertTrue(share >= 0.3 - 1e-6 && share <= 0.7 + 1e-6, code + " " + share);
            }
        }
    }

    @Test
    void sharesAddUpToOne() {
        EvaluationResult result = five().run(doubt());
        double[] x = column(result, "unit-weights", "x");
        double[] y = column(result, "unit-weights", "y");
        for (int unit = 0; unit < 4; unit++) {
            assertEquals(1, x[unit] + y[unit], EXACT);
        }
        assertTrue(Double.isNaN(x[4]), "a score of 0 has no shares");
    }

    /** Whoever is left out of the frontier changes nobody else's score; a twin has the same score. */
    @Test
    void twinsAndFollowersChangeNothing() {
        double[] scores = new Case("a", "b", "c", "d", "e", "f", "g")
                .with("x", 10, 0, 5, 2, 0, 2, 1)
                .with("y", 0, 10, 5, 4, 0, 4, 1)
                .index(doubt());
        assertArrayEquals(new double[] {1, 1, 1, 0.6, 0, 0.6, 0.2}, scores, EXACT);
    }

    @Test
    void aGapBringsNoBenefit() {
        double[] scores = new Case("a", "b", "c", "d")
                .with("x", 10, 0, 5, NA)
                .with("y", 0, 10, 5, 4)
                .index(doubt());
        assertArrayEquals(new double[] {1, 1, 1, 0.4}, scores, EXACT);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals(List.of("doubt-negative"), five().refused(doubt("normalisation.method", "z-score")));
        assertEquals(List.of("doubt-limits"), five().refused(doubt("weights.lowest", 0.6)));
        assertEquals(List.of("doubt-limits"), five().refused(doubt("weights.highest", 0.4)));
        assertEquals(List.of("doubt-zeros"), five().refused(doubt("weights.limited", "shares", "weights.lowest", 0.1)));
    }

    @Test
    void scoresBuildUpFromBelow() {
        Case data = new Case("a", "b", "c")
                .with(Case.leaf("x", lv.kopa.indicator.Direction.UP, 1), 10, 0, 5)
                .with(Case.leaf("y", lv.kopa.indicator.Direction.UP, 1), 0, 10, 5)
                .with(Case.leaf("z", lv.kopa.indicator.Direction.UP, 1), 0, 10, 2);
        data.tree(Case.node(
                "index",
                1,
                Case.node(
                        "P",
                        1,
                        Case.leaf("x", lv.kopa.indicator.Direction.UP, 1),
                        Case.leaf("y", lv.kopa.indicator.Direction.UP, 1)),
                Case.leaf("z", lv.kopa.indicator.Direction.UP, 1)));
        EvaluationResult result = data.run(doubt());
        assertArrayEquals(new double[] {1, 1, 1}, column(result, "scores", "P"), EXACT);
        assertTrue(result.table("unit-weights.P").isPresent());
        for (double score : column(result, "scores", "index")) {
            assertEquals(1, score, EXACT);
        }
    }
}
