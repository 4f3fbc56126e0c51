package lv.kopa.task;

import java.time.Instant;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * Something in the runtime that a person should know of.
 *
 * @param source the jar or bundle at fault, as the person who put it there knows it
 * @param key stable word for programs, for example {@code corrupt-jar}
 * @param since when it was noticed
 * @param message what is wrong
 * @param cure what to do
 */
public record Problem(String source, String key, Instant since, Text message, Text cure) {
    /** Rejects nulls. */
    public Problem {
        Objects.requireNonNull(source);
        Objects.requireNonNull(key);
        Objects.requireNonNull(since);
        Objects.requireNonNull(message);
        Objects.requireNonNull(cure);
    }
}
