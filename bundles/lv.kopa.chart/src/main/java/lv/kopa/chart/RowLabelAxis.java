package lv.kopa.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.RowLabels.Column;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** The axis on the left or right side of a chart of rows: columns of words instead of one label for each category. */
@SuppressWarnings("serial") // axes are serializable by inheritance only; none is ever written
final class RowLabelAxis extends CategoryAxis {
    private final transient RowLabels labels;
    private final transient ChartTheme theme;
    private final double margin;

    /** An axis with these words, at least {@code margin} wide. */
    RowLabelAxis(RowLabels labels, double margin, ChartTheme theme) {
        this.labels = labels;
        this.margin = margin;
        this.theme = theme;
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        reserved.add(Math.max(margin, labels.width(plotArea.getWidth())), edge);
        return reserved;
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        double chartWidth = plotArea.getWidth();
        double x = edge == RectangleEdge.LEFT ? cursor - labels.width(chartWidth) : cursor + RowLabels.gap();
        for (Column column : labels.columns()) {
            write(graphics, column, x, column.width(chartWidth), dataArea, edge);
            x += column.width(chartWidth) + RowLabels.gap();
        }
        return new AxisState(cursor);
    }

    private void write(
            Graphics2D graphics, Column column, double x, double width, Rectangle2D dataArea, RectangleEdge edge) {
        // Half a point more, so that the widest word of the column is not cut for a rounding error.
        List<String> words = Lettering.shorten(column.words(), column.font(), width + 0.5);
        double place = column.align() == Align.RIGHT ? x + width : x;
        for (int row = 0; row < words.size(); row++) {
            double middle = getCategoryMiddle(row, words.size(), dataArea, edge);
            Lettering.write(
                    graphics,
                    words.get(row),
                    column.font(),
                    column.colour().apply(theme.palette()),
                    place,
                    middle + Lettering.drop(column.font()),
                    column.align());
        }
    }
}
