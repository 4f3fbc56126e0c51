package lv.kopa.evaluation;

import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this bundle. */
final class Wording {
    static final Messages MESSAGES = Messages.of(Wording.class);

    static final Remarks REMARKS = new Remarks(MESSAGES);

    private Wording() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static ParameterException fault(String kind, Object plain) {
        return new ParameterException(text("fault." + kind, String.valueOf(plain)));
    }

    static ParameterException outside(Object plain, Text allowed) {
        return new ParameterException(text("fault.outside", String.valueOf(plain), allowed));
    }

    /** An end of a range as it would be written in arguments, whatever the language, or a sign for "open". */
    static Object end(boolean open, Number end) {
        if (open) {
            return "…";
        }
        boolean whole = end.doubleValue() == end.longValue();
        return whole ? Long.toString(end.longValue()) : end.toString();
    }
}
