package lv.kopa.store.internal.registry;

import lv.kopa.text.Folded;

/** How words are searched for. */
final class Searching {
    private Searching() {}

    /** A pattern of LIKE, with {@code !} as escape, that finds what holds these words. */
    static String pattern(String words) {
        return "%"
                + Folded.of(words).strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
