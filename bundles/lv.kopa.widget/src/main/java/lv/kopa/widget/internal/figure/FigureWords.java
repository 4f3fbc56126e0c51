package lv.kopa.widget.internal.figure;

import lv.kopa.text.Language;
import lv.kopa.text.Messages;

/** What stands around figures. */
public final class FigureWords {
    private static final Messages MESSAGES = Messages.of(FigureWords.class);

    private FigureWords() {}

    /** A message in a language. */
    public static String say(String key, Language language, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }
}
