package lv.kopa.widget.internal.form;

import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** What forms say of themselves. */
public final class FormWords {
    private static final Messages MESSAGES = Messages.of(FormWords.class);

    private FormWords() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A message in one language. */
    public static String in(Language language, String key, Object... arguments) {
        return text(key, arguments).in(language);
    }
}
