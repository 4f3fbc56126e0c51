package lv.kopa.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the launcher says to people, in their language; English where there is no other. */
final class Words {
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    /** The message under a key with its arguments filled in. */
    String of(String key, Object... arguments) {
        ResourceBundle messages = ResourceBundle.getBundle(
                "lv.kopa.launcher.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }
}
