package lv.kopa.widget.internal.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import lv.kopa.report.Block;
import lv.kopa.text.Language;

/** A small table to be read: as wide as its words, as high as its rows. */
final class ReportTable extends JTable implements Sought {
    private static final long serialVersionUID = 1;
    static final int SIDE = 9;
    static final int TOP = 4;
    /** Words wrap at the first of these widths that suits the room. */
    private static final int[] LIMITS = {300, 230, 170};

    private static final int WIDEST_HEAD = 120;
    private static final int ROWS_LOOKED_AT = 200;

    private final transient Supplier<Tones> tones;
    private final transient Map<Integer, Color> found = new HashMap<>();
    private final int[] heads;
    private final int[] cells;
    private int wrapped = LIMITS[0];

    ReportTable(Block.Table table, Language language, Supplier<Tones> tones) {
        super(new TableModelOfBlock(table, language));
        this.tones = tones;
        heads = new int[getColumnCount()];
        cells = new int[getColumnCount()];
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setResizingAllowed(false);
        getAccessibleContext().setAccessibleName(table.caption().in(language));
        restyle();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (tones != null) {
            restyle();
        }
    }

    private void restyle() {
        Tones now = tones.get();
        setFont(Type.TABLE.font());
        setOpaque(false);
        setShowHorizontalLines(true);
        setShowVerticalLines(false);
        setIntercellSpacing(new Dimension(0, 1));
        setGridColor(now.rule());
        getTableHeader().setOpaque(false);
        getTableHeader().setBackground(now.paper());
        getTableHeader().setDefaultRenderer(new WrappedCell(Type.CAPTION, tones));
        measure();
        style();
    }

    /** Makes words wrap sooner where the table would be wider than the room; gives whether that changed anything. */
    boolean fit(int room) {
        int limit = 0;
        while (limit < LIMITS.length - 1 && width(LIMITS[limit]) > room) {
            limit++;
        }
        boolean changed = LIMITS[limit] != wrapped;
        if (changed) {
            wrapped = LIMITS[limit];
            style();
        }
        return changed;
    }

    private int width(int limit) {
        int width = 0;
        for (int column = 0; column < getColumnCount(); column++) {
            width += width(column, limit);
        }
        return width;
    }

    private int width(int column, int limit) {
        int words = Math.min(cells[column], UIScale.scale(limit));
        return Math.max(heads[column], words) + UIScale.scale(2 * SIDE) + 2;
    }

    private void measure() {
        TableModelOfBlock model = (TableModelOfBlock) getModel();
        for (int column = 0; column < getColumnCount(); column++) {
            String head = model.getColumnName(column);
            heads[column] =
                    Math.max(longestWord(head), Math.min(width(Type.CAPTION.font(), head), UIScale.scale(WIDEST_HEAD)));
            cells[column] = 0;
            for (int row = 0; row < Math.min(getRowCount(), ROWS_LOOKED_AT); row++) {
                cells[column] = Math.max(cells[column], width(getFont(), model.getValueAt(row, column)));
            }
        }
    }

    private void style() {
        setRowHeight(getFontMetrics(getFont()).getHeight() + UIScale.scale(2 * TOP));
        for (int column = 0; column < getColumnCount(); column++) {
            style(column);
        }
    }

    private void style(int index) {
        TableModelOfBlock model = (TableModelOfBlock) getModel();
        TableColumn column = getColumnModel().getColumn(index);
        int width = width(index, wrapped);
        column.setMinWidth(0);
        column.setMaxWidth(width);
        column.setMinWidth(width);
        column.setPreferredWidth(width);
        if (cells[index] <= UIScale.scale(wrapped) || model.numeric(index)) {
            column.setCellRenderer(new NumberCell(model.numeric(index), tones));
            return;
        }
        WrappedCell renderer = new WrappedCell(Type.TABLE, tones);
        column.setCellRenderer(renderer);
        for (int row = 0; row < getRowCount(); row++) {
            int height = renderer.height(model.getValueAt(row, index), width);
            if (height > getRowHeight(row)) {
                setRowHeight(row, height);
            }
        }
    }

    private int longestWord(String head) {
        int longest = 0;
        for (String word : head.split("\\s")) {
            longest = Math.max(longest, width(Type.CAPTION.font(), word));
        }
        return longest;
    }

    private int width(Font font, String words) {
        FontMetrics metrics = getFontMetrics(font);
        return metrics.stringWidth(words);
    }

    /** The height of the heads of all columns. */
    int headHeight() {
        WrappedCell renderer = new WrappedCell(Type.CAPTION, tones);
        int height = 0;
        for (int i = 0; i < getColumnCount(); i++) {
            int width = getColumnModel().getColumn(i).getPreferredWidth();
            height = Math.max(height, renderer.height(getColumnName(i), width));
        }
        return height;
    }

    @Override
    public List<String> texts() {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < getRowCount(); row++) {
            StringBuilder words = new StringBuilder();
            for (int column = 0; column < getColumnCount(); column++) {
                words.append(getModel().getValueAt(row, column)).append('\n');
            }
            rows.add(words.toString());
        }
        return rows;
    }

    @Override
    public void mark(int text, int start, int end, Color ground) {
        found.put(text, ground);
        repaint();
    }

    /** The ground of a row in which something was found. */
    Color ground(int row) {
        return found.getOrDefault(row, tones.get().paper());
    }

    @Override
    public void show(int text) {
        Rectangle row = getCellRect(text, 0, true);
        row.grow(0, UIScale.scale(60));
        scrollRectToVisible(row);
    }

    @Override
    public void unmark() {
        found.clear();
        repaint();
    }
}
