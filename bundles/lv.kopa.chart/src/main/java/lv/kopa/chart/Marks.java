package lv.kopa.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Figure.Mark;

/** Takes the marks of a figure while it is drawn. */
public final class Marks {
    private final List<Mark> list = new ArrayList<>();

    Marks() {}

    /** Takes a mark. */
    public void add(Shape shape, String subject, double value, String text) {
        list.add(new Mark(shape, subject, value, text));
    }

    List<Mark> list() {
        return List.copyOf(list);
    }
}
