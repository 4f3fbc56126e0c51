package lv.kopa.widget.internal.grid;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumnModel;
import lv.kopa.widget.internal.table.Sorting;

/** The headings of one of the two tables: a click sorts, with Ctrl by this column too. */
final class GridHeader extends JTableHeader {
    private static final long serialVersionUID = 1;

    /** What happens to the column that was clicked. */
    interface Clicks {
        /** Sorts by it; too if by the others as well. */
        void sort(String column, boolean too);

        /** Makes it as wide as its content. */
        void fit(String column);
    }

    private transient Sorting sorting = Sorting.NONE;
    private int height;

    GridHeader(TableColumnModel columns) {
        super(columns);
        setReorderingAllowed(false);
        setDefaultRenderer(new GridHeaderCell());
    }

    GridTable grid() {
        return (GridTable) getTable();
    }

    Sorting sorting() {
        return sorting;
    }

    void setSorting(Sorting now) {
        sorting = now;
        repaint();
    }

    /** Both headers are as high as the higher of them. */
    void setLines(int pixels) {
        height = pixels;
        revalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, height);
    }

    void onClick(Clicks clicks) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                boolean edge = getCursor().getType() == Cursor.E_RESIZE_CURSOR;
                int index = columnAtPoint(edge ? left(event.getPoint()) : event.getPoint());
                if (!SwingUtilities.isLeftMouseButton(event) || index < 0) {
                    return;
                }
                String column = grid().column(index).id();
                if (!edge) {
                    clicks.sort(column, event.isControlDown() || event.isMetaDown());
                } else if (event.getClickCount() == 2) {
                    clicks.fit(column);
                }
            }
        });
    }

    /** The edge belongs to the column on its left, from either side. */
    private static Point left(Point point) {
        return new Point(point.x - 4, point.y);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int index = columnAtPoint(event.getPoint());
        return index < 0 ? null : GridTable.tooltip(grid().model().text().explained(grid().column(index)));
    }

    @Override
    public JPopupMenu getComponentPopupMenu() {
        return getTable() == null ? null : getTable().getComponentPopupMenu();
    }

    /** The menu is about the column that was clicked. */
    @Override
    public Point getPopupLocation(MouseEvent event) {
        if (event == null) {
            return null;
        }
        int index = columnAtPoint(event.getPoint());
        if (index >= 0) {
            grid().requestFocusInWindow();
            grid().getColumnModel().getSelectionModel().setSelectionInterval(index, index);
        }
        return event.getPoint();
    }
}
