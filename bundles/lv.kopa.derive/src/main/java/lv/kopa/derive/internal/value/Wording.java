package lv.kopa.derive.internal.value;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this room. */
final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
