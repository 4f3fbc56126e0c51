package lv.kopa.engine.internal.programme;

import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this room. */
final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** That something given cannot be used, and what to do. */
    static InputException refused(String key, Object... arguments) {
        return new InputException(InputFault.general(text(key, arguments), text(key + ".cure", arguments)));
    }
}
