package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.NA;
import static lv.kopa.method.composite.internal.Case.column;
import static lv.kopa.method.composite.internal.Case.leaf;
import static lv.kopa.method.composite.internal.Case.node;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode.Leaf;
import org.junit.jupiter.api.Test;

/** Each aggregation by figures worked out by hand, with unequal weights, gaps and ties. */
class AggregationTest {
    private static final double EXACT = 1e-14;
    private static final List<String> TWO = List.of("a", "b");

    /** Goalposts 0 and 1 on a scale from 0 to 1: values stay as they are. */
    private static Map<String, Object> asTheyAre(Object... more) {
        return asTheyAre(List.of("a", "b", "c"), more);
    }

    private static Map<String, Object> asTheyAre(List<String> codes, Object... more) {
        Map<String, Double> zeros = new HashMap<>();
        Map<String, Double> ones = new HashMap<>();
        for (String code : codes) {
            zeros.put(code, 0.0);
            ones.put(code, 1.0);
        }
        Map<String, Object> given = new HashMap<>(Map.of(
                "normalisation.method",
                "goalposts",
                "normalisation.upper",
                1,
                "normalisation.clamp",
                false,
                "normalisation.goalposts-lower",
                zeros,
                "normalisation.goalposts-upper",
                ones));
        for (int i = 0; i < more.length; i += 2) {
            given.put((String) more[i], more[i + 1]);
        }
        return given;
    }

    private static Leaf up(String code, double weight) {
        return leaf(code, Direction.UP, weight);
    }

    /** Two indicators with the weights 1 and 3; the first unit has 4 and 9. */
    private static Case two() {
        return new Case("u", "v").with(up("a", 1), 4, 1).with(up("b", 3), 9, 2);
    }

    /** Pillar P (2): a (1), b (3); pillar Q (1): c. */
    private static Case pillars(double a, double b, double c) {
        Leaf first = up("a", 1);
        Leaf second = up("b", 3);
        Leaf third = up("c", 1);
        return new Case("u", "v", "w")
                .with(first, a, 1, 3)
                .with(second, b, 2, 1)
                .with(third, c, 3, 2)
                .tree(node("index", 1, node("P", 2, first, second), node("Q", 1, third)));
    }

    private static double index(String method, Object... more) {
        Map<String, Object> given = asTheyAre(TWO, more);
        given.put("aggregation.method", method);
        return two().index(given)[0];
    }

    @Test
    void means() {
        Checked.agrees(
                "composite",
                "arithmetic mean",
                "reckoned by hand",
                new double[] {7.75},
                new double[] {index("arithmetic")},
                EXACT);
        Checked.agrees(
                "composite",
                "geometric mean",
                "reckoned by hand",
                new double[] {Math.sqrt(2) * Math.pow(27, 0.5)},
                new double[] {index("geometric")},
                1e-13);
        Checked.agrees(
                "composite",
                "harmonic mean",
                "reckoned by hand",
                new double[] {4 / (1 / 4.0 + 3 / 9.0)},
                new double[] {index("harmonic")},
                EXACT);
        assertEquals(Math.sqrt(64.75), index("generalised", "aggregation.exponent", 2), EXACT);
        Checked.agrees(
                "composite",
                "generalised mean",
                "reckoned by hand",
                new double[] {7.5625},
                new double[] {index("generalised")},
                1e-13);
        assertEquals(index("geometric"), index("generalised", "aggregation.exponent", 0));
        assertEquals(index("harmonic"), index("generalised", "aggregation.exponent", -1), 1e-13);
    }

    @Test
    void weightsOfTheTreeEqualOrGiven() {
        assertEquals(6.5, index("arithmetic", "weights.method", "equal"), EXACT);
        Map<String, Object> given = asTheyAre(TWO, "weights.method", "given", "weights.given", Map.of("a", 9));
        assertEquals((9 * 4 + 3 * 9) / 12.0, two().index(given)[0], EXACT, "b keeps its 3");
        assertEquals(9, index("arithmetic", "weights.method", "given", "weights.given", Map.of("a", 0)), EXACT);
    }

    @Test
    void pillarsWeighInTheIndex() {
        EvaluationResult result = pillars(4, 9, 1).run(asTheyAre());

        assertEquals(7.75, column(result, "scores", "P")[0], EXACT);
        assertEquals(5.5, column(result, "scores", "index")[0], EXACT);
        assertArrayEquals(
                new double[] {1, 2 / 3.0, 1 / 6.0, 0.5, 1 / 3.0, 1 / 3.0}, column(result, "weights", "weight"), EXACT);
        assertArrayEquals(
                new double[] {1, 2 / 3.0, 0.25, 0.75, 1 / 3.0, 1}, column(result, "weights", "among-siblings"), EXACT);
        assertEquals(
                List.of("index", "P", "a", "b", "Q", "c"),
                result.table("weights").orElseThrow().rows());
        assertEquals(15.5 / 3, column(result, "contributions", "P")[0], EXACT);
        assertEquals(1 / 3.0, column(result, "contributions", "Q")[0], EXACT);
    }

    @Test
    void ruleOfACodeGoesBeforeThatOfItsLevel() {
        Map<String, Object> given = asTheyAre("aggregation.by-level", Map.of("2", "geometric", "P", "harmonic"));
        EvaluationResult result = pillars(4, 9, 5).run(given);

        assertEquals(4 / (1 / 4.0 + 3 / 9.0), column(result, "scores", "P")[0], EXACT);
        assertEquals(5, column(result, "scores", "Q")[0], EXACT);
        Map<String, Object> level = asTheyAre("aggregation.by-level", Map.of("3", "geometric"));
        assertEquals(Math.cbrt(7.75 * 7.75 * 5), column(pillars(4, 9, 5).run(level), "scores", "index")[0], 1e-13);
        assertTrue(pillars(4, 9, 5).run(level).table("contributions").isEmpty());
    }

    @Test
    void copelandCountsPairwiseMajorities() {
        Checked.agrees(
                "composite", "Copeland’s rule", "reckoned by hand", new double[] {0, 1, -1}, copeland(2, 1, 1), 0);
        assertArrayEquals(new double[] {2, 0, -2}, copeland(3, 1, 1));
    }

    @Test
    void copelandTakesEqualWeightOnBothSidesForATieWhateverTheRounding() {
        assertArrayEquals(new double[] {0, 1, -1}, copeland(0.3, 0.1, 0.2));
    }

    private static double[] copeland(double a, double b, double c) {
        return new Case("u", "v", "w")
                .with(up("a", a), 3, 2, 1)
                .with(up("b", b), 1, 3, 2)
                .with(up("c", c), 1, 2, 3)
                .index(asTheyAre("aggregation.method", "copeland"));
    }

    @Test
    void copelandComparesByWhatBothHave() {
        double[] scores = new Case("u", "v", "w")
                .with(up("a", 1), 3, NA, 1)
                .with(up("b", 5), NA, 3, 2)
                .with(up("c", 1), NA, NA, 3)
                .index(asTheyAre("aggregation.method", "copeland"));

        assertArrayEquals(new double[] {1, 1, -2}, scores);
    }

    @Test
    void weightsOfTheRestCountForTheWhole() {
        EvaluationResult result = pillars(NA, 9, 1).run(asTheyAre());

        assertEquals(9, column(result, "scores", "P")[0], EXACT);
        Finding finding = result.findings().get(0);
        assertEquals("aggregated-over-gaps", finding.key());
        assertEquals(List.of("u"), finding.subjects());
    }

    @Test
    void tooFewPartsGiveNoValue() {
        Map<String, Object> given = asTheyAre("aggregation.minimum-availability", 0.6);
        EvaluationResult result = pillars(NA, 9, 1).run(given);

        assertTrue(Double.isNaN(column(result, "scores", "P")[0]));
        assertTrue(Double.isNaN(column(result, "scores", "index")[0]));
        assertTrue(Double.isNaN(column(result, "scores", "rank")[0]));
        assertTrue(Double.isNaN(column(result, "contributions", "Q")[0]));
        assertEquals("units-without-score", result.findings().get(0).key());
    }

    @Test
    void contributionsAddUpToTheScoreAlsoOverGaps() {
        EvaluationResult result = new Case("u", "v")
                .with(up("a", 1), NA, 4)
                .with(up("b", 3), 9, 2)
                .with(up("c", 2), 6, 5)
                .run(asTheyAre());

        assertEquals(
                column(result, "scores", "index")[0],
                column(result, "contributions", "b")[0] + column(result, "contributions", "c")[0],
                EXACT);
        assertTrue(Double.isNaN(column(result, "contributions", "a")[0]));
    }

    @Test
    void tiesShareThePlaceAndTheNextIsSkipped() {
        EvaluationResult result = new Case("u", "v", "w", "x")
                .with("a", 1, 3, 3, 2)
                .with("b", 1, 2, 2, 3)
                .run(asTheyAre(TWO));

        assertArrayEquals(new double[] {4, 1, 1, 1}, column(result, "scores", "rank"));
    }

    @Test
    void geometricAndHarmonicMeansRefuseZeroAndNameTheCure() {
        for (String method : List.of("geometric", "harmonic")) {
            Map<String, Object> given = Map.of("aggregation.method", method);
            List<Finding> findings = two().check(given);
            Finding refusal = findings.get(findings.size() - 1);
            assertEquals("values-not-positive", refusal.key());
            assertEquals(List.of("index", "a", "b"), refusal.subjects());
            assertEquals(2, refusal.figures().get("values"));
            assertTrue(refusal.cure().byLanguage().values().stream()
                    .allMatch(cure -> cure.contains("normalisation.lower=1")));
            assertEquals(List.of(), two().refused(Map.of("aggregation.method", method, "normalisation.lower", 1)));
        }
    }

    @Test
    void aRefusalNamesTheNodesWhereItBegins() {
        Case data = pillars(4, 9, 1);
        List<Finding> refusals = data.check(Map.of("aggregation.method", "geometric")).stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .toList();

        assertEquals(1, refusals.size());
        assertEquals(List.of("P", "Q", "a", "b", "c"), refusals.get(0).subjects());
    }

    @Test
    void generalisedMeanNeedsWhatItsExponentNeeds() {
        assertEquals(List.of(), two().refused(Map.of("aggregation.method", "generalised")));
        assertEquals(
                List.of("values-not-positive"),
                two().refused(Map.of("aggregation.method", "generalised", "aggregation.exponent", -2)));
        assertEquals(
                List.of("values-negative"),
                two().refused(Map.of("aggregation.method", "generalised", "normalisation.method", "z-score")));
    }

    @Test
    void copelandScoresBelowAGeometricMeanAreRefused() {
        assertEquals(
                List.of("values-not-positive"),
                pillars(4, 9, 1)
                        .refused(asTheyAre(
                                "aggregation.method", "geometric", "aggregation.by-level", Map.of("P", "copeland"))));
    }
}
