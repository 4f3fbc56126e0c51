package lv.kopa.desktop.runtime.internal.list;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import java.util.function.IntFunction;
import javax.swing.JTable;
import javax.swing.table.TableColumn;

/**
 * What the columns of a list are.
 *
 * @param name what the list is
 * @param details what is said about the selected thing
 * @param heads heads of the columns
 * @param widths their least widths at 100 %; 0 for those that take what is left, the first of them most of it
 * @param progress the column that shows how far a thing is, −1 for none
 */
public record Columns(String name, String details, List<String> heads, List<Integer> widths, int progress) {
    private static final int LEAST = 60;
    private static final int LEAST_OF_FIRST = 180;
    private static final int REST = 400;
    private static final int LESS = 120;

    /** Copies the lists. */
    public Columns {
        heads = List.copyOf(heads);
        widths = List.copyOf(widths);
    }

    void arrange(JTable table, IntFunction<Row> rows) {
        for (int i = 0; i < heads.size(); i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            boolean rest = widths.get(i) == 0;
            boolean first = i == widths.indexOf(0);
            int least = first ? LEAST_OF_FIRST : LEAST;
            int most = first ? REST : LESS;
            column.setMinWidth(UIScale.scale(rest ? least : widths.get(i)));
            column.setPreferredWidth(UIScale.scale(rest ? most : widths.get(i)));
            column.setCellRenderer(i == progress ? new ProgressCell(rows) : new WordsCell(rows, i == 0));
        }
    }
}
