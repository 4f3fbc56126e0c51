package lv.kopa.widget.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import lv.kopa.report.Figure.Mark;
import lv.kopa.widget.internal.figure.MarkMap.Step;
import org.junit.jupiter.api.Test;

class MarkMapTest {
    /** Two rows, the lower one with three marks, given in no order. */
    private static final MarkMap MAP = MarkMap.of(
            List.of(
                    mark("f", new Rectangle2D.Double(60, 20, 20, 10)),
                    mark("b", new Rectangle2D.Double(50, 1, 20, 10)),
                    mark("d", new Rectangle2D.Double(0, 21, 20, 10)),
                    mark("a", new Rectangle2D.Double(0, 0, 20, 10)),
                    mark("e", new Rectangle2D.Double(30, 19, 20, 10))),
            1);

    private static Mark mark(String subject, Shape shape) {
        return new Mark(shape, subject, 1, "it is " + subject);
    }

    private static String subject(int index) {
        return index < 0 ? "" : MAP.spots().get(index).mark().subject();
    }

    @Test
    void readsRowByRowFromLeftToRight() {
        assertEquals(
                List.of("a", "b", "d", "e", "f"),
                MAP.spots().stream().map(spot -> spot.mark().subject()).toList());
    }

    @Test
    void stepsGoAlongAndAcrossRowsAndStopAtTheEnds() {
        assertEquals("b", subject(MAP.step(0, Step.NEXT)));
        assertEquals("d", subject(MAP.step(1, Step.NEXT)));
        assertEquals("f", subject(MAP.step(4, Step.NEXT)));
        assertEquals("a", subject(MAP.step(0, Step.PREVIOUS)));
        assertEquals("f", subject(MAP.step(1, Step.DOWN)));
        assertEquals("a", subject(MAP.step(2, Step.UP)));
        assertEquals("a", subject(MAP.step(0, Step.UP)));
        assertEquals("f", subject(MAP.step(0, Step.LAST)));
        assertEquals("a", subject(MAP.step(3, Step.FIRST)));
    }

    @Test
    void theFirstStepLeadsToTheFirstMarkOrTheLast() {
        assertEquals("a", subject(MAP.step(-1, Step.DOWN)));
        assertEquals("f", subject(MAP.step(-1, Step.LAST)));
        assertEquals(-1, new MarkMap(List.of()).step(-1, Step.NEXT));
    }

    @Test
    void aPointFindsTheMarkUnderItOrOneThatItMissesByLittle() {
        assertEquals("a", subject(MAP.at(10, 5)));
        assertEquals("a", subject(MAP.at(22, 5)));
        assertEquals("", subject(MAP.at(35, 5)));
    }

    @Test
    void ofTwoMarksTheUpperOneIsFound() {
        MarkMap stacked = MarkMap.of(
                List.of(
                        mark("below", new Rectangle2D.Double(0, 0, 50, 50)),
                        mark("above", new Ellipse2D.Double(10, 10, 20, 20))),
                1);

        assertEquals("above", stacked.spots().get(stacked.at(20, 20)).mark().subject());
        assertEquals("below", stacked.spots().get(stacked.at(5, 40)).mark().subject());
    }

    @Test
    void shapesAreInPixels() {
        MarkMap twice = MarkMap.of(List.of(mark("a", new Rectangle2D.Double(1, 2, 3, 4))), 2);

        assertEquals(
                new Rectangle2D.Double(2, 4, 6, 8),
                twice.shapes(Set.of("a")).get(0).getBounds2D());
        assertEquals(List.of(), twice.shapes(Set.of("b")));
    }

    @Test
    void aMarkThatLacksSomethingIsRejected() {
        List<Mark> wrong = List.of(new Mark(new Rectangle2D.Double(), null, 1, ""));

        assertThrows(NullPointerException.class, () -> MarkMap.of(wrong, 1));
    }
}
