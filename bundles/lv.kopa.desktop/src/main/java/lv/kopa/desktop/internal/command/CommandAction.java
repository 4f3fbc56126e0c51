package lv.kopa.desktop.internal.command;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;

/** A command as menus, tool bar and palette take it. */
public final class CommandAction extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient Command command;
    private final transient Command.Description description;
    private final transient Origin origin;
    private final transient Guard guard;
    private final transient Workbench workbench;

    CommandAction(Command command, Command.Description description, Origin origin, Guard guard, Workbench workbench) {
        this.command = command;
        this.description = description;
        this.origin = origin;
        this.guard = guard;
        this.workbench = workbench;
        Label label = Label.of(description.name().in(workbench.language()));
        putValue(Action.NAME, label.words());
        if (label.mnemonic() != 0) {
            putValue(Action.MNEMONIC_KEY, (int) label.mnemonic());
            putValue(Action.DISPLAYED_MNEMONIC_INDEX_KEY, label.at());
        }
        putValue(Action.SHORT_DESCRIPTION, description.summary().in(workbench.language()));
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
        setEnabled(guard.call(origin, () -> command.enabled(workbench)).orElse(false));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        refresh();
        if (isEnabled()) {
            guard.run(origin, () -> command.run(workbench));
        }
    }
}
