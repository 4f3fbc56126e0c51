package lv.kopa.store.internal.registry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without diacritics and in small letters, by which they are found. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Folded() {}

    static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A pattern of LIKE, with {@code !} as escape, that finds what holds these words. */
    static String pattern(String words) {
        return "%" + of(words).strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
