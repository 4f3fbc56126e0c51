package lv.kopa.view.outranking.internal;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views. */
final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
