package lv.kopa.desktop.internal.window;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;

/** Plus and minus wherever a keyboard has them: most have the plus above the equals sign, and all have both beside the digits. */
public final class ZoomKeys {
    private static final int LARGER = 1;
    private static final int SMALLER = -1;

    private ZoomKeys() {}

    /** Lets these keys change the size of letters, whatever in the window has the keyboard. */
    public static void bind(JRootPane pane, IntConsumer zoom) {
        int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        int shift = menu | InputEvent.SHIFT_DOWN_MASK;
        bind(pane, zoom, LARGER, KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, menu));
        bind(pane, zoom, LARGER, KeyStroke.getKeyStroke(KeyEvent.VK_EQUALS, shift));
        bind(pane, zoom, LARGER, KeyStroke.getKeyStroke(KeyEvent.VK_PLUS, shift));
        bind(pane, zoom, LARGER, KeyStroke.getKeyStroke(KeyEvent.VK_ADD, menu));
        bind(pane, zoom, SMALLER, KeyStroke.getKeyStroke(KeyEvent.VK_SUBTRACT, menu));
    }

    private static void bind(JRootPane pane, IntConsumer zoom, int by, KeyStroke stroke) {
        pane.registerKeyboardAction(event -> zoom.accept(by), stroke, JComponent.WHEN_IN_FOCUSED_WINDOW);
    }
}
