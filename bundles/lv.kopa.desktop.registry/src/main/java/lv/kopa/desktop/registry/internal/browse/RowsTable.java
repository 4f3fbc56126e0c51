package lv.kopa.desktop.registry.internal.browse;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.widget.Html;

/** The rows as they are seen. A click on a heading, or F8 in its column, sorts; what is cut off stands in the tool tip. */
final class RowsTable extends JTable {
    private static final long serialVersionUID = 1;
    private static final int LEAST = 70;
    private static final int MOST = 280;
    private static final int MEASURED = 40;
    private static final int PAD = 18;

    private final transient Consumer<Heading> sorted;
    private transient Lines.Wish wish;

    RowsTable(String name, Consumer<Heading> sorted, Runnable opened) {
        this.sorted = sorted;
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setFillsViewportHeight(true);
        setAutoCreateColumnsFromModel(true);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        getAccessibleContext().setAccessibleName(name);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                sort(columnAtPoint(event.getPoint()));
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && rowAtPoint(event.getPoint()) >= 0) {
                    opened.run();
                }
            }
        });
        int here = WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
        SearchField.bind(
                this,
                here,
                "F8",
                () -> sort(Math.max(0, getColumnModel().getSelectionModel().getLeadSelectionIndex())));
        SearchField.bind(this, here, "ENTER", opened);
        SearchField.bind(this, here, "F2", opened); // a table would take the key for editing its cells
    }

    private void sort(int column) {
        if (column >= 0 && getModel() instanceof RowsModel model) {
            sorted.accept(model.headings().get(convertColumnIndexToModel(column)));
        }
    }

    /** Shows other rows; those of the same columns in the same places. */
    void show(RowsModel model, Lines.Wish now) {
        wish = now;
        boolean same =
                getModel() instanceof RowsModel before && before.headings().equals(model.headings());
        setAutoCreateColumnsFromModel(!same);
        setModel(model);
        if (!same) {
            arrange(model);
        }
        getTableHeader().repaint();
    }

    private void arrange(RowsModel model) {
        FontMetrics metrics = getFontMetrics(getFont());
        for (int i = 0; i < model.getColumnCount(); i++) {
            int widest = metrics.stringWidth(model.getColumnName(i) + " ▲");
            for (int row = 0; row < Math.min(MEASURED, model.getRowCount()); row++) {
                widest = Math.max(widest, metrics.stringWidth(String.valueOf(model.getValueAt(row, i))));
            }
            int width = widest + UIScale.scale(PAD);
            TableColumn column = getColumnModel().getColumn(i);
            column.setPreferredWidth(Math.max(UIScale.scale(LEAST), Math.min(UIScale.scale(MOST), width)));
            boolean numeric = model.headings().get(i).numeric();
            column.setCellRenderer(new Cell(numeric));
            column.setHeaderRenderer(new Head(model.headings().get(i)));
        }
    }

    private final class Head implements TableCellRenderer {
        private final Heading heading;

        Head(Heading heading) {
            this.heading = heading;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Component drawn = getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(table, heading.words() + mark(), selected, focused, row, column);
            if (drawn instanceof JLabel label) {
                label.setHorizontalAlignment(heading.numeric() ? SwingConstants.TRAILING : SwingConstants.LEADING);
                label.setToolTipText(heading.words());
            }
            return drawn;
        }

        private String mark() {
            boolean order = wish != null
                    && heading.sorts()
                    && wish.order().equals(heading.field().map(each -> each.name()));
            return order ? wish.descending() ? " ▼" : " ▲" : "";
        }
    }

    private static final class Cell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        Cell(boolean numeric) {
            Html.never(this);
            setHorizontalAlignment(numeric ? SwingConstants.TRAILING : SwingConstants.LEADING);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            boolean cut = getPreferredSize().width
                    > table.getColumnModel().getColumn(column).getWidth();
            setToolTipText(cut ? Html.tip(getText()) : null);
            return this;
        }
    }

    /** Goes to a row and brings it into sight, or to none. */
    void go(Optional<Integer> row) {
        if (row.isEmpty() || row.get() >= getRowCount()) {
            clearSelection();
        } else if (!isRowSelected(row.get()) || getSelectedRowCount() != 1) {
            setRowSelectionInterval(row.get(), row.get());
            scrollRectToVisible(getCellRect(row.get(), 0, true));
        }
    }
}
