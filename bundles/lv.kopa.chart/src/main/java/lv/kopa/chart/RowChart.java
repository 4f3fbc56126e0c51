package lv.kopa.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A chart of rows over one scale: names on the left, a thin grid, numbers below, values on the right. What stands in the
 * rows is painted by a {@link RowPainter}.
 *
 * @param rows number of rows, at least 1
 * @param scale the scale
 * @param left words on the left
 * @param right words on the right
 * @param painter paints the rows
 */
public record RowChart(int rows, Scale scale, RowLabels left, RowLabels right, RowPainter painter) {
    /** The height of the numbers below the rows. */
    public static final double SCALE_HEIGHT = 18;

    /** A number below the end of the scale stands out so far. */
    private static final double HALF_A_NUMBER = 12;

    /**
     * @throws IllegalArgumentException if there is no row
     */
    public RowChart {
        if (rows < 1) {
            throw new IllegalArgumentException("a chart of rows needs a row");
        }
    }

    /** The chart as a part of a figure. */
    public Part in(ChartTheme theme) {
        return (graphics, area, marks) -> {
            RowRenderer renderer = new RowRenderer(theme, painter, graphics.getClip(), marks);
            ChartTheme.part(plot(theme, area.getWidth(), renderer)).draw(graphics, area, marks);
        };
    }

    private CategoryPlot plot(ChartTheme theme, double width, RowRenderer renderer) {
        double margin = scale.ticks() > 0 ? HALF_A_NUMBER : 0;
        NumberAxis numbers = scale.in(width - left.width(width) - right.width(width), theme.language())
                .axis(theme);
        CategoryPlot plot = new CategoryPlot(placeholders(), new RowLabelAxis(left, margin, theme), numbers, renderer);
        plot.setDomainAxis(1, new RowLabelAxis(right, margin, theme));
        plot.setDomainAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(scale.ticks() > 0);
        plot.setRangeGridlinePaint(ChartTheme.shade(theme.palette().faint(), 0.35));
        plot.setRangeGridlineStroke(ChartTheme.HAIRLINE);
        plot.setRangeZeroBaselineVisible(scale.ticks() > 0 && scale.lower() < 0 && scale.upper() > 0);
        plot.setRangeZeroBaselinePaint(theme.palette().faint());
        plot.setRangeZeroBaselineStroke(ChartTheme.HAIRLINE);
        return plot;
    }

    private CategoryDataset placeholders() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < rows; row++) {
            dataset.addValue(0, "", Integer.valueOf(row));
        }
        return dataset;
    }

    @SuppressWarnings("serial") // renderers are serializable by inheritance only; none is ever written
    private static final class RowRenderer extends AbstractCategoryItemRenderer {
        private final transient ChartTheme theme;
        private final transient RowPainter painter;
        private final transient Shape clip;
        private final transient Marks marks;

        /** A renderer that paints with this clip, null for none, and tells these marks. */
        RowRenderer(ChartTheme theme, RowPainter painter, Shape clip, Marks marks) {
            this.theme = theme;
            this.painter = painter;
            this.clip = clip;
            this.marks = marks;
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D dataArea,
                CategoryPlot plot,
                CategoryAxis names,
                ValueAxis values,
                CategoryDataset dataset,
                int series,
                int row,
                int pass) {
            // The plot cuts off at its edges, where symbols of the lowest and highest values stand out.
            graphics.setClip(clip);
            RectangleEdge side = plot.getDomainAxisEdge();
            double top = names.getCategoryStart(row, dataset.getColumnCount(), dataArea, side);
            double bottom = names.getCategoryEnd(row, dataset.getColumnCount(), dataArea, side);
            Rectangle2D room = new Rectangle2D.Double(dataArea.getX(), top, dataArea.getWidth(), bottom - top);
            painter.paint(
                    new RowCanvas(
                            graphics,
                            theme,
                            room,
                            value -> values.valueToJava2D(value, dataArea, plot.getRangeAxisEdge()),
                            marks),
                    row);
        }
    }
}
