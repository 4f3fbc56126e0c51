package lv.kopa.method.growth.internal;

import java.util.Locale;
import lv.kopa.text.Text;

/** Whose values make a change. */
enum Part {
    /** Members at the end of both periods whose value is known for both. */
    STAYERS,
    /** Members at the end of the later period that were none at the end of the earlier. */
    JOINERS,
    /** Members at the end of the earlier period that were none at the end of the later. */
    LEAVERS,
    /** Members at the end of both periods whose value is known for one of them at most. */
    INCOMPLETE,
    /** All of them. */
    WHOLE;

    /** The word by which tables name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    Text label() {
        return Wording.text("part." + word());
    }
}
