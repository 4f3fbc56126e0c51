package lv.kopa.widget.internal.grid;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.table.TableColumn;
import lv.kopa.widget.ContentColumn;

/** Which columns are shown and how wide they are: by their content at first, then as the person has set them. */
final class ColumnLayout {
    private static final int SAMPLE = 200;
    /** In letters: wider ones are cut short and shown in full on demand. */
    private static final int WIDEST_WORDS = 36;

    private static final int WIDEST_HEADING = 24;
    static final int NARROWEST = 40;
    /** In letters: headings up to this width stay on one line. */
    private static final int ONE_LINE = 13;

    private final Map<String, Integer> widths = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    boolean isHidden(String column) {
        return hidden.contains(column);
    }

    void hide(String column, boolean hide) {
        if (hide) {
            hidden.add(column);
        } else {
            hidden.remove(column);
        }
    }

    void showAll() {
        hidden.clear();
    }

    void reset() {
        hidden.clear();
        widths.clear();
    }

    /** Remembers how wide the columns of a table are now. */
    void remember(GridTable table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = table.tableColumn(i);
            if (column.getWidth() != column.getPreferredWidth()
                    || widths.containsKey(table.column(i).id())) {
                widths.put(table.column(i).id(), column.getWidth());
            }
        }
    }

    void forget(String column) {
        widths.remove(column);
    }

    void setWidth(String column, int width) {
        widths.put(column, Math.max(UIScale.scale(NARROWEST), width));
    }

    /** Puts the columns into a table: the frozen ones or the others. */
    void fill(GridTable table, boolean frozen) {
        table.removeColumns();
        GridModel model = table.model();
        for (int i = 0; i < model.getColumnCount(); i++) {
            ContentColumn column = model.column(i);
            if (column.frozen() == frozen && !hidden.contains(column.id())) {
                TableColumn shown = new TableColumn(i, wanted(table, i));
                shown.setMinWidth(UIScale.scale(NARROWEST));
                shown.setHeaderValue(model.getColumnName(i));
                table.addColumn(shown);
            }
        }
    }

    /** How wide a column of a table should be. */
    int wanted(GridTable table, int index) {
        Integer set = widths.get(table.model().column(index).id());
        return set == null ? width(table, index) : set;
    }

    private static int letters(FontMetrics metrics, int count) {
        return metrics.charWidth('n') * count;
    }

    private static int width(GridTable table, int index) {
        GridModel model = table.model();
        ContentColumn column = model.column(index);
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        int space = UIScale.scale(2 * GridCell.PAD + GridCell.SIGN) + 2;
        int cells = metrics.stringWidth(longest(model, column)) + space;
        int widest = column.numeric() ? Integer.MAX_VALUE : letters(metrics, WIDEST_WORDS);
        return Math.max(Math.min(cells, widest), heading(model, column, metrics) + space);
    }

    private static int heading(GridModel model, ContentColumn column, FontMetrics metrics) {
        List<String> lines =
                HeadingLines.of(model.text().heading(column), letters(metrics, ONE_LINE), metrics::stringWidth);
        int widest = metrics.stringWidth(model.text().detail(column));
        int beside = column.detail().isEmpty() ? UIScale.scale(GridHeaderCell.SORTED) : 0;
        for (String line : lines) {
            widest = Math.max(widest, metrics.stringWidth(line) + beside);
        }
        return Math.max(UIScale.scale(NARROWEST), Math.min(widest, letters(metrics, WIDEST_HEADING)));
    }

    /** The longest of a sample of cells, spread over the table. */
    private static String longest(GridModel model, ContentColumn column) {
        String longest = "";
        int size = model.content().size();
        int sample = Math.min(size, SAMPLE);
        for (int i = 0; i < sample; i++) {
            String text = model.text().shown(column, (int) ((long) i * size / sample));
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    /** How high headings are: as many lines as the highest of them needs. */
    static int height(GridTable table) {
        FontMetrics metrics =
                table.getTableHeader().getFontMetrics(table.getTableHeader().getFont());
        int space = UIScale.scale(GridCell.PAD + GridCell.PAD / 2 + GridCell.SIGN);
        int most = 1;
        for (int i = 0; i < table.getColumnCount(); i++) {
            ContentColumn column = table.column(i);
            String heading = table.model().text().heading(column);
            int room = table.tableColumn(i).getWidth() - space;
            int lines = HeadingLines.of(heading, room, metrics::stringWidth).size();
            most = Math.max(most, lines + (column.detail().isEmpty() ? 0 : 1));
        }
        return GridHeaderCell.height(metrics, most);
    }
}
