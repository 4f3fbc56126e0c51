package lv.kopa.desktop.internal.view;

import java.awt.Component;
import java.awt.Container;
import javax.swing.text.JTextComponent;

/**
 * Carets that blink. One that is taken out of the window while it has the keyboard goes on blinking, and what blinks is held by
 * Swing for ever.
 */
final class Carets {
    private Carets() {}

    /** Stops all that blink in a part of the window. */
    static void stop(Container part) {
        for (Component each : part.getComponents()) {
            if (each instanceof JTextComponent text && text.getCaret() != null) {
                text.getCaret().setVisible(false);
            }
            if (each instanceof Container inner) {
                stop(inner);
            }
        }
    }
}
