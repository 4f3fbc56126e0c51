package lv.kopa.desktop.internal.command;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import lv.kopa.text.Language;
import lv.kopa.widget.Caption;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.Command;

/** A command as menus, tool bar and palette take it. */
public final class CommandAction extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient Command.Description description;
    private transient BooleanSupplier possible;
    private transient Runnable deed;

    /**
     * An action.
     *
     * @param possible tells whether it can be done now
     * @param deed does it
     */
    CommandAction(Command.Description description, Language language, BooleanSupplier possible, Runnable deed) {
        this.description = description;
        this.possible = possible;
        this.deed = deed;
        Caption label = Caption.of(description.name().in(language));
        putValue(Action.NAME, label.words());
        if (label.mnemonic() != 0) {
            putValue(Action.MNEMONIC_KEY, (int) label.mnemonic());
            putValue(Action.DISPLAYED_MNEMONIC_INDEX_KEY, label.at());
        }
        putValue(Action.SHORT_DESCRIPTION, description.summary().in(language));
        if (!description.icon().isEmpty()) {
            putValue(Action.SMALL_ICON, Icons.of(description.icon()));
        }
        description.key().ifPresent(key -> putValue(Action.ACCELERATOR_KEY, stroke(key)));
    }

    /** The keys of this platform. */
    static KeyStroke stroke(Command.Key key) {
        int modifiers = key.menu() ? Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() : 0;
        modifiers |= key.shift() ? InputEvent.SHIFT_DOWN_MASK : 0;
        modifiers |= key.alt() ? InputEvent.ALT_DOWN_MASK : 0;
        return KeyStroke.getKeyStroke(key.code(), modifiers);
    }

    /** What the command says of itself. */
    public Command.Description description() {
        return description;
    }

    /** Asks the command whether it can be done now. */
    void refresh() {
        setEnabled(possible.getAsBoolean());
    }

    /** Lets go of the command, which cannot be done any more. */
    void letGo() {
        possible = () -> false;
        deed = () -> {};
        setEnabled(false);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        refresh();
        if (isEnabled()) {
            deed.run();
        }
    }
}
