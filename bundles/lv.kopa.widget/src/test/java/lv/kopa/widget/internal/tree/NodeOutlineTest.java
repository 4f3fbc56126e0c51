package lv.kopa.widget.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

public class NodeOutlineTest {
    private final NodeOutline outline = new NodeOutline(tree(), Language.LV);

    /** An index of two pillars, the first with two indicators. */
    public static IndicatorNode.Aggregate tree() {
        return new IndicatorNode.Aggregate(
                "Index",
                Text.of("Index", "Indekss"),
                1,
                List.of(
                        new IndicatorNode.Aggregate(
                                "P1",
                                Text.of("Research", "Pētniecība"),
                                3,
                                List.of(leaf("A", Direction.UP, 1), leaf("B", Direction.DOWN, 2))),
                        new IndicatorNode.Aggregate(
                                "P2", Text.same("Trade"), 1, List.of(leaf("C", new Direction.Band(1, 2), 0)))));
    }

    private static IndicatorNode leaf(String code, Direction direction, double weight) {
        return new IndicatorNode.Leaf(
                Indicator.simple(code, Text.same("Name of " + code), Text.same("EUR"), direction), weight);
    }

    private String visible() {
        return outline.visible().stream().map(NodeRow::code).collect(Collectors.joining(" "));
    }

    private double share(String code) {
        return outline.find(code).orElseThrow().share();
    }

    @Test
    void weightsAddUpToTheWhole() {
        assertEquals(1, share("Index"));
        assertEquals(0.75, share("P1"));
        assertEquals(0.25, share("A"));
        assertEquals(0.5, share("B"));
        assertEquals(0, share("C"));
    }

    @Test
    void closesAndOpens() {
        assertEquals("Index P1 A B P2 C", visible());
        outline.open("P1", false);
        assertEquals("Index P1 P2 C", visible());
        outline.reveal("B");
        assertEquals("Index P1 A B P2 C", visible());
        outline.openAll(false);
        assertEquals("Index P1 P2", visible());
        outline.openAll(true);
        assertEquals("Index P1 A B P2 C", visible());
    }

    @Test
    void searchesInNamesAndCodesAndShowsWhatIsAbove() {
        outline.openAll(false);
        outline.search("of b");
        assertEquals("Index P1 B", visible());
        outline.search("petn");
        assertEquals("Index P1", visible());
        outline.search("");
        assertEquals("Index P1 P2", visible());
    }

    @Test
    void isWrittenAndSpokenInTheLanguage() {
        NodeText text = new NodeText(outline.visible(), Language.LV);
        NodeRow b = outline.find("B").orElseThrow();
        NodeRow pillar = outline.find("P1").orElseThrow();

        assertEquals("50,0\u00A0%", text.shown(b, NodeColumn.SHARE));
        assertEquals("2", text.shown(b, NodeColumn.WEIGHT));
        assertEquals("↓", text.shown(b, NodeColumn.DIRECTION));
        assertEquals("Jo mazāk, jo labāk.", text.spoken(b, NodeColumn.DIRECTION, false));
        assertEquals("Pētniecība, 2. līmenis, aizvērts", text.spoken(pillar, NodeColumn.NAME, false));
        assertEquals("Kopumā: 50,0\u00A0%", text.spoken(b, NodeColumn.SHARE, false));
    }
}
