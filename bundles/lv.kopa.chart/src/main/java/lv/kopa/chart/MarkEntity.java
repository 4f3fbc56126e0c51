package lv.kopa.chart;

import lv.kopa.report.Figure.Mark;
import org.jfree.chart.entity.ChartEntity;

/** How a renderer of JFreeChart tells a figure about a mark. */
@SuppressWarnings("serial") // entities are serializable by inheritance only; none is ever written
public final class MarkEntity extends ChartEntity {
    private final Mark mark;

    /** An entity for this mark. */
    public MarkEntity(Mark mark) {
        super(mark.shape(), mark.text());
        this.mark = mark;
    }

    /** The mark. */
    public Mark mark() {
        return mark;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkEntity entity && entity.mark.equals(mark);
    }

    @Override
    public int hashCode() {
        return mark.hashCode();
    }
}
