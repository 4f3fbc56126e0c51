package lv.kopa.store.internal.registry;

import java.util.List;
import lv.kopa.text.Folded;

/** How words are searched for. */
final class Searching {
    private Searching() {}

    /** For each word a pattern of LIKE, with {@code !} as escape, that finds what holds it. */
    static List<String> patterns(String words) {
        return Folded.words(words).stream()
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }
}
