package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** Budget allocation by figures worked out by hand. SYNTHETIC. */
class ActorWeightsTest {
    private static final double EXACT = 1e-12;

    private static IndicatorNode leaf(String code) {
        return new IndicatorNode.Leaf(Indicator.simple(code, Text.same(code), Text.EMPTY, Direction.UP), 3);
    }

    private static final IndicatorNode.Aggregate ROOT = new IndicatorNode.Aggregate(
            "index",
            Text.same("Index"),
            1,
            List.of(
                    new IndicatorNode.Aggregate("P", Text.same("P"), 2, List.of(leaf("x"), leaf("y"))),
                    new IndicatorNode.Aggregate("Q", Text.same("Q"), 5, List.of(leaf("z")))));

    private static List<String> keys(Map<String, Double> points) {
        return new ActorWeights(ROOT, points).check().stream().map(Finding::key).toList();
    }

    @Test
    void compromiseDistanceAndConflict() {
        GroupWeights group =
                GroupWeights.of(List.of("A", "B", "C"), new double[] {1, 0}, new double[] {0, 2}, new double[] {1, 1});
        assertArrayEquals(new double[] {0.5, 0.5}, group.compromise(), EXACT);
        assertEquals((1 + 0.5 + 0.5) / 3, group.conflict(), EXACT);
        assertEquals(0, group.distance(2), EXACT);
        assertEquals(0.5, group.distance(0), EXACT);
        assertEquals(0, group.lowest(0));
        assertEquals(1, group.highest(0));
    }

    /** Points count among siblings; where nobody gives any, the tree holds. */
    @Test
    void weightsOfATree() {
        Map<String, Double> weights =
                new ActorWeights(ROOT, Map.of("A:x", 80.0, "A:y", 20.0, "B:x", 1.0, "B:y", 1.0)).weights();
        assertEquals(0.65, weights.get("x"), EXACT);
        assertEquals(0.35, weights.get("y"), EXACT);
        assertEquals(2, weights.get("P"));
        assertEquals(5, weights.get("Q"));
        assertEquals(3, weights.get("z"));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertEquals(List.of("points-not-given"), keys(Map.of()));
        assertEquals(List.of("points-without-actor", "points-not-given"), keys(Map.of("x", 1.0)));
        assertEquals(List.of("unknown-points", "one-actor"), keys(Map.of("A:x", 60.0, "A:y", 40.0, "A:q", 1.0)));
        assertEquals(List.of("actor-without-points"), keys(Map.of("A:x", 60.0, "A:y", 40.0, "B:y", 0.0)));
        assertEquals(List.of("points-not-hundred"), keys(Map.of("A:x", 60.0, "A:y", 41.0, "B:y", 100.0)));
        assertEquals(List.of(), keys(Map.of("Ministry: economy:x", 60.0, "Ministry: economy:y", 40.0, "B:y", 1.0)));
    }

    @Test
    void conflictIsSaidInBothLanguages() {
        Finding finding = new ActorWeights(ROOT, Map.of("A:x", 100.0, "B:y", 100.0))
                .agreement()
                .get(0);
        assertEquals("actors-disagree", finding.key());
        assertEquals(1, finding.figures().get("conflict"));
        assertEquals(true, finding.message().in(Language.LV).contains("100 %"));
        assertEquals(
                "actors-agree",
                new ActorWeights(ROOT, Map.of("A:x", 50.0, "A:y", 50.0, "B:x", 60.0, "B:y", 40.0))
                        .agreement()
                        .get(0)
                        .key());
    }

    @Test
    void tablesShowWhoGivesWhat() {
        List<ResultTable> tables = new ActorWeights(ROOT, Map.of("A:x", 100.0, "B:P", 30.0, "B:Q", 70.0)).tables();
        ResultTable actors = tables.get(0);
        assertEquals(2, actors.rows().size());
        int a = actors.rows().indexOf("A");
        assertEquals(1, actors.numbers("x").orElseThrow().value(a));
        assertEquals(Double.NaN, actors.numbers("P").orElseThrow().value(a));
        assertEquals(List.of("P", "Q", "x", "y"), tables.get(1).rows());
        assertArrayEquals(
                new double[] {0.3, 0.7, 1, 0},
                tables.get(1).numbers("compromise").orElseThrow().toArray(),
                EXACT);
    }
}
