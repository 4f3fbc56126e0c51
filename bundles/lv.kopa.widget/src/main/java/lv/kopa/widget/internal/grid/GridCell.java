package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.function.Supplier;
import javax.swing.JTable;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.ContentColumn;

/** A cell: numbers to the right with room for a sign behind them, so that decimal points stand in one line. */
final class GridCell extends PaintedCell {
    private static final long serialVersionUID = 1;
    /** Space beside the content of a cell. */
    static final int PAD = 8;
    /** Space for a sign behind a number. */
    static final int SIGN = 11;

    private String text = "";
    private CellSign sign = CellSign.NONE;
    private boolean numeric;
    private boolean selected;
    private boolean focused;
    private boolean keyboardHere;
    private transient Supplier<String> spoken = () -> text;

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int place, int index) {
        GridTable grid = (GridTable) table;
        ContentColumn column = grid.column(index);
        int row = grid.model().row(place);
        setFont(table.getFont());
        text = (String) value;
        sign = column.sign(row);
        numeric = column.numeric();
        selected = isSelected;
        focused = hasFocus;
        keyboardHere = grid.keyboardHere();
        spoken = () -> grid.spoken(place, index);
        return this;
    }

    @Override
    protected String spoken() {
        return spoken.get();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(background());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        FontMetrics metrics = getFontMetrics(getFont());
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        int pad = UIScale.scale(PAD);
        int gutter = numeric ? UIScale.scale(SIGN) : sign.insteadOfValue() ? 0 : width(sign.sign());
        int room = getWidth() - 2 * pad - gutter + (numeric ? pad / 2 : 0);
        String shown = clipped(text, room);
        int x = numeric ? pad + room - metrics.stringWidth(shown) : pad;
        graphics.setColor(sign.insteadOfValue() ? muted() : foreground());
        write(graphics, shown, x, baseline);
        if (!sign.insteadOfValue() && sign != CellSign.NONE) {
            graphics.setColor(muted());
            write(graphics, sign.sign(), x + metrics.stringWidth(shown) + UIScale.scale(1), baseline);
        }
        if (focused) {
            graphics.setColor(selected ? colours().onSelected() : colours().focus());
            graphics.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
            graphics.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
        }
    }

    private Color background() {
        if (selected) {
            return colours().behindSelected(keyboardHere);
        }
        return sign == CellSign.NONE || sign.insteadOfValue()
                ? colours().background()
                : colours().treated();
    }

    private Color foreground() {
        if (selected) {
            return colours().ofSelected(keyboardHere);
        }
        return colours().foreground();
    }

    private Color muted() {
        return selected ? foreground() : colours().muted();
    }
}
