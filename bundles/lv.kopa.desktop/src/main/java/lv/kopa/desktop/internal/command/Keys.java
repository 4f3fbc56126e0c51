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
        String key = KeyEvent.getKeyText(stroke.getKeyCode());
        return modifiers.isEmpty() ? key : modifiers + "+" + key;
    }
}
