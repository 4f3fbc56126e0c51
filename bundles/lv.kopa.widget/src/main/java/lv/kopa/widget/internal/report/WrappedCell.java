package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.TableCellRenderer;

/** Shows words in a cell, wrapped at its width and never read as anything but words. */
final class WrappedCell extends JTextArea implements TableCellRenderer {
    private static final long serialVersionUID = 1;

    private final Type type;
    private final transient Supplier<Tones> tones;

    WrappedCell(Type type, Supplier<Tones> tones) {
        this.type = type;
        this.tones = tones;
        setLineWrap(true);
        setWrapStyleWord(true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        setText(String.valueOf(value));
        setFont(type.font());
        Tones now = tones.get();
        setForeground(selected ? table.getSelectionForeground() : type.colour(now));
        setBackground(selected ? table.getSelectionBackground() : ((ReportTable) table).ground(row));
        boolean right = ((TableModelOfBlock) table.getModel()).numeric(column);
        setComponentOrientation(right ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT);
        int side = UIScale.scale(ReportTable.SIDE);
        int top = UIScale.scale(ReportTable.TOP);
        int line = type == Type.CAPTION ? UIScale.scale(1) : 0;
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, line, 0, now.soft()),
                BorderFactory.createEmptyBorder(top, side, top, side)));
        return this;
    }

    /** The height of words in a cell of some width. */
    int height(JTable table, String words, int column, int width) {
        getTableCellRendererComponent(table, words, false, false, 0, column);
        setSize(width, Short.MAX_VALUE);
        return getPreferredSize().height;
    }
}
