package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.column;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import org.junit.jupiter.api.Test;

/** Budget allocation by figures worked out by hand. SYNTHETIC. */
class BudgetTest {
    private static final double EXACT = 1e-12;

    private static Case data() {
        return new Case("a", "b", "c").with("x", 1, 2, 3).with("y", 3, 1, 2).with("z", 2, 3, 1);
    }

    private static Map<String, Object> budget(Object... points) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        for (int i = 0; i < points.length; i += 2) {
            byKey.put((String) points[i], points[i + 1]);
        }
        return new HashMap<>(Map.of("weights.method", "budget", "weights.points", byKey));
    }

    private static final Map<String, Object> TWO = budget(
            "Ministry:x", 60, "Ministry:y", 20, "Ministry:z", 20, "Chamber:x", 20, "Chamber:y", 20, "Chamber:z", 60);

    @Test
    void weightsAreTheMeanOfShares() {
        EvaluationResult result = data().run(TWO);
        Checked.agrees(
                "composite",
                "weights by points of several actors",
                "reckoned by hand",
                new double[] {1, 0.4, 0.2, 0.4},
                column(result, "weights", "weight"),
                EXACT);
        assertArrayEquals(new double[] {0.6, 0.2}, column(result, "actors", "x"), EXACT);
        assertArrayEquals(new double[] {0.2, 0.2}, column(result, "actors", "distance"), EXACT);
        assertArrayEquals(new double[] {0.2, 0.2, 0.2}, column(result, "compromise", "lowest"), EXACT);
        assertArrayEquals(new double[] {0.6, 0.2, 0.6}, column(result, "compromise", "highest"), EXACT);
    }

    @Test
    void theSameAsWhenTheCompromiseIsGiven() {
        assertArrayEquals(
                data().index(Map.of("weights.method", "given", "weights.given", Map.of("x", 2, "y", 1, "z", 2))),
                data().index(TWO),
                EXACT);
    }

    @Test
    void conflictIsSaid() {
        Finding finding = data().run(TWO).findings().stream()
                .filter(each -> each.key().equals("actors-disagree"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.4, finding.figures().get("conflict"), EXACT);
    }

    @Test
    void sumsThatAreNotHundredAreScaledAndSaid() {
        Map<String, Object> given = budget(
                "Ministry:x", 6, "Ministry:y", 2, "Ministry:z", 2, "Chamber:x", 20, "Chamber:y", 20, "Chamber:z", 60);
        assertTrue(
                data().check(given).stream().anyMatch(finding -> finding.key().equals("points-not-hundred")));
        assertArrayEquals(data().index(TWO), data().index(given), EXACT);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertEquals(List.of("points-not-given"), data().refused(Map.of("weights.method", "budget")));
        assertEquals(List.of("points-without-actor", "points-not-given"), data().refused(budget("x", 60)));
        assertEquals(List.of("unknown-points"), data().refused(budget("A:x", 60, "A:q", 40)));
        assertEquals(List.of("actor-without-points"), data().refused(budget("A:x", 60, "A:y", 40, "B:x", 0)));
    }

    @Test
    void oneActorIsACaution() {
        assertTrue(data().check(budget("A:x", 60, "A:y", 40)).stream()
                .anyMatch(finding -> finding.key().equals("one-actor")));
    }
}
