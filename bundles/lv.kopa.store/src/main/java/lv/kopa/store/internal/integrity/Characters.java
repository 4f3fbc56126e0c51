package lv.kopa.store.internal.integrity;

import java.util.Locale;
import java.util.Optional;

/** Which characters a text may hold: those that every database, file and screen takes and gives back unchanged. */
final class Characters {
    private Characters() {}

    /** Where the first character stands that cannot be kept. Combining letters can, line breaks and tabs too. */
    static Optional<Integer> odd(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || control(c) || c >= 0xFFFE) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean control(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** The character by its code, since it cannot be shown: {@code U+0000}. */
    static String name(String words, int at) {
        return String.format(Locale.ROOT, "U+%04X", (int) words.charAt(at));
    }
}
