package lv.kopa.widget.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;

/** One of several; if it is open, also words that are none of them. */
final class ChoiceEditor implements Editor {
    private static final int ROWS = 14;

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final DefaultComboBoxModel<Object> entries = new DefaultComboBoxModel<>();
    private final JComboBox<Object> combo = new JComboBox<>(entries);
    private final Language language;

    /** What is not among the choices stands among them as long as it is the value. */
    private record Entry(Object value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    ChoiceEditor(List<FormChoices.Choice> choices, boolean open, Language language, Runnable changed) {
        this.language = language;
        combo.setEditable(open);
        combo.setMaximumRowCount(ROWS);
        for (FormChoices.Choice choice : choices) {
            boolean both = open && !choice.label().equals(choice.value());
            labels.put(choice.value(), both ? choice.value() + "  " + choice.label() : choice.label());
            entries.addElement(open ? choice.value() : new Entry(choice.value(), choice.label()));
        }
        if (open) {
            combo.setRenderer(new LabelRenderer(labels));
            Typing.follow(typed(), changed);
        } else {
            combo.addItemListener(event -> changed.run());
        }
    }

    private JTextComponent typed() {
        return (JTextComponent) combo.getEditor().getEditorComponent();
    }

    @Override
    public JComponent component() {
        return combo;
    }

    @Override
    public JComponent field() {
        return combo.isEditable() ? typed() : combo;
    }

    @Override
    public Object value() {
        if (combo.isEditable()) {
            return typed().getText();
        }
        return combo.getSelectedItem() instanceof Entry entry ? entry.value() : null;
    }

    @Override
    public void show(Object plain) {
        if (combo.isEditable()) {
            combo.setSelectedItem(plain);
            return;
        }
        for (int i = entries.getSize() - 1; i >= 0; i--) {
            Entry entry = (Entry) entries.getElementAt(i);
            if (entry.value().equals(String.valueOf(plain))) {
                combo.setSelectedIndex(i);
                return;
            } else if (!labels.containsKey(String.valueOf(entry.value()))) {
                entries.removeElementAt(i);
            }
        }
        if (plain == null) {
            combo.setSelectedIndex(-1);
        } else {
            Entry unknown = new Entry(plain, FormWords.in(language, "unknown", plain));
            entries.addElement(unknown);
            combo.setSelectedItem(unknown);
        }
    }
}
