package lv.kopa.shell.internal;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** What the shell says. */
final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
