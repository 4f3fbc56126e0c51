package lv.kopa.engine.internal.foreign;

import lv.kopa.text.Text;

/**
 * What came of calling foreign code.
 *
 * @param <T> type of what it gives
 */
public sealed interface Answer<T> {

    /** Why there is no value. */
    enum Reason {
        /** It threw something. */
        THREW,
        /** Its bundle was replaced or removed meanwhile, so that it could not go on. */
        GONE,
        /** It gave null. */
        NOTHING,
        /** It took too long. */
        TOO_LONG,
        /** Somebody stopped it. */
        CANCELLED
    }

    /**
     * It gave a value.
     *
     * @param value not null
     */
    record Given<T>(T value) implements Answer<T> {}

    /**
     * It gave none.
     *
     * @param reason why
     * @param message what happened, naming the bundle and its jar
     * @param cure what to do
     */
    record Failed<T>(Reason reason, Text message, Text cure) implements Answer<T> {}
}
