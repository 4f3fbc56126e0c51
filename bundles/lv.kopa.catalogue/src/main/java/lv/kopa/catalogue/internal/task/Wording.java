package lv.kopa.catalogue.internal.task;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of the tasks. */
final class Wording {
    static final Messages MESSAGES = Messages.of(Wording.class);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What people call a constant. */
    static Text of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
