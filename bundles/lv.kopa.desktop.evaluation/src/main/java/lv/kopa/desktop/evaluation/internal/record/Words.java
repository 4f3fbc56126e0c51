package lv.kopa.desktop.evaluation.internal.record;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this package. */
final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
