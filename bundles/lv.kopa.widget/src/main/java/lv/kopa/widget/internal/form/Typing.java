package lv.kopa.widget.internal.form;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells of each change of what stands in a field. */
final class Typing implements DocumentListener {
    private final Runnable changed;

    private Typing(Runnable changed) {
        this.changed = changed;
    }

    static void follow(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new Typing(changed));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        changed.run();
    }
}
