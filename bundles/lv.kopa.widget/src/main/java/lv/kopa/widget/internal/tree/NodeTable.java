package lv.kopa.widget.internal.tree;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import lv.kopa.widget.Html;
import lv.kopa.widget.internal.grid.GridColours;

/** The nodes in sight, opened and closed as in any tree: arrows, plus and minus, Enter, a click on the arrow. */
final class NodeTable extends JTable {
    private static final long serialVersionUID = 1;
    private static final int ROW_SPACE = 8;
    private static final int TOOLTIP_WIDTH = 320;
    private static final int WIDEST = 480;
    private static final int NARROWEST = 160;

    private final transient NodeModel nodes;
    private boolean byPerson;
    private transient Consumer<Runnable> changing = Runnable::run;

    NodeTable(NodeModel model) {
        super(model);
        nodes = model;
        setDefaultRenderer(Object.class, new NodeCell());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
        getTableHeader().setReorderingAllowed(false);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        key("RIGHT", this::inward);
        key("LEFT", this::outward);
        key("ADD", () -> open(true));
        key("PLUS", () -> open(true));
        key("SUBTRACT", () -> open(false));
        key("MINUS", () -> open(false));
        key("ENTER", this::toggle);
        key("SPACE", this::toggle);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                clicked(event);
            }
        });
        arrange();
    }

    /** How to open and close nodes so that what is selected stays so. */
    void onChanging(Consumer<Runnable> around) {
        changing = around;
    }

    private void key(String key, Runnable act) {
        getInputMap().put(KeyStroke.getKeyStroke(key), "kopa " + key);
        getActionMap().put("kopa " + key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (getSelectedRow() >= 0) {
                    act.run();
                }
            }
        });
    }

    private NodeRow here() {
        return nodes.row(getSelectedRow());
    }

    private void inward() {
        if (here().opens() && nodes.outline().isOpen(here())) {
            go(getSelectedRow() + 1);
        } else {
            open(true);
        }
    }

    private void outward() {
        if (nodes.outline().isOpen(here())) {
            open(false);
        } else {
            here().parent().ifPresent(parent -> go(nodes.outline().place(parent.code())));
        }
    }

    private void toggle() {
        open(!nodes.outline().isOpen(here()));
    }

    private void open(boolean open) {
        open(here(), open);
    }

    private void open(NodeRow row, boolean open) {
        if (row.opens()) {
            changing.accept(() -> nodes.outline().open(row.code(), open));
        }
    }

    void go(int place) {
        if (place >= 0 && place < getRowCount()) {
            changeSelection(place, 0, false, false);
        }
    }

    private void clicked(MouseEvent event) {
        int place = rowAtPoint(event.getPoint());
        if (place < 0 || event.getButton() != MouseEvent.BUTTON1) {
            return;
        }
        NodeRow row = nodes.row(place);
        int arrow = NodeCell.indent(row.depth());
        boolean onArrow = columnAtPoint(event.getPoint()) == 0
                && event.getX() >= arrow
                && event.getX() < arrow + NodeCell.arrow();
        if (onArrow || event.getClickCount() == 2) {
            open(row, !nodes.outline().isOpen(row));
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int place = rowAtPoint(event.getPoint());
        return place < 0 ? null : Html.wrapped(nodes.text().explained(nodes.row(place)), UIScale.scale(TOOLTIP_WIDTH));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setGridColor(GridColours.current().line());
        setRowHeight(getFontMetrics(getFont()).getHeight() + UIScale.scale(ROW_SPACE));
        if (nodes != null) {
            arrange();
        }
    }

    private void arrange() {
        for (NodeColumn which : NodeColumn.values()) {
            TableColumn column = getColumnModel().getColumn(which.ordinal());
            column.setPreferredWidth(natural(which));
            column.setHeaderRenderer(new HeadingCell(which.numeric()));
        }
    }

    /** Width with which nothing of a column is cut off, unless it is very wide. */
    private int natural(NodeColumn which) {
        FontMetrics metrics = getFontMetrics(getFont());
        int widest = metrics.stringWidth(nodes.getColumnName(which.ordinal()));
        for (NodeRow row : nodes.outline().visible()) {
            int indent = which == NodeColumn.NAME ? NodeCell.indent(row.depth()) + NodeCell.arrow() : 0;
            widest = Math.max(widest, indent + metrics.stringWidth(nodes.text().shown(row, which)));
        }
        return Math.min(widest, UIScale.scale(WIDEST)) + UIScale.scale(20);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getPreferredSize().width < getParent().getWidth();
    }

    /** Names give way in a narrow view, so that the weights beside them are seen, until the person says how wide they are. */
    @Override
    public void doLayout() {
        byPerson |= getTableHeader().getResizingColumn() != null;
        if (!byPerson && getParent() != null) {
            TableColumn names = getColumnModel().getColumn(0);
            int room = getParent().getWidth() - weights();
            names.setPreferredWidth(Math.max(UIScale.scale(NARROWEST), Math.min(room, natural(NodeColumn.NAME))));
        }
        super.doLayout();
    }

    private int weights() {
        return getColumnModel().getColumn(NodeColumn.WEIGHT.ordinal()).getPreferredWidth()
                + getColumnModel().getColumn(NodeColumn.SHARE.ordinal()).getPreferredWidth()
                + getColumnModel().getColumn(NodeColumn.DIRECTION.ordinal()).getPreferredWidth();
    }

    /** A heading over its column: to the right over numbers. */
    private static final class HeadingCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        HeadingCell(boolean numeric) {
            Html.never(this);
            setHorizontalAlignment(numeric ? SwingConstants.RIGHT : SwingConstants.LEFT);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean hasFocus, int place, int index) {
            super.getTableCellRendererComponent(table, value, false, false, place, index);
            setBackground(UIManager.getColor("TableHeader.background"));
            setBorder(BorderFactory.createEmptyBorder(
                    UIScale.scale(4), UIScale.scale(NodeCell.PAD), UIScale.scale(4), UIScale.scale(NodeCell.PAD)));
            return this;
        }
    }
}
