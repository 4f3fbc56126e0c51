package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JTable;
import javax.swing.UIManager;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.internal.table.CellText;
import lv.kopa.widget.internal.table.SortKey;
import lv.kopa.widget.internal.table.Sorting;

/** A heading: up to two lines of name, a quieter line for the unit, and how rows are sorted by the column. */
final class GridHeaderCell extends PaintedCell {
    private static final long serialVersionUID = 1;
    private static final int SPACE = 5;
    private static final int ARROW = 7;
    /** Space that the arrow takes beside a heading. */
    static final int SORTED = ARROW + 3;

    private String heading = "";
    private String detail = "";
    private boolean numeric;
    private boolean cursor;
    private transient Optional<SortKey> key = Optional.empty();
    private String order = "";
    private transient Supplier<String> spoken = () -> heading;

    /** Height of a heading of so many lines. */
    static int height(FontMetrics metrics, int lines) {
        return lines * metrics.getHeight() + 2 * UIScale.scale(SPACE);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int place, int index) {
        GridTable grid = (GridTable) table;
        ContentColumn column = grid.column(index);
        CellText text = grid.model().text();
        Sorting sorting = ((GridHeader) grid.getTableHeader()).sorting();
        setFont(grid.getTableHeader().getFont());
        heading = text.heading(column);
        detail = text.detail(column);
        numeric = column.numeric();
        cursor = grid.isFocusOwner() && grid.cursorColumn() == index;
        key = sorting.key(column.id());
        order = sorting.keys().size() > 1 ? Integer.toString(sorting.place(column.id())) : "";
        spoken = () -> grid.spokenHeading(index, key);
        return this;
    }

    @Override
    protected String spoken() {
        return spoken.get();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Color background = UIManager.getColor("TableHeader.background");
        graphics.setColor(background);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        FontMetrics metrics = getFontMetrics(getFont());
        int pad = UIScale.scale(GridCell.PAD);
        int room = getWidth() - 2 * pad - (numeric ? UIScale.scale(GridCell.SIGN) - pad / 2 : 0);
        List<String> lines = HeadingLines.of(heading, room, this::width);
        int last = getHeight() - UIScale.scale(SPACE) - metrics.getDescent();
        int arrow = key.isPresent() ? UIScale.scale(SORTED) + width(order) : 0;
        int baseline = last - metrics.getHeight() * (detail.isEmpty() ? lines.size() - 1 : lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean beside = detail.isEmpty() && i == lines.size() - 1;
            graphics.setColor(colours().foreground());
            line(graphics, lines.get(i), room, beside ? arrow : 0, baseline + i * metrics.getHeight());
        }
        graphics.setColor(colours().muted());
        line(graphics, detail, room, arrow, last);
        key.ifPresent(by -> arrow((Graphics2D) graphics, by, room, last));
        line(graphics);
    }

    private void line(Graphics graphics, String words, int room, int arrow, int baseline) {
        int pad = UIScale.scale(GridCell.PAD);
        String shown = clipped(words, room - arrow);
        write(graphics, shown, numeric ? pad + room - width(shown) : pad, baseline);
    }

    private void line(Graphics graphics) {
        graphics.setColor(colours().line());
        graphics.fillRect(getWidth() - 1, UIScale.scale(SPACE), 1, getHeight() - 2 * UIScale.scale(SPACE));
        int thick = cursor ? UIScale.scale(2) : 1;
        graphics.setColor(cursor ? colours().focus() : UIManager.getColor("TableHeader.bottomSeparatorColor"));
        graphics.fillRect(0, getHeight() - thick, getWidth(), thick);
    }

    /** Stands on the other side than the words, in their last line; the tip shows where the high values are. */
    private void arrow(Graphics2D graphics, SortKey by, int room, int baseline) {
        int size = UIScale.scale(ARROW);
        int pad = UIScale.scale(GridCell.PAD);
        int x = numeric ? pad : pad + room - size - width(order);
        int top = baseline - size;
        int tip = by.descending() ? baseline : top;
        int base = by.descending() ? top : baseline;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(colours().foreground());
        graphics.fillPolygon(new Polygon(new int[] {x, x + size, x + size / 2}, new int[] {base, base, tip}, 3));
        write(graphics, order, x + size + UIScale.scale(1), baseline);
    }
}
