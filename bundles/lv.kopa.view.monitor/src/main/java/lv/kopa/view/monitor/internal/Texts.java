package lv.kopa.view.monitor.internal;

import java.util.List;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** Sentences, one after the other. */
    static Text sentences(List<Text> texts) {
        return Text.joined(" ", texts.stream().filter(text -> !text.isEmpty()).toList());
    }
}
