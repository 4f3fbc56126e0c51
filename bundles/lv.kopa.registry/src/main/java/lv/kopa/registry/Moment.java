package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * From where the registry is looked at: what was true on a day, according to what was known on another.
 *
 * @param asOf the day on which it was true
 * @param asKnownOn the day at whose end it was known; empty for everything known so far
 */
public record Moment(LocalDate asOf, Optional<LocalDate> asKnownOn) {

    /** What was true on this day, as far as is known. */
    public static Moment of(LocalDate asOf) {
        return new Moment(asOf, Optional.empty());
    }

    /** What was true on a day as known at the end of another. */
    public static Moment of(LocalDate asOf, LocalDate asKnownOn) {
        return new Moment(asOf, Optional.of(asKnownOn));
    }

    /**
     * What is said of a day of knowledge that has not passed: the same day may show something else later.
     *
     * @param change number of the last change that is known
     */
    public static Text unsettled(LocalDate asKnownOn, long change) {
        return Wording.text("moment.unsettled", asKnownOn.toString(), change);
    }
}
