package lv.kopa.desktop.registry.internal.entry;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextField;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Options;
import lv.kopa.text.Language;

/**
 * Makes what a field is typed into.
 *
 * @param known to what references may refer
 * @param typed told what was typed, by key
 * @param attach told that a file is wanted, by key
 */
record Editors(Known known, Laters laters, BiConsumer<String, String> typed, Consumer<String> attach) {

    private Language language() {
        return known.language();
    }

    /** An editor for a field of a draft that is no text in several languages. */
    JComponent of(Field field, Draft draft) {
        String key = field.name();
        String now = draft.at(key);
        if (field.type() instanceof FieldType.Choice choice) {
            return choice(choice, key, now);
        } else if (field.type() instanceof FieldType.Reference reference) {
            return reference(field, reference, now, draft.at(Draft.unknown(field)));
        } else if (field.type() == FieldType.FLAG) {
            return flag(key, now);
        } else if (field.type() == FieldType.DAY) {
            return day(key, now);
        }
        JTextField plain = plain(key, now);
        if (Proofs.in(field)) {
            plain.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, attaching(key));
        }
        hint(field).ifPresent(hint -> plain.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint));
        return plain;
    }

    private JButton attaching(String key) {
        String help = Words.text("evidence.attach.help").in(language());
        JButton button = new JButton(Words.text("evidence.attach").in(language()));
        button.setToolTipText(help);
        button.getAccessibleContext().setAccessibleDescription(help);
        button.addActionListener(event -> attach.accept(key));
        return button;
    }

    private Optional<String> hint(Field field) {
        if (field.type() == FieldType.CODES) {
            return Optional.of(Words.text("hint.codes").in(language()));
        }
        return field.type() == FieldType.MONEY
                ? Optional.of(Words.text("hint.money").in(language()))
                : Optional.empty();
    }

    /** A field for words. */
    JTextField plain(String key, String now) {
        JTextField field = new JTextField(now);
        field.setCaretPosition(0);
        field.getDocument().addDocumentListener(new SearchField.Typed(() -> typed.accept(key, field.getText())));
        return field;
    }

    /** A field for a day. */
    JTextField day(String key, String now) {
        JTextField field = plain(key, now);
        field.putClientProperty(
                FlatClientProperties.PLACEHOLDER_TEXT, Words.text("hint.day").in(language()));
        return field;
    }

    private JComponent flag(String key, String now) {
        JCheckBox box = new JCheckBox(Words.text("yes").in(language()), Boolean.parseBoolean(now));
        box.addActionListener(event -> typed.accept(key, Boolean.toString(box.isSelected())));
        return box;
    }

    private JComponent choice(FieldType.Choice choice, String key, String now) {
        JComboBox<Enum<?>> box = new JComboBox<>();
        box.addItem(null);
        choice.options().forEach(box::addItem);
        choice.options().stream().filter(each -> each.name().equals(now)).forEach(box::setSelectedItem);
        box.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String words = value instanceof Enum<?> option
                        ? Options.label(option).in(language())
                        : Words.text("hint.choice").in(language());
                return super.getListCellRendererComponent(list, words, index, selected, focused);
            }
        });
        box.addActionListener(
                event -> typed.accept(key, box.getSelectedItem() instanceof Enum<?> option ? option.name() : ""));
        return box;
    }

    private JComponent reference(Field field, FieldType.Reference reference, String id, String words) {
        ReferenceEditor editor = new ReferenceEditor(reference.kind(), known, laters, (found, unknown) -> {
            typed.accept(field.name(), found.orElse(""));
            typed.accept(Draft.unknown(field), unknown);
        });
        editor.set(id, words, laters.to(editor::put));
        return editor;
    }
}
