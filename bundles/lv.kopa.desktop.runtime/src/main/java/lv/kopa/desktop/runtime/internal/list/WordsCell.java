package lv.kopa.desktop.runtime.internal.list;

import java.awt.Component;
import java.util.function.IntFunction;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;

/** Words in a cell, in the first with the icon of the row; whole in the tool tip where there is no room for them. */
final class WordsCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient IntFunction<Row> rows;
    private final boolean first;

    WordsCell(IntFunction<Row> rows, boolean first) {
        this.rows = rows;
        this.first = first;
        Html.never(this);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        setIcon(first ? Icons.of(rows.apply(row).icon()) : null);
        boolean cut = getPreferredSize().width
                > table.getColumnModel().getColumn(column).getWidth();
        setToolTipText(cut ? Html.tip(getText()) : null);
        return this;
    }
}
