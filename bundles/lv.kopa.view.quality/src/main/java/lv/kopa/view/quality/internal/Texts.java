package lv.kopa.view.quality.internal;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
