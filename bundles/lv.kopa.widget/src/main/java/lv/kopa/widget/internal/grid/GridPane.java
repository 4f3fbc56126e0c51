package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListSelectionModel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.TableColumn;
import lv.kopa.widget.internal.table.Says;
import lv.kopa.widget.internal.table.Sorting;

/** Two tables that scroll as one: the columns that stay in sight on the left, the others beside them. */
final class GridPane extends JScrollPane {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 12;
    private static final int COLUMNS = 520;
    /** Share of the width that columns may take which stay in sight. */
    private static final double MOST_FROZEN = 0.6;

    private final ListSelectionModel rows = new DefaultListSelectionModel();
    private final transient ColumnLayout layout = new ColumnLayout();
    private final GridTable frozen;
    private final GridTable main;
    private final transient Consumer<Runnable> arranging;
    private GridTable active;

    /**
     * Two tables of one model.
     *
     * @param arranging puts columns in place anew after another look, which is no act of the person
     */
    GridPane(GridModel model, Says says, Consumer<Runnable> arranging) {
        this.arranging = arranging;
        frozen = new GridTable(model, rows, says, true, this::keyboardHere);
        main = new GridTable(model, rows, says, false, this::keyboardHere);
        active = main;
        setViewportView(main);
        setRowHeaderView(frozen);
        setCorner(UPPER_LEFT_CORNER, frozen.getTableHeader());
        JPanel corner = new JPanel();
        corner.putClientProperty("FlatLaf.style", "background: $TableHeader.background");
        setCorner(UPPER_RIGHT_CORNER, corner);
        // The row header does not lead the rest where the keyboard moves it.
        getRowHeader().addChangeListener(e -> getVerticalScrollBar()
                .setValue(getRowHeader().getViewPosition().y));
        for (GridTable table : new GridTable[] {frozen, main}) {
            table.addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent event) {
                    active = table;
                    repaint();
                }

                @Override
                public void focusLost(FocusEvent event) {
                    repaint();
                }
            });
            table.onResize(() -> {
                layout.remember(table);
                measure();
            });
        }
    }

    GridTable frozen() {
        return frozen;
    }

    GridTable main() {
        return main;
    }

    ListSelectionModel rows() {
        return rows;
    }

    ColumnLayout columns() {
        return layout;
    }

    /** The table in which the keyboard is or was last. */
    GridTable active() {
        return active.getColumnCount() > 0 ? active : active == main ? frozen : main;
    }

    void activate(GridTable table) {
        active = table;
    }

    private boolean keyboardHere() {
        return frozen.isFocusOwner() || main.isFocusOwner();
    }

    void setModel(GridModel model) {
        frozen.setModel(model);
        main.setModel(model);
        arrange();
    }

    /** Puts columns in place anew. */
    void arrange() {
        int fixed = frozen.cursorColumn();
        int moving = main.cursorColumn();
        layout.fill(frozen, true);
        layout.fill(main, false);
        lead(frozen, fixed);
        lead(main, moving);
        measure();
    }

    /** Puts the keyboard's place into a column, or the nearest there is. */
    static void lead(JTable table, int index) {
        int last = table.getColumnCount() - 1;
        int lead = Math.max(0, Math.min(index, last));
        if (last >= 0) {
            table.getColumnModel().getSelectionModel().setSelectionInterval(lead, lead);
        }
    }

    private void measure() {
        int height = Math.max(ColumnLayout.height(frozen), ColumnLayout.height(main));
        ((GridHeader) frozen.getTableHeader()).setLines(height);
        ((GridHeader) main.getTableHeader()).setLines(height);
        int width = frozen.getColumnModel().getTotalColumnWidth();
        frozen.setPreferredScrollableViewportSize(new Dimension(width, 0));
        int wanted = Math.min(main.getColumnModel().getTotalColumnWidth(), UIScale.scale(COLUMNS));
        int shown = Math.min(main.getRowCount(), ROWS);
        main.setPreferredScrollableViewportSize(new Dimension(wanted, shown * main.getRowHeight()));
        revalidate();
        repaint();
    }

    /** Where there is little room, names that stay in sight are cut short, so that there is room for the rest. */
    @Override
    public void doLayout() {
        int last = frozen.getColumnCount() - 1;
        if (last >= 0 && main.getColumnCount() > 0 && frozen.getTableHeader().getResizingColumn() == null) {
            TableColumn names = frozen.tableColumn(last);
            int others = frozen.getPreferredSize().width - names.getPreferredWidth();
            int room = (int) (getWidth() * MOST_FROZEN) - others;
            int wanted = Math.min(layout.wanted(frozen, names.getModelIndex()), room);
            names.setPreferredWidth(Math.max(UIScale.scale(ColumnLayout.NARROWEST), wanted));
            frozen.setPreferredScrollableViewportSize(new Dimension(others + names.getPreferredWidth(), 0));
        }
        super.doLayout();
    }

    void setSorting(Sorting sorting) {
        ((GridHeader) frozen.getTableHeader()).setSorting(sorting);
        ((GridHeader) main.getTableHeader()).setSorting(sorting);
    }

    /** What the table shows, for those who do not see it. */
    void name(String title) {
        frozen.getAccessibleContext().setAccessibleName(title);
        main.getAccessibleContext().setAccessibleName(title);
    }

    /** What else there is to hear about the table. */
    void describe(String words) {
        frozen.getAccessibleContext().setAccessibleDescription(words);
        main.getAccessibleContext().setAccessibleDescription(words);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createEmptyBorder());
        if (frozen != null) {
            SwingUtilities.invokeLater(() -> arranging.accept(this::arrange));
        }
    }
}
