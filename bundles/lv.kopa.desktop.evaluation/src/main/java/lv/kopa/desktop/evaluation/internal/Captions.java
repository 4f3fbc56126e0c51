package lv.kopa.desktop.evaluation.internal;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JLabel;
import lv.kopa.widget.Icons;

/** Words of labels and buttons; {@code &} stands before the letter that, with Alt, goes there. */
public final class Captions {
    private Captions() {}

    /** A label that names a control and takes the keyboard there. */
    public static JLabel label(String words, JComponent control) {
        JLabel label = new JLabel(plain(words));
        if (letter(words) != 0) {
            label.setDisplayedMnemonic(letter(words));
        }
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(plain(words));
        return label;
    }

    /** Puts words on a button. */
    public static void button(AbstractButton button, String words) {
        button.setText(plain(words));
        button.setMnemonic(letter(words));
    }

    /** An action that runs something. */
    public static Action action(String words, String icon, Runnable run) {
        Action action = new AbstractAction(plain(words)) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        };
        if (letter(words) != 0) {
            action.putValue(Action.MNEMONIC_KEY, letter(words));
        }
        if (!icon.isEmpty()) {
            action.putValue(Action.SMALL_ICON, Icons.of(icon));
        }
        return action;
    }

    private static String plain(String words) {
        return words.replace("&", "");
    }

    private static int letter(String words) {
        int at = words.indexOf('&');
        return at < 0 || at + 1 == words.length() ? 0 : Character.toUpperCase(words.charAt(at + 1));
    }
}
