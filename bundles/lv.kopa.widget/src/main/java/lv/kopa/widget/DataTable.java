package lv.kopa.widget;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.grid.Grid;
import lv.kopa.widget.internal.table.Sorting;

/**
 * A table of any {@link TableContent}: sorted by clicks on headings (F8; with Ctrl, or Shift+F8, by several columns),
 * filtered (Ctrl+F), searched by typing a name, copied to spreadsheets (Ctrl+C). Columns can be hidden and made wider; all
 * of it is in the menu of the right mouse button, too. Listeners are told what the person did and never what a program
 * set, so that views can follow each other.
 */
public final class DataTable extends JPanel {
    private static final long serialVersionUID = 1;

    private final Grid grid;

    /** A table of this content in this language. */
    public DataTable(TableContent content, Language language) {
        super(new BorderLayout());
        grid = new Grid(content, language);
        add(grid, BorderLayout.CENTER);
    }

    /** Shows something else. Widths and hidden columns are kept by id; filter, order and selected row stay. */
    public void setContent(TableContent content) {
        grid.setContent(content);
    }

    /** The row where the person is, also where the filter hides it. */
    public Optional<String> selectedRow() {
        return grid.selected();
    }

    /** Selects a row and brings it into sight; empty or unknown selects none. No listener is told. */
    public void setSelectedRow(Optional<String> id) {
        grid.control().selection().select(id);
    }

    /** Puts the keyboard's place into a column and brings it into sight. No listener is told. */
    public void setSelectedColumn(String id) {
        grid.control().selection().select(id);
    }

    /** Is told when the person goes to another row, or to none. */
    public void onRowSelected(Consumer<Optional<String>> listener) {
        grid.control().selection().onRow(listener);
    }

    /** Is told when the person goes to another cell: ids of its row and column. */
    public void onCellSelected(BiConsumer<String, String> listener) {
        grid.control().selection().onCell(listener);
    }

    /**
     * Offers what can be done with the row where the person is, first in the menu and by the keys of the actions; the first
     * also by Enter and a double click.
     */
    public void offer(List<Action> actions) {
        grid.offer(actions);
    }

    /** Shows the rows that a filter lets pass, as if it had been typed. */
    public void setFilter(String filter) {
        grid.filter().setText(filter);
    }

    /** Whether the filter and the menu stand above the table; without them, Ctrl+F brings them. */
    public void setFilterVisible(boolean visible) {
        grid.filter().setVisible(visible);
    }

    /** Sorts rows by a column. */
    public void sortBy(String column, boolean descending) {
        grid.control().sort(Sorting.by(column, descending));
    }

    /** Ids of the rows that are shown, in the order in which they are. */
    public List<String> shownRows() {
        return grid.shown();
    }

    /** What takes the keyboard. */
    public JComponent focus() {
        return grid.focus();
    }
}
