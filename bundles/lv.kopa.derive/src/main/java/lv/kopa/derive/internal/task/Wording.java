package lv.kopa.derive.internal.task;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of the task. */
final class Wording {
    static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
