package lv.kopa.view.outranking.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static Relation of(int size, int[]... pairs) {
        boolean[][] outranks = new boolean[size][size];
        for (int[] pair : pairs) {
            outranks[pair[0]][pair[1]] = true;
        }
        List<String> ids =
                java.util.stream.IntStream.range(0, size).mapToObj(i -> "U" + i).toList();
        return new Relation(ids, ids.stream().map(Text::same).toList(), outranks);
    }

    private static int[] pair(int first, int second) {
        return new int[] {first, second};
    }

    @Test
    void whatFollowsFromTwoArrowsIsNotDrawn() {
        Relation chain = of(3, pair(0, 1), pair(1, 2), pair(0, 2));
        assertTrue(chain.drawn(0, 1));
        assertTrue(chain.drawn(1, 2));
        assertFalse(chain.drawn(0, 2));
        assertArrayEquals(new int[] {0, 1, 2}, chain.levels());
        assertEquals(List.of(0), chain.unbeaten());
        assertTrue(chain.incomparable().isEmpty());
    }

    @Test
    void whoIsInACircleStandsSideBySide() {
        Relation circle = of(4, pair(0, 1), pair(1, 2), pair(2, 0), pair(2, 3));
        assertArrayEquals(new int[] {0, 0, 0, 1}, circle.levels());
        assertTrue(circle.drawn(0, 1) && circle.drawn(1, 2) && circle.drawn(2, 0) && circle.drawn(2, 3));
        assertTrue(circle.unbeaten().isEmpty());
    }

    @Test
    void whoIsEquallyGoodIsBeatenByNobody() {
        Relation twins = of(3, pair(0, 1), pair(1, 0), pair(0, 2), pair(1, 2));
        assertEquals(List.of(0, 1), twins.unbeaten());
        assertTrue(twins.drawn(0, 2) && twins.drawn(1, 2));
    }

    @Test
    void pairsWithoutAnArrowAreNamed() {
        assertEquals(
                List.of("U0 – U1", "U0 – U2"),
                of(3, pair(1, 2)).incomparable().stream()
                        .map(text -> text.in(Language.EN))
                        .toList());
    }

    @Test
    void everybodyHasAPlaceInTheLayout() {
        Relation two = of(5, pair(0, 3), pair(1, 2), pair(1, 4));
        Layout layout = Layout.of(two);
        assertEquals(2, layout.levels().size());
        assertEquals(5, layout.levels().stream().mapToInt(List::size).sum());
        // U3 is below U0 and U2, U4 below U1: no lines cross.
        assertEquals(List.of(0, 1), layout.levels().get(0));
        assertEquals(3, layout.levels().get(1).get(0));
    }
}
