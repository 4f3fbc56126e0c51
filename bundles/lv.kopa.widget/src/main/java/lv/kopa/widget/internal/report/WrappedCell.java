package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import javax.swing.table.TableCellRenderer;
import lv.kopa.widget.internal.figure.Lines;

/** Shows words in a cell, wrapped at its width and never read as anything but words. */
final class WrappedCell extends JLabel implements TableCellRenderer {
    private static final long serialVersionUID = 1;

    private final Type type;
    private final transient Supplier<Tones> tones;
    private boolean right;

    WrappedCell(Type type, Supplier<Tones> tones) {
        this.type = type;
        this.tones = tones;
        putClientProperty("html.disable", Boolean.TRUE);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Tones now = tones.get();
        setText(String.valueOf(value));
        setFont(type.font());
        setForeground(selected ? table.getSelectionForeground() : type.colour(now));
        setBackground(selected ? table.getSelectionBackground() : ((ReportTable) table).ground(row));
        right = ((TableModelOfBlock) table.getModel()).numeric(column);
        return this;
    }

    /** The height of words in a cell of some width. */
    int height(String words, int width) {
        FontMetrics metrics = getFontMetrics(type.font());
        int lines = Lines.of(words, metrics, width - 2 * UIScale.scale(ReportTable.SIDE))
                .size();
        return lines * metrics.getHeight() + 2 * UIScale.scale(ReportTable.TOP);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(getBackground());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setColor(getForeground());
        graphics.setFont(getFont());
        FontMetrics metrics = graphics.getFontMetrics();
        int side = UIScale.scale(ReportTable.SIDE);
        List<String> lines = Lines.of(getText(), metrics, getWidth() - 2 * side);
        int base = UIScale.scale(ReportTable.TOP) + metrics.getAscent();
        for (String line : lines) {
            int x = right ? getWidth() - side - metrics.stringWidth(line) : side;
            BasicGraphicsUtils.drawString(this, (Graphics2D) graphics, line, x, base);
            base += metrics.getHeight();
        }
        if (type == Type.CAPTION) {
            graphics.setColor(tones.get().soft());
            graphics.fillRect(0, getHeight() - UIScale.scale(1), getWidth(), UIScale.scale(1));
        }
    }
}
