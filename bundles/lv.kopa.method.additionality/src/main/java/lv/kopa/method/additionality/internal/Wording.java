package lv.kopa.method.additionality.internal;

import lv.kopa.evaluation.Remarks;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this bundle. */
final class Wording {
    /** The message files beside this class. */
    static final Messages MESSAGES = Messages.of(Wording.class);

    /** Makes findings out of them. */
    static final Remarks REMARKS = new Remarks(MESSAGES);

    /** Makes columns whose labels they are. */
    static final ResultColumns COLUMNS = new ResultColumns(MESSAGES);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
