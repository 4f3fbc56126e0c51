package lv.kopa.widget.internal.form;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;

/** The small table of values by code: as high as its rows up to a number of them, left by the tab key. */
final class CodeTable extends JTable {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 7;
    private static final int NUMBER_LETTERS = 8;
    private static final int WORD_LETTERS = 16;
    private static final int NAME_LETTERS = 24;

    private final CodeRows rows;

    CodeTable(
            CodeRows rows,
            List<FormChoices.Choice> codes,
            List<FormChoices.Choice> options,
            boolean number,
            Language language) {
        super(rows);
        this.rows = rows;
        setSelectionMode(ListSelectionModel.SINGLE_INTERVAL_SELECTION);
        setSurrendersFocusOnKeystroke(true);
        putClientProperty("terminateEditOnFocusLost", true);
        getTableHeader().setReorderingAllowed(false);
        TabKeys.leave(this);
        Map<String, String> labels = new LinkedHashMap<>();
        options.forEach(option -> labels.put(option.value(), option.label()));
        TableColumn column = getColumnModel().getColumn(rows.valueColumn());
        column.setCellRenderer(new CodeCells.Values(labels, number, language));
        column.setCellEditor(options.isEmpty() ? new CodeCells.Writing(language) : new CodeCells.Choosing(labels));
        columns(codes, column, number);
        keys();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        int shown = Math.max(2, Math.min(ROWS, getRowCount()));
        return new Dimension(getPreferredSize().width, shown * getRowHeight());
    }

    /** What a narrow cell cuts off. */
    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return super.getToolTipText(event);
        }
        Component cell = prepareRenderer(getCellRenderer(row, column), row, column);
        boolean cut = cell.getPreferredSize().width > getCellRect(row, column, false).width;
        return cut && cell instanceof JLabel label ? label.getText() : null;
    }

    private void columns(List<FormChoices.Choice> codes, TableColumn value, boolean number) {
        FontMetrics metrics = getFontMetrics(getFont());
        int letter = metrics.charWidth('n');
        TableCellRenderer usual = getTableHeader().getDefaultRenderer();
        getTableHeader().setDefaultRenderer((of, words, selected, focused, row, at) -> {
            Component cell = usual.getTableCellRendererComponent(of, words, selected, focused, row, at);
            if (cell instanceof JLabel label) {
                boolean trailing = number && at == rows.valueColumn();
                label.setHorizontalAlignment(trailing ? SwingConstants.TRAILING : SwingConstants.LEADING);
            }
            return cell;
        });
        value.setPreferredWidth(letter * (number ? NUMBER_LETTERS : WORD_LETTERS));
        if (!codes.isEmpty()) {
            int widest = codes.stream()
                    .mapToInt(code -> metrics.stringWidth(code.value()))
                    .max()
                    .orElse(0);
            TableColumn code = getColumnModel().getColumn(0);
            code.setPreferredWidth(Math.min(letter * WORD_LETTERS, widest + 2 * letter));
            getColumnModel().getColumn(1).setPreferredWidth(letter * NAME_LETTERS);
        }
    }

    private void keys() {
        getActionMap().put("paste", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                rows.paste(clipboard(), getSelectedRow());
            }
        });
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_DELETE, 0), "clear");
        getActionMap().put("clear", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                int[] selected = getSelectedRows();
                for (int i = selected.length - 1; i >= 0; i--) {
                    int column = rows.isCellEditable(selected[i], 0) ? 0 : rows.valueColumn();
                    rows.setValueAt("", selected[i], column);
                }
            }
        });
    }

    private static String clipboard() {
        try {
            return String.valueOf(
                    Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
        } catch (UnsupportedFlavorException | IOException e) {
            return "";
        }
    }
}
