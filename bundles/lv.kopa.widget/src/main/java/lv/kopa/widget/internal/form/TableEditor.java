package lv.kopa.widget.internal.form;

import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;

/** Values by code in a small table. */
final class TableEditor implements Editor {
    private final CodeRows rows;
    private final JTable table;
    private final JScrollPane scroll;
    private boolean showing;

    /**
     * A table.
     *
     * @param codes the codes that are known; none if they are written
     * @param options the values that there are; none if they are written
     * @param settings whether the codes are keys
     */
    TableEditor(
            List<FormChoices.Choice> codes,
            List<FormChoices.Choice> options,
            boolean settings,
            Language language,
            Runnable changed) {
        rows = new CodeRows(codes, settings, language);
        table = new CodeTable(rows, codes, options, options.isEmpty() && !settings, language);
        scroll = new JScrollPane(table);
        rows.addTableModelListener(event -> {
            if (!showing) {
                changed.run();
            }
        });
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public JComponent field() {
        return table;
    }

    @Override
    public Object value() {
        return rows.values();
    }

    @Override
    public void show(Object plain) {
        showing = true;
        rows.show(plain instanceof Map<?, ?> map ? map : Map.of());
        showing = false;
    }

    @Override
    public void commit() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
    }

    @Override
    public boolean wide() {
        return true;
    }
}
