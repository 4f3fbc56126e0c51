package lv.kopa.method.target.internal;

import java.util.Locale;
import lv.kopa.text.Text;

/** How far it has come with a target, and why nothing can be said where that is so. */
enum State {
    /** The value is at the target or beyond. */
    REACHED,
    /** What was due so far has been met. */
    ON_TRACK,
    /** What was due has not been met. */
    BEHIND,
    /** So little time has passed that an effect cannot show yet. */
    TOO_EARLY,
    /** Nothing is due yet. */
    NOT_DUE,
    /** Nobody knows where it began. */
    NO_BASELINE,
    /** No target was agreed. */
    NO_TARGET,
    /** There is no value. */
    NO_VALUE,
    /** It is not known when the target is due, or to which day the value belongs. */
    UNDATED;

    /** The word by which tables name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    Text label() {
        return Wording.text("state." + word());
    }
}
