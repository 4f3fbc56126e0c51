package lv.kopa.widget.internal.table;

import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * What tables say.
 *
 * @param language the language of the window
 */
public record Says(Language language) {
    private static final Messages MESSAGES = Messages.of(Says.class);

    /** A message in every language. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** A message in the language of the window. */
    public String say(String key, Object... arguments) {
        return text(key, arguments).in(language);
    }

    /** How rows are sorted by a column with this heading. */
    public String sorted(SortKey key, String heading) {
        return say(key.descending() ? "sorted.down" : "sorted.up", heading);
    }
}
