package lv.kopa.desktop.internal.command;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** Keys in words. */
public final class Keys {
    private Keys() {}

    /** What is written on the keys, joined by plus signs: {@code Ctrl+Shift+P}. */
    public static String words(KeyStroke stroke) {
        String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
        int code = stroke.getKeyCode();
        // Java says "Comma" where "," is written on the key.
        String key = code > ' ' && code < 'A' ? String.valueOf((char) code) : KeyEvent.getKeyText(code);
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }
}
