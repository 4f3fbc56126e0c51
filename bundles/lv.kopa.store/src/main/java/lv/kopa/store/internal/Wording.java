package lv.kopa.store.internal;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this room. */
public final class Wording {
    /** The words of this room. */
    public static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    /** The message under a key. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
