package lv.kopa.method.composite.internal.words;

import java.util.Locale;
import lv.kopa.evaluation.Remarks;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this bundle. */
public final class Wording {
    /** The message files beside this class. */
    public static final Messages MESSAGES = Messages.of(Wording.class);

    /** Makes findings out of them. */
    public static final Remarks REMARKS = new Remarks(MESSAGES);

    /** Makes columns whose labels they are. */
    public static final ResultColumns COLUMNS = new ResultColumns(MESSAGES);

    private Wording() {}

    /** The message under a key, with its arguments filled in. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What people call an option of a choice. */
    public static Text option(Enum<?> option) {
        return text("option." + option.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A whole number of percent. */
    public static long percent(double share) {
        return Math.round(share * 100);
    }

    /** What people call an option of a choice that has words of its own. */
    public static Text option(String choice, Enum<?> option) {
        return text("option." + choice + "."
                + option.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
