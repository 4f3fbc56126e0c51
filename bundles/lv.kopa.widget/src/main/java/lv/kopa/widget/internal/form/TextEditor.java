package lv.kopa.widget.internal.form;

import javax.swing.JComponent;
import javax.swing.JTextField;
import lv.kopa.text.Language;

/** Words or a number in one line. */
final class TextEditor implements Editor {
    private static final int NUMBER_COLUMNS = 9;
    private static final int WORD_COLUMNS = 24;

    private final JTextField field;
    private final boolean number;
    private final Language language;

    TextEditor(boolean number, Language language, Runnable changed) {
        this.number = number;
        this.language = language;
        field = new JTextField(number ? NUMBER_COLUMNS : WORD_COLUMNS);
        Typing.follow(field, changed);
    }

    @Override
    public JComponent component() {
        return field;
    }

    @Override
    public JComponent field() {
        return field;
    }

    @Override
    public Object value() {
        return field.getText();
    }

    @Override
    public void show(Object plain) {
        field.setText(Numbers.shown(plain, language));
        field.setCaretPosition(0);
    }

    @Override
    public boolean wide() {
        return !number;
    }
}
