package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.NA;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.DataRole;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.ScaleType;
import org.junit.jupiter.api.Test;

/** Each normalisation by figures worked out by hand; definitions as in COINr. */
class NormalisationTest {
    private static final double EXACT = 1e-14;

    private static double[] normalised(Direction direction, Map<String, ?> given, double... values) {
        return plain(direction, values).normalised("x", given);
    }

    /** Another indicator stands by, so that no unit is without any value. */
    private static double[] withGap(Map<String, ?> given, double... values) {
        return plain(Direction.UP, values).with("y", 1, 2, 3, 4).normalised("x", given);
    }

    private static Case plain(Direction direction, double... values) {
        return new Case("a", "b", "c", "d").with(Case.leaf("x", direction, 1), values);
    }

    /** What follows the comma tells the cases of one normalisation apart. */
    private static void agrees(String variant, double[] expected, double[] actual, double tolerance) {
        Checked.agrees("composite", "normalisation: " + variant, "reckoned by hand", expected, actual, tolerance);
    }

    private static Map<String, Object> method(String method, Object... more) {
        Map<String, Object> given = new HashMap<>(Map.of("normalisation.method", method));
        for (int i = 0; i < more.length; i += 2) {
            given.put("normalisation." + more[i], more[i + 1]);
        }
        return given;
    }

    @Test
    void minMaxLiesBetweenItsBounds() {
        agrees("min-max, 1", new double[] {0, 25, 50, 100}, normalised(Direction.UP, Map.of(), 2, 4, 6, 10), EXACT);
        agrees("min-max, 2", new double[] {100, 75, 50, 0}, normalised(Direction.DOWN, Map.of(), 2, 4, 6, 10), EXACT);
        agrees(
                "min-max, 3",
                new double[] {1, 25.75, NA, 100},
                withGap(method("min-max", "lower", 1, "upper", 100), 2, 4, NA, 10),
                EXACT);
    }

    @Test
    void insideTheBandIsBest() {
        agrees(
                "band, 1",
                new double[] {50, 100, 100, 0},
                normalised(new Direction.Band(4, 6), Map.of(), 2, 4, 5.5, 10),
                EXACT);
    }

    @Test
    void zScoreDividesByTheDeviationOfNMinusOne() {
        double sd = Math.sqrt(35.0 / 3);
        agrees(
                "z-score, 1",
                new double[] {-3.5 / sd, -1.5 / sd, 0.5 / sd, 4.5 / sd},
                normalised(Direction.UP, method("z-score"), 2, 4, 6, 10),
                EXACT);
        agrees(
                "z-score, 2",
                new double[] {50 + 35 / sd, 50 + 15 / sd, 50 - 5 / sd, 50 - 45 / sd},
                normalised(Direction.DOWN, method("z-score", "mean", 50, "deviation", 10), 2, 4, 6, 10),
                1e-12);
    }

    @Test
    void ranksCountFromTheWorstAndTiesShareTheLower() {
        agrees("ranks, 1", new double[] {1, 2, 2, 4}, normalised(Direction.UP, method("rank"), 2, 4, 4, 10), 0);
        agrees("ranks, 2", new double[] {4, 2, 2, 1}, normalised(Direction.DOWN, method("rank"), 2, 4, 4, 10), 0);
        agrees("Borda counts, 3", new double[] {0, 1, 1, 3}, normalised(Direction.UP, method("borda"), 2, 4, 4, 10), 0);
        agrees(
                "percentile ranks, 4",
                new double[] {0, 1 / 3.0, 1 / 3.0, 1},
                normalised(Direction.UP, method("percentile-rank"), 2, 4, 4, 10),
                EXACT);
        agrees(
                "percentile ranks, 5",
                new double[] {0, NA, 0.5, 1},
                withGap(method("percentile-rank"), 2, NA, 4, 10),
                EXACT);
    }

    @Test
    void distanceToTheBest() {
        agrees(
                "distance to the best, 1",
                new double[] {0, 0.25, 0.5, 1},
                normalised(Direction.UP, method("distance-to-best"), 2, 4, 6, 10),
                EXACT);
        agrees(
                "distance to the best, 2",
                new double[] {1, 0.75, 0.5, 0},
                normalised(Direction.DOWN, method("distance-to-best"), 2, 4, 6, 10),
                EXACT);
    }

    @Test
    void distanceToTheTarget() {
        Map<String, Object> up = method("distance-to-target", "targets", Map.of("x", 8));
        agrees(
                "distance to the target, 1",
                new double[] {0, 1 / 3.0, 2 / 3.0, 4 / 3.0},
                normalised(Direction.UP, up, 2, 4, 6, 10),
                EXACT);
        Map<String, Object> capped = method("distance-to-target", "targets", Map.of("x", 8), "cap", true);
        agrees(
                "distance to the target, 2",
                new double[] {0, 1 / 3.0, 2 / 3.0, 1},
                normalised(Direction.UP, capped, 2, 4, 6, 10),
                EXACT);
        Map<String, Object> down = method("distance-to-target", "targets", Map.of("x", 4));
        agrees(
                "distance to the target, 3",
                new double[] {8 / 6.0, 1, 4 / 6.0, 0},
                normalised(Direction.DOWN, down, 2, 4, 6, 10),
                EXACT);
    }

    @Test
    void targetsOfTheDataCountWhereTheArgumentsNameNone() {
        Case data = plain(Direction.UP, 2, 4, 6, 10).column(DataRole.TARGET, "x", 8, 8, 8, 8);
        assertEquals(1 / 3.0, data.normalised("x", method("distance-to-target"))[1], EXACT);
        assertEquals(0.25, data.normalised("x", method("distance-to-target", "targets", Map.of("x", 10)))[1], EXACT);
    }

    @Test
    void targetsOfTheDataAreReadInTheUnitAfterDivision() {
        Case data = new Case("a", "b", "c")
                .with(Case.leaf("x", Direction.UP, 1, ScaleType.RATIO, Optional.of("d")), 2, 4, 9)
                .column(DataRole.DENOMINATOR, "d", 2, 2, 3)
                .column(DataRole.TARGET, "x", 2, 2, 2);

        assertArrayEquals(new double[] {0, 1, 2}, data.normalised("x", method("distance-to-target")), EXACT);
        assertTrue(data.check(method("distance-to-target")).stream()
                .anyMatch(finding -> finding.key().equals("target-of-quotient")));
    }

    @Test
    void distanceToAReferenceUnit() {
        Map<String, Object> given = method("distance-to-reference", "reference", "c");
        agrees(
                "distance to a reference unit, 1",
                new double[] {0, 0.5, 1, 2},
                normalised(Direction.UP, given, 2, 4, 6, 10),
                EXACT);
        agrees(
                "distance to a reference unit, 2",
                new double[] {2, 1.5, 1, 0},
                normalised(Direction.DOWN, given, 2, 4, 6, 10),
                EXACT);
        Map<String, Object> capped = method("distance-to-reference", "reference", "c", "cap", true);
        agrees(
                "distance to a reference unit, 3",
                new double[] {0, 0.5, 1, 1},
                normalised(Direction.UP, capped, 2, 4, 6, 10),
                EXACT);
    }

    @Test
    void goalpostsStandInTheUnitOfTheIndicator() {
        Map<String, Object> given =
                method("goalposts", "goalposts-lower", Map.of("x", 4), "goalposts-upper", Map.of("x", 8));
        agrees("goalposts, 1", new double[] {0, 0, 50, 100}, normalised(Direction.UP, given, 2, 4, 6, 10), EXACT);
        agrees("goalposts, 2", new double[] {100, 100, 50, 0}, normalised(Direction.DOWN, given, 2, 4, 6, 10), EXACT);
        given.put("normalisation.clamp", false);
        agrees("goalposts, 3", new double[] {-50, 0, 50, 150}, normalised(Direction.UP, given, 2, 4, 6, 10), EXACT);
        given.put("normalisation.upper", 1);
        agrees("goalposts, 4", new double[] {1.5, 1, 0.5, -0.5}, normalised(Direction.DOWN, given, 2, 4, 6, 10), EXACT);
    }

    @Test
    void fractionOfTheMaximum() {
        agrees(
                "fraction of the maximum, 1",
                new double[] {0.2, 0.4, 0.6, 1},
                normalised(Direction.UP, method("fraction-of-maximum"), 2, 4, 6, 10),
                EXACT);
        agrees(
                "fraction of the maximum, 2",
                new double[] {0.8, 0.6, 0.4, 0},
                normalised(Direction.DOWN, method("fraction-of-maximum"), 2, 4, 6, 10),
                EXACT);
    }

    @Test
    void obstaclesAreRefusedByName() {
        Case varied = plain(Direction.UP, 2, 4, 6, 10);
        assertEquals(List.of("target-missing"), varied.refused(method("distance-to-target")));
        assertEquals(
                List.of("target-not-better"), varied.refused(method("distance-to-target", "targets", Map.of("x", 2))));
        assertEquals(
                List.of("targets-differ"),
                plain(Direction.UP, 2, 4, 6, 10)
                        .column(DataRole.TARGET, "x", 8, 9, 8, 8)
                        .refused(method("distance-to-target")));
        assertEquals(List.of("reference-not-given"), varied.refused(method("distance-to-reference")));
        assertEquals(List.of("reference-unknown"), varied.refused(method("distance-to-reference", "reference", "z")));
        assertEquals(List.of("reference-is-worst"), varied.refused(method("distance-to-reference", "reference", "a")));
        assertEquals(
                List.of("reference-without-value"),
                new Case("a", "b", "c")
                        .with("x", NA, 1, 2)
                        .with("y", 2, 1, 3)
                        .refused(method("distance-to-reference", "reference", "a")));
        assertEquals(List.of("goalpost-missing"), varied.refused(method("goalposts")));
        assertEquals(
                List.of("goalposts-in-wrong-order"),
                varied.refused(
                        method("goalposts", "goalposts-lower", Map.of("x", 8), "goalposts-upper", Map.of("x", 4))));
        assertEquals(
                List.of("no-fraction-of-maximum"),
                plain(Direction.UP, -2, 4, 6, 10).refused(method("fraction-of-maximum")));
        assertEquals(
                List.of("band-not-possible"),
                plain(new Direction.Band(1, 2), 2, 4, 6, 10).refused(method("fraction-of-maximum")));
        assertEquals(List.of("bounds-in-wrong-order"), varied.refused(method("min-max", "lower", 100, "upper", 100)));
    }
}
