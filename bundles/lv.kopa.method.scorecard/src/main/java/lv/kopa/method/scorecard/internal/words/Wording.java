package lv.kopa.method.scorecard.internal.words;

import java.util.Locale;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of scorecards. */
public final class Wording {
    /** The messages of this bundle. */
    public static final Messages MESSAGES = Messages.of(Wording.class);

    /** Makes columns whose labels they are. */
    public static final ResultColumns COLUMNS = new ResultColumns(MESSAGES);

    private Wording() {}

    /** A message with its arguments. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What people call a constant: the message {@code <type>.<constant>}, in small letters with hyphens. */
    public static Text of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + word(constant));
    }

    /** The word by which files name a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
