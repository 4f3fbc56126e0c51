package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.Html;
import lv.kopa.widget.internal.table.CellText;
import lv.kopa.widget.internal.table.Says;
import lv.kopa.widget.internal.table.SortKey;

/** One of the two tables: the columns that stay in sight, or those that scroll. */
final class GridTable extends JTable {
    private static final long serialVersionUID = 1;
    private static final int TOOLTIP_WIDTH = 320;
    private static final int TOOLTIP_LETTERS = 50;
    private static final int ROW_SPACE = 8;

    private final transient Says says;
    private final transient BooleanSupplier keyboardHere;
    private final boolean edged;
    private transient Consumer<Runnable> onMove = Runnable::run;
    private transient Runnable onResize = () -> {};

    GridTable(GridModel model, ListSelectionModel rows, Says says, boolean edged, BooleanSupplier keyboardHere) {
        super(model, null, rows);
        this.says = says;
        this.edged = edged;
        this.keyboardHere = keyboardHere;
        setAutoCreateColumnsFromModel(false);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setDefaultRenderer(Object.class, new GridCell());
        setFillsViewportHeight(true);
        setShowHorizontalLines(true);
        setShowVerticalLines(false);
        setIntercellSpacing(new Dimension(0, 1));
        // Tab leads on to what comes after the table; the arrows lead from cell to cell.
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    GridModel model() {
        return (GridModel) getModel();
    }

    /** The column in a place, counted as this table shows them. */
    ContentColumn column(int index) {
        return model().column(convertColumnIndexToModel(index));
    }

    /** The place of a column in this table, -1 if it is not in it. */
    int index(String id) {
        for (int i = 0; i < getColumnCount(); i++) {
            if (column(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    boolean keyboardHere() {
        return keyboardHere.getAsBoolean();
    }

    /** Where the cell with the keyboard is; -1 for none. */
    int cursorColumn() {
        int lead = getColumnModel().getSelectionModel().getLeadSelectionIndex();
        return lead < getColumnCount() ? lead : -1;
    }

    int cursorRow() {
        int lead = getSelectionModel().getLeadSelectionIndex();
        return lead < getRowCount() ? lead : -1;
    }

    /** A cell as it is said aloud: the row, the column and the value. */
    String spoken(int place, int index) {
        CellText text = model().text();
        int row = model().row(place);
        ContentColumn column = column(index);
        String name = model().content()
                .naming()
                .map(naming -> text.spoken(naming, row))
                .orElseGet(() -> model().id(place));
        return says.say("cell.where", name, text.heading(column), text.spoken(column, row));
    }

    /** A heading as it is said aloud, with how rows are sorted by it. */
    String spokenHeading(int index, Optional<SortKey> key) {
        CellText text = model().text();
        ContentColumn column = column(index);
        String heading = text.heading(column) + (column.detail().isEmpty() ? "" : ", " + text.detail(column));
        return key.map(by -> heading + ", " + says.sorted(by, text.heading(column)))
                .orElse(heading);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int place = rowAtPoint(event.getPoint());
        int index = columnAtPoint(event.getPoint());
        if (place < 0 || index < 0) {
            return null;
        }
        CellText text = model().text();
        int row = model().row(place);
        String explained = text.explained(column(index), row);
        boolean all = explained.equals(text.shown(column(index), row)) && fits(explained, index);
        return all ? null : tooltip(explained);
    }

    private boolean fits(String words, int index) {
        int space = UIScale.scale(GridCell.PAD + GridCell.PAD);
        return getFontMetrics(getFont()).stringWidth(words) + space
                <= tableColumn(index).getWidth();
    }

    static String tooltip(String words) {
        boolean wide = words.lines().anyMatch(line -> line.length() > TOOLTIP_LETTERS);
        return wide ? Html.wrapped(words, UIScale.scale(TOOLTIP_WIDTH)) : words.isEmpty() ? null : html(words);
    }

    private static String html(String words) {
        return "<html>" + Html.escape(words) + "</html>";
    }

    /** A menu opens at the cell that was clicked or, by keyboard, at the cell with the keyboard. */
    @Override
    public Point getPopupLocation(MouseEvent event) {
        if (event == null) {
            Rectangle cell = getCellRect(Math.max(0, cursorRow()), Math.max(0, cursorColumn()), false);
            return new Point(cell.x, cell.y + cell.height);
        }
        int place = rowAtPoint(event.getPoint());
        int index = columnAtPoint(event.getPoint());
        if (place >= 0 && index >= 0) {
            requestFocusInWindow();
            if (!isRowSelected(place)) {
                changeSelection(place, index, false, false);
            } else {
                getColumnModel().getSelectionModel().setSelectionInterval(index, index);
            }
        }
        return event.getPoint();
    }

    /** How to go to another cell, which changes row and column one after the other, as one step. */
    void onMove(Consumer<Runnable> around) {
        onMove = around;
    }

    @Override
    public void changeSelection(int place, int index, boolean toggle, boolean extend) {
        onMove.accept(() -> super.changeSelection(place, index, toggle, extend));
    }

    /** Calls back while the person makes a column wider or narrower. */
    void onResize(Runnable resized) {
        onResize = resized;
    }

    @Override
    public void columnMarginChanged(ChangeEvent event) {
        super.columnMarginChanged(event);
        if (getTableHeader() != null && getTableHeader().getResizingColumn() != null) {
            onResize.run();
        }
    }

    @Override
    public void columnSelectionChanged(ListSelectionEvent event) {
        super.columnSelectionChanged(event);
        if (getTableHeader() != null) {
            getTableHeader().repaint();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setGridColor(GridColours.current().line());
        setRowHeight(getFontMetrics(getFont()).getHeight() + UIScale.scale(ROW_SPACE));
    }

    /** A line tells the columns that stay from those that scroll. */
    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (edged) {
            graphics.setColor(getGridColor());
            graphics.fillRect(getWidth() - 1, 0, 1, getHeight());
        }
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new GridHeader(getColumnModel());
    }

    void removeColumns() {
        while (getColumnCount() > 0) {
            removeColumn(getColumnModel().getColumn(0));
        }
    }

    TableColumn tableColumn(int index) {
        return getColumnModel().getColumn(index);
    }
}
