package lv.kopa.desktop.registry.internal;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this bundle. */
public final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {}

    /** The message under a key. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** Whether there is a message under a key. */
    public static boolean has(String key) {
        return MESSAGES.has(key);
    }
}
