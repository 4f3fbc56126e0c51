package lv.kopa.widget.internal.grid;

import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import lv.kopa.text.Language;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;
import lv.kopa.widget.internal.table.CellText;

/** The rows that are shown, in the order in which they are shown. Cells are given as they read. */
final class GridModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient TableContent content;
    private final transient CellText text;
    private int[] rows;

    GridModel(TableContent content, Language language) {
        this.content = content;
        this.text = new CellText(language);
        this.rows = IntStream.range(0, content.size()).toArray();
    }

    TableContent content() {
        return content;
    }

    CellText text() {
        return text;
    }

    ContentColumn column(int index) {
        return content.columns().get(index);
    }

    void show(int[] shown) {
        rows = shown;
        fireTableDataChanged();
    }

    /** The row of the content that is shown in a place. */
    int row(int place) {
        return rows[place];
    }

    /** All rows of the content that are shown. */
    int[] rows() {
        return rows.clone();
    }

    /** Id of the row that is shown in a place. */
    String id(int place) {
        return content.rows().get(rows[place]);
    }

    /** The place where the row with this id is shown, -1 if it is not. */
    int place(String id) {
        for (int place = 0; place < rows.length; place++) {
            if (id(place).equals(id)) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return rows.length;
    }

    @Override
    public int getColumnCount() {
        return content.columns().size();
    }

    @Override
    public String getColumnName(int index) {
        return text.heading(column(index));
    }

    @Override
    public Object getValueAt(int place, int index) {
        return text.shown(column(index), rows[place]);
    }
}
