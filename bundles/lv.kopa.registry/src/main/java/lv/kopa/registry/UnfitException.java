package lv.kopa.registry;

import java.time.LocalDate;
import lv.kopa.text.Text;

/** That an entry does not take one of its values, by itself or beside the others. */
public final class UnfitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Text text;
    private final transient Text cure;

    private UnfitException(String field, Text text, Text cure) {
        super(field + ": " + text);
        this.field = field;
        this.text = text;
        this.cure = cure;
    }

    /** The message {@code unfit.<key>} and its cure, both with the arguments. */
    static UnfitException of(String field, String key, Object... arguments) {
        return new UnfitException(
                field, Wording.text("unfit." + key, arguments), Wording.text("unfit." + key + ".cure", arguments));
    }

    /** Refuses a last day that is before the first. */
    static void requireOrder(String key, LocalDate first, String field, LocalDate last) {
        if (last.isBefore(first)) {
            throw of(field, key, first.toString(), last.toString());
        }
    }

    /** Name of the field at fault; of several that do not go together, the one to look at first. */
    public String field() {
        return field;
    }

    /** What is wrong, with the values. */
    public Text text() {
        return text;
    }

    /** What to do. */
    public Text cure() {
        return cure;
    }
}
