package lv.kopa.desktop.registry.internal.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.swing.table.AbstractTableModel;

/** Rows that come page by page: where one is not here yet, three dots stand in its place. */
final class RowsModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;
    private static final String WAITING = "…";

    private final transient List<Heading> headings;
    private final transient IntFunction<Optional<TableRow>> rows;
    private transient int total;

    RowsModel(List<Heading> headings, int total, IntFunction<Optional<TableRow>> rows) {
        this.headings = headings;
        this.total = total;
        this.rows = rows;
    }

    List<Heading> headings() {
        return headings;
    }

    void total(int now) {
        total = now;
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return total;
    }

    @Override
    public int getColumnCount() {
        return headings.size();
    }

    @Override
    public String getColumnName(int column) {
        return headings.get(column).words();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.apply(row).map(each -> each.words().get(column)).orElse(WAITING);
    }
}
