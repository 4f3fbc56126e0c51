package lv.kopa.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.kopa.report.Figure.Mark;

/** Takes the marks of a figure while it is drawn, or leaves them when only the picture is wanted. */
public final class Marks {
    private final boolean wanted;
    private final List<Mark> list = new ArrayList<>();

    Marks(boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether marks are taken; if not, none need to be made. */
    public boolean wanted() {
        return wanted;
    }

    /** Takes a mark. Its text is asked for only if marks are wanted. */
    public void add(Shape shape, String subject, double value, Supplier<String> text) {
        if (wanted) {
            list.add(new Mark(shape, subject, value, text.get()));
        }
    }

    void add(Mark mark) {
        list.add(mark);
    }

    List<Mark> list() {
        return List.copyOf(list);
    }
}
