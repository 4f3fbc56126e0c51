package lv.kopa.desktop.runtime.internal.list;

import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/**
 * Things as rows of a table. A thing that stays keeps its row, so that nothing that is selected is lost.
 *
 * @param <T> type of the things
 */
final class Rows<T> extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient List<String> heads;
    private final transient Function<T, Row> row;
    private transient List<T> things = List.of();
    private transient List<Row> rows = List.of();

    Rows(List<String> heads, Function<T, Row> row) {
        this.heads = List.copyOf(heads);
        this.row = row;
    }

    /** Shows these. Tells whether they are others than before, or stand in another order. */
    boolean show(List<T> now) {
        List<Row> before = rows;
        boolean others = !now.equals(things);
        things = List.copyOf(now);
        rows = things.stream().map(row).toList();
        if (others) {
            fireTableDataChanged();
        } else {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(before.get(i))) {
                    fireTableRowsUpdated(i, i);
                }
            }
        }
        return others;
    }

    List<T> things() {
        return things;
    }

    Row row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return heads.size();
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public Object getValueAt(int index, int column) {
        return rows.get(index).words().get(column);
    }
}
