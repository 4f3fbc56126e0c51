package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Shows words or a number on one line. */
final class NumberCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Tones> tones;

    NumberCell(boolean right, Supplier<Tones> tones) {
        this.tones = tones;
        setHorizontalAlignment(right ? SwingConstants.RIGHT : SwingConstants.LEFT);
        setVerticalAlignment(SwingConstants.TOP);
        putClientProperty("html.disable", Boolean.TRUE);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, false, row, column);
        Tones now = tones.get();
        setForeground(selected ? table.getSelectionForeground() : now.ink());
        setBackground(selected ? table.getSelectionBackground() : ((ReportTable) table).ground(row));
        int side = UIScale.scale(ReportTable.SIDE);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(ReportTable.TOP), side, 0, side));
        return this;
    }
}
