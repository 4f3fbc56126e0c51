package lv.kopa.widget.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.table.AbstractTableModel;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;

/** Values by code: a row for each code that is known, or rows that are added by writing in the last one. */
final class CodeRows extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient List<FormChoices.Choice> choices;
    private final transient List<Row> rows = new ArrayList<>();
    private final List<String> columns;

    private record Row(String code, String name, Object value) {
        Row with(Object other) {
            return new Row(code, name, other);
        }
    }

    CodeRows(List<FormChoices.Choice> choices, boolean settings, Language language) {
        this.choices = choices;
        String code = FormWords.in(language, settings ? "key" : "code");
        String value = FormWords.in(language, "value");
        columns = isKnown() ? List.of(code, FormWords.in(language, "name"), value) : List.of(code, value);
    }

    private boolean isKnown() {
        return !choices.isEmpty();
    }

    void show(Map<?, ?> values) {
        rows.clear();
        Map<String, Object> rest = new LinkedHashMap<>();
        values.forEach((code, value) -> rest.put(String.valueOf(code), value));
        for (FormChoices.Choice choice : choices) {
            Object value = rest.remove(choice.value());
            rows.add(new Row(choice.value(), choice.label(), value == null ? "" : value));
        }
        rest.forEach((code, value) -> rows.add(new Row(code, "", value)));
        fireTableDataChanged();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.code().isBlank() && !(isKnown() && "".equals(row.value()))) {
                values.put(row.code(), row.value());
            }
        }
        return values;
    }

    /** Takes over lines of a spreadsheet: code and value, or values alone from a row on. */
    void paste(String text, int from) {
        int row = Math.max(0, from);
        for (String line : text.split("\\R")) {
            String[] cells = line.split("\t", -1);
            String last = cells[cells.length - 1].strip();
            if (cells.length > 1) {
                put(cells[0].strip(), last);
            } else if (row < rows.size()) {
                rows.set(row, rows.get(row).with(last));
                row++;
            }
        }
        fireTableDataChanged();
    }

    private void put(String code, String value) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().equals(code)
                    || !code.isEmpty() && rows.get(i).name().equals(code)) {
                rows.set(i, rows.get(i).with(value));
                return;
            }
        }
        if (!isKnown()) {
            rows.add(new Row(code, "", value));
        }
    }

    int valueColumn() {
        return columns.size() - 1;
    }

    @Override
    public int getRowCount() {
        return rows.size() + (isKnown() ? 0 : 1);
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == valueColumn() && row < rows.size() || column == 0 && !isKnown();
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (row >= rows.size()) {
            return "";
        }
        Row each = rows.get(row);
        if (column == valueColumn()) {
            return each.value();
        }
        return column == 0 ? each.code() : each.name();
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (column == valueColumn()) {
            rows.set(row, rows.get(row).with(value == null ? "" : value));
        } else if (row == rows.size()) {
            if (!String.valueOf(value).isBlank()) {
                rows.add(new Row(String.valueOf(value), "", ""));
            }
        } else if (String.valueOf(value).isBlank()) {
            rows.remove(row);
        } else {
            rows.set(row, new Row(String.valueOf(value), "", rows.get(row).value()));
        }
        fireTableDataChanged();
    }
}
