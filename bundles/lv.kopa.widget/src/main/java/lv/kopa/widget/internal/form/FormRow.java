package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.Html;
import lv.kopa.widget.Icons;
import lv.kopa.widget.WrapLabel;

/** A parameter in a form: its label, where its value is entered, and what is to be said of it. */
final class FormRow {
    private static final int TIP_WIDTH = 280;
    static final String SECONDARY = "foreground: $Label.secondaryForeground";

    /** Told of what the person does. */
    interface Listener {
        void changed(FormRow row);

        void reset(FormRow row);

        void focused(FormRow row);

        void resized();

        /** How high a field of one line is. */
        int fieldHeight();
    }

    private final Parameter<?> parameter;
    private final Language language;
    private final Editor editor;
    private final WrapLabel label;
    private final WrapLabel fault = note("");
    private final WrapLabel exception = note("");
    private final WrapLabel help;
    private final WrapLabel hint;
    private final JButton reset = button("rotate-ccw");
    private final JButton info = button("circle-help");
    private final RowPanel panel;
    private boolean showing;

    FormRow(Parameter<?> parameter, Editors editors, Listener listener) {
        this.parameter = parameter;
        language = editors.language();
        editor = editors.of(parameter, () -> {
            if (!showing) {
                listener.changed(this);
            }
        });
        label = new WrapLabel(parameter.label().in(language));
        label.setLabelFor(editor.field());
        help = note(parameter.help().in(language));
        help.setVisible(false);
        fault.setVisible(false);
        exception.setVisible(false);
        reset.addActionListener(event -> {
            editor.field().requestFocusInWindow();
            listener.reset(this);
        });
        resetWords();
        info.setFocusable(false);
        info.addActionListener(event -> toggleHelp(listener));
        String tip = Html.wrapped(parameter.help().in(language), UIScale.scale(TIP_WIDTH));
        info.setToolTipText(tip);
        info.getAccessibleContext().setAccessibleName(FormWords.in(language, "help"));
        hint = note(hint());
        panel = new RowPanel(listener::fieldHeight, label, editor, hint, reset, info, fault, exception, help);
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0), "help");
        panel.getActionMap().put("help", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                toggleHelp(listener);
            }
        });
        name(editor.field());
        if (editor.component() instanceof JComboBox<?> list) { // a list that can be typed into has a field of its own
            name(list);
        }
        describe(Optional.empty());
        FocusWatch.follow(panel, () -> listener.focused(this));
    }

    private static WrapLabel note(String words) {
        WrapLabel note = new WrapLabel(words);
        note.putClientProperty(FlatClientProperties.STYLE, SECONDARY);
        note.setVisible(!words.isEmpty());
        return note;
    }

    private static JButton button(String icon) {
        JButton button = new JButton(Icons.of(icon));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(FlatClientProperties.STYLE, SECONDARY);
        return button;
    }

    /** Unit, range, or how several values are written. */
    private String hint() {
        ParameterType<?> type = PlainValues.present(parameter.type());
        if (type instanceof CompoundType.ByCode<?>) {
            return FormWords.in(language, "table.paste");
        } else if (editor instanceof LinesEditor) {
            return FormWords.in(language, "lines");
        }
        String unit = parameter.unit().in(language);
        String range = Numbers.range(type).in(language);
        return unit.isEmpty() || range.isEmpty() ? unit + range : unit + " · " + range;
    }

    private void resetWords() {
        String words = standard(parameter)
                .map(value -> value.isEmpty()
                        ? FormWords.in(language, "reset.nothing")
                        : FormWords.in(language, "reset", value))
                .orElseGet(() -> FormWords.in(language, "reset.many"));
        reset.setToolTipText(words);
        reset.getAccessibleContext().setAccessibleName(parameter.label().in(language) + ": " + words);
    }

    private Optional<String> standard(Parameter<?> of) {
        ParameterType<?> type = PlainValues.present(of.type());
        return PlainValues.standard(of)
                .filter(plain -> !(type instanceof CompoundType<?>))
                .map(plain -> {
                    if (plain instanceof Boolean flag) {
                        return FormWords.in(language, flag ? "yes" : "no");
                    }
                    return type instanceof ParameterType.Choice choice && !"".equals(plain)
                            ? choice.label(plain.toString()).in(language)
                            : Numbers.shown(plain, language);
                });
    }

    private void name(JComponent control) {
        control.getAccessibleContext().setAccessibleName(parameter.label().in(language));
    }

    private void toggleHelp(Listener listener) {
        help.setVisible(!help.isVisible());
        panel.revalidate();
        listener.resized();
    }

    private void describe(Optional<String> wrong) {
        String words = parameter.help().in(language);
        String hint = hint();
        String whole = hint.isEmpty() ? words : words + " " + hint;
        editor.named()
                .getAccessibleContext()
                .setAccessibleDescription(
                        wrong.map(fault -> FormWords.in(language, "fault.description", fault) + " " + whole)
                                .orElse(whole));
    }

    String key() {
        return parameter.key();
    }

    Parameter<?> parameter() {
        return parameter;
    }

    RowPanel panel() {
        return panel;
    }

    Editor editor() {
        return editor;
    }

    /** Shows a value that the person did not enter. */
    void show(Optional<Object> value) {
        showing = true;
        editor.show(value.orElse(""));
        showing = false;
    }

    /** Shows or hides a fault. */
    void fault(Optional<Text> text) {
        Optional<String> words = text.map(each -> each.in(language));
        fault.setVisible(words.isPresent());
        words.ifPresent(fault::setText);
        boolean number = PlainValues.isNumber(PlainValues.present(parameter.type()));
        hint.setVisible(!hint().isEmpty() && !(number && words.isPresent()));
        JComponent outlined = editor.component() instanceof JScrollPane scroll ? scroll : editor.field();
        outlined.putClientProperty(
                FlatClientProperties.OUTLINE, words.isPresent() ? FlatClientProperties.OUTLINE_ERROR : null);
        describe(words);
    }

    /** Says whether the value can be set back, and why an advanced parameter is shown. */
    void mark(boolean differs, boolean isException) {
        reset.setVisible(differs);
        exception.setVisible(isException);
        if (isException) {
            exception.setText(FormWords.in(language, differs ? "advanced.why" : "advanced.needed"));
        }
    }
}
