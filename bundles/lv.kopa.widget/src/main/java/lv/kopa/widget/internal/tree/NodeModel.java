package lv.kopa.widget.internal.tree;

import javax.swing.table.AbstractTableModel;

/** The nodes in sight as rows of a table. */
final class NodeModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient NodeOutline outline;
    private final transient NodeText text;

    NodeModel(NodeOutline outline, NodeText text) {
        this.outline = outline;
        this.text = text;
    }

    NodeOutline outline() {
        return outline;
    }

    NodeText text() {
        return text;
    }

    NodeRow row(int place) {
        return outline.visible().get(place);
    }

    NodeColumn column(int index) {
        return NodeColumn.values()[index];
    }

    @Override
    public int getRowCount() {
        return outline.visible().size();
    }

    @Override
    public int getColumnCount() {
        return NodeColumn.values().length;
    }

    @Override
    public String getColumnName(int index) {
        return text.say("column." + column(index));
    }

    @Override
    public Object getValueAt(int place, int index) {
        return text.shown(row(place), column(index));
    }
}
