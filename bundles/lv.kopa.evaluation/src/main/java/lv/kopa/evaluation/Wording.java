package lv.kopa.evaluation;

import java.util.Optional;
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

    /** What lies between two ends, either of which may be open. */
    static Text range(Optional<Number> least, Optional<Number> most) {
        if (least.isPresent() && most.isPresent()) {
            return text("allowed.range", written(least.get()), written(most.get()));
        }
        if (least.isPresent()) {
            return text("allowed.least", written(least.get()));
        }
        return most.map(end -> text("allowed.most", written(end))).orElseGet(() -> text("allowed.number"));
    }

    /** A number as it would be written in arguments, whatever the language. */
    private static String written(Number number) {
        boolean whole = number.doubleValue() == number.longValue();
        return whole ? Long.toString(number.longValue()) : number.toString();
    }
}
