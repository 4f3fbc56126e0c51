package lv.kopa.method.additionality.internal;

import java.util.Locale;
import lv.kopa.text.Text;

/** What stands between a gross and a net result, in the order in which it is taken into account. */
enum Factor {
    /** Share of what goes to those outside of the target area or group. */
    LEAKAGE,
    /** Share of what others in the target area lose. */
    DISPLACEMENT,
    /** Share of what only takes the place of a like activity of the same firm. */
    SUBSTITUTION,
    /** By how many times further rounds of spending raise it. */
    MULTIPLIER,
    /** Share of what would have come anyway: the reference case. */
    DEADWEIGHT;

    /** The word by which parameters and tables name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    Text label() {
        return Wording.text("factor." + word());
    }

    /** What is left of a level after this. */
    double applied(double level, double rate) {
        return this == MULTIPLIER ? level * rate : level * (1 - rate);
    }
}
