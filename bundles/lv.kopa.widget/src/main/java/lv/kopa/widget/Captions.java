package lv.kopa.widget;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Words of labels and buttons; {@code &} stands before the letter that, with Alt, goes there. */
public final class Captions {
    private Captions() {}

    /** A label that names a control and takes the keyboard there. */
    public static JLabel label(String words, JComponent control) {
        Caption caption = Caption.of(words);
        JLabel label = new JLabel(caption.words());
        if (caption.mnemonic() != 0) {
            label.setDisplayedMnemonic(caption.mnemonic());
            label.setDisplayedMnemonicIndex(caption.at());
        }
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(caption.words());
        return label;
    }

    /** An action that runs something. */
    public static Action action(String words, String icon, Runnable run) {
        Caption caption = Caption.of(words);
        Action action = new AbstractAction(caption.words()) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        };
        if (caption.mnemonic() != 0) {
            action.putValue(Action.MNEMONIC_KEY, (int) caption.mnemonic());
            action.putValue(Action.DISPLAYED_MNEMONIC_INDEX_KEY, caption.at());
        }
        if (!icon.isEmpty()) {
            action.putValue(Action.SMALL_ICON, Icons.of(icon));
        }
        return action;
    }
}
