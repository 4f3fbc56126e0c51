package lv.kopa.chart;

/** Paints what a chart of rows shows in one row. */
@FunctionalInterface
public interface RowPainter {
    /**
     * Paints a row.
     *
     * @param canvas where to paint, with the scale of the chart
     * @param row index of the row, 0 at the top
     */
    void paint(RowCanvas canvas, int row);
}
