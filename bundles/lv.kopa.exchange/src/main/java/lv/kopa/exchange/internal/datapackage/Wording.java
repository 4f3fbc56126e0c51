package lv.kopa.exchange.internal.datapackage;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of packages and of the tasks that write and read them. */
final class Wording {
    static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
