package lv.kopa.widget.internal.tree;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.UIManager;
import lv.kopa.widget.internal.grid.PaintedCell;

/** A cell of the tree: names are indented behind an arrow that opens and closes, weights stand to the right. */
final class NodeCell extends PaintedCell {
    private static final long serialVersionUID = 1;
    /** Space beside the content of a cell. */
    static final int PAD = 8;

    private static final int INDENT = 16;

    private String text = "";
    private boolean selected;
    private boolean keyboardHere;
    private boolean cursor;
    private transient NodeRow row;
    private transient NodeColumn column = NodeColumn.NAME;
    private boolean open;
    private transient Supplier<String> spoken = () -> text;

    /** Where the arrow of a node begins, and where its name does, in pixels from the left. */
    static int indent(int depth) {
        return UIScale.scale(PAD + INDENT * depth);
    }

    static int arrow() {
        return UIScale.scale(INDENT);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int place, int index) {
        NodeModel model = (NodeModel) table.getModel();
        setFont(table.getFont());
        row = model.row(place);
        column = model.column(index);
        text = (String) value;
        selected = isSelected;
        keyboardHere = table.isFocusOwner();
        cursor = keyboardHere && place == table.getSelectionModel().getLeadSelectionIndex();
        open = model.outline().isOpen(row);
        NodeRow node = row;
        NodeColumn which = column;
        boolean opened = open;
        spoken = () -> model.text().spoken(node, which, opened);
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
        int left = column == NodeColumn.NAME ? indent(row.depth()) + arrow() : UIScale.scale(PAD);
        int room = getWidth() - left - UIScale.scale(PAD);
        String shown = clipped(text, room);
        if (column == NodeColumn.NAME && row.opens()) {
            Icon arrow = UIManager.getIcon(open ? "Tree.expandedIcon" : "Tree.collapsedIcon");
            int x = indent(row.depth()) + (arrow() - arrow.getIconWidth()) / 2 - UIScale.scale(2);
            arrow.paintIcon(this, graphics, x, (getHeight() - arrow.getIconHeight()) / 2);
        }
        graphics.setColor(foreground());
        write(graphics, shown, column.numeric() ? left + room - width(shown) : left, baseline);
        if (cursor) {
            graphics.setColor(selected ? colours().onSelected() : colours().focus());
            graphics.drawLine(0, 0, getWidth(), 0);
            graphics.drawLine(0, getHeight() - 1, getWidth(), getHeight() - 1);
        }
    }

    private Color background() {
        if (selected) {
            return colours().behindSelected(keyboardHere);
        }
        return colours().background();
    }

    private Color foreground() {
        if (selected) {
            return colours().ofSelected(keyboardHere);
        }
        boolean quiet = column != NodeColumn.NAME && column != NodeColumn.SHARE;
        return quiet ? colours().muted() : colours().foreground();
    }
}
