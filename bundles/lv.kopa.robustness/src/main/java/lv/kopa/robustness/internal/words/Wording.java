package lv.kopa.robustness.internal.words;

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
}
