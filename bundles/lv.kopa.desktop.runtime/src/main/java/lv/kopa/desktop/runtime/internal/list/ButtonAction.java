package lv.kopa.desktop.runtime.internal.list;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import lv.kopa.widget.Icons;

/** Something that a button does. */
public final class ButtonAction extends AbstractAction {
    private static final long serialVersionUID = 1;

    private final transient Runnable deed;

    /** An action with its name, the name of its icon, and one sentence about it. */
    public ButtonAction(String name, String icon, String summary, Runnable deed) {
        super(name, Icons.of(icon));
        this.deed = deed;
        putValue(SHORT_DESCRIPTION, summary);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        deed.run();
    }
}
