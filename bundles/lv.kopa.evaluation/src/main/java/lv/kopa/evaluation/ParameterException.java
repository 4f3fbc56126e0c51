package lv.kopa.evaluation;

import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A value does not fit its parameter. */
public final class ParameterException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Text text;

    /** A fault in words. */
    public ParameterException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** What is wrong, for the person who gave the value. */
    public Text text() {
        return text;
    }
}
