package lv.kopa.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The order of words in a language: in any case, marks counting only where the alphabet of the language has the letter with them, and
 * whole numbers in them by size. In Latvian č follows c and precedes d, and y follows i; ā stands with a. A collator of the platform
 * orders the same letters, but its keys take several times as long, which shows where tens of thousands of names are sorted while
 * somebody waits.
 */
public final class Alphabet {
    /** Letters that follow another in the Latvian alphabet, and those that they follow. */
    private static final String LATVIAN = "čģķļņšžy";

    private static final String BEFORE = "cgklnszi";

    /** Comes after every letter, and is none. */
    private static final char AFTER = '\uffff';

    private Alphabet() {}

    /** Words that compare, as characters do, in the order in which these stand in a list in the language. */
    public static String key(String words, Language language) {
        if (language != Language.LV) {
            return numbered(Folded.of(words));
        }
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            int letter = LATVIAN.indexOf(lower.charAt(i));
            if (letter < 0) {
                key.append(lower.charAt(i));
            } else {
                key.append(BEFORE.charAt(letter)).append(AFTER);
            }
        }
        return numbered(Folded.of(key.toString()));
    }

    /**
     * Words before each of whose whole numbers stands, as digits, how long it is, so that 9 precedes 10. What follows a decimal point is
     * no whole number: 1.25 precedes 1.3, as the class 01.11 does the group 01.2.
     */
    private static String numbered(String words) {
        StringBuilder key = null;
        int taken = 0;
        int at = 0;
        while (at < words.length()) {
            if (!digit(words.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < words.length() && digit(words.charAt(end))) {
                end++;
            }
            if (!fraction(words, at)) {
                key = key == null ? new StringBuilder(words.length() + 4) : key;
                key.append(words, taken, at);
                while (at < end - 1 && words.charAt(at) == '0') {
                    at++;
                }
                key.append("9".repeat((end - at - 1) / 9)).append((char) ('0' + (end - at - 1) % 9));
                taken = at;
            }
            at = end;
        }
        return key == null ? words : key.append(words, taken, words.length()).toString();
    }

    private static boolean fraction(String words, int at) {
        return at > 1 && (words.charAt(at - 1) == '.' || words.charAt(at - 1) == ',') && digit(words.charAt(at - 2));
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
