package lv.kopa.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class IndicatorNodeTest {
    private static IndicatorNode.Leaf leaf(String code) {
        return new IndicatorNode.Leaf(Indicator.simple(code, Text.same(code), Text.EMPTY, Direction.UP), 1);
    }

    private static IndicatorNode.Aggregate aggregate(String code, IndicatorNode... children) {
        return new IndicatorNode.Aggregate(code, Text.same(code), 1, List.of(children));
    }

    private final IndicatorNode.Aggregate index = aggregate(
            "index", aggregate("left", aggregate("deep", leaf("a")), leaf("b")), aggregate("right", leaf("c")));

    @Test
    void aggregatesComeLevelByLevelFromTheTop() {
        assertEquals(
                List.of("index", "left", "right", "deep"),
                index.aggregates().stream().map(IndicatorNode::code).toList());
    }

    @Test
    void leavesKeepTheirOrder() {
        assertEquals(
                List.of("a", "b", "c"),
                index.leaves().stream().map(IndicatorNode::code).toList());
    }

    @Test
    void levelCountsFromTheDeepestLeaf() {
        assertEquals(4, index.level());
        assertEquals(2, index.find("right").orElseThrow().level());
        assertEquals(1, index.find("a").orElseThrow().level());
    }

    @Test
    void codeStandsOnce() {
        assertThrows(IllegalArgumentException.class, () -> aggregate("x", leaf("x")));
        assertThrows(IllegalArgumentException.class, () -> aggregate("x", aggregate("y", leaf("a")), leaf("a")));
    }

    @Test
    void aggregateNeedsChildrenAndWeightsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> aggregate("x"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndicatorNode.Leaf(leaf("a").indicator(), -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndicatorNode.Leaf(leaf("a").indicator(), Double.NaN));
    }

    @Test
    void bandNeedsEndsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new Direction.Band(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Direction.Monotone(0));
    }
}
