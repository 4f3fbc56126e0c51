package lv.kopa.widget.internal.form;

import java.awt.Component;
import java.util.Map;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.table.DefaultTableCellRenderer;
import lv.kopa.text.Language;
import lv.kopa.widget.Html;

/** How values by code are shown and entered. */
final class CodeCells {
    private CodeCells() {}

    static final class Values extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> labels;
        private final Language language;

        Values(Map<String, String> labels, boolean number, Language language) {
            this.labels = labels;
            this.language = language;
            Html.never(this);
            setHorizontalAlignment(number ? TRAILING : LEADING);
        }

        @Override
        protected void setValue(Object value) {
            String shown = Numbers.shown(value, language);
            setText(labels.getOrDefault(shown, shown));
        }
    }

    static final class Writing extends DefaultCellEditor {
        private static final long serialVersionUID = 1;
        private final Language language;

        Writing(Language language) {
            super(new JTextField());
            this.language = language;
        }

        @Override
        public Component getTableCellEditorComponent(
                JTable table, Object value, boolean selected, int row, int column) {
            JTextField field = (JTextField)
                    super.getTableCellEditorComponent(table, Numbers.shown(value, language), selected, row, column);
            field.selectAll();
            return field;
        }
    }

    static final class Choosing extends DefaultCellEditor {
        private static final long serialVersionUID = 1;

        Choosing(Map<String, String> labels) {
            super(combo(labels));
        }

        private static JComboBox<String> combo(Map<String, String> labels) {
            JComboBox<String> combo = new JComboBox<>();
            combo.addItem("");
            labels.keySet().forEach(combo::addItem);
            combo.setRenderer(new LabelRenderer(labels));
            return combo;
        }
    }
}
