package lv.kopa.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words made alike for searching: {@code Rīga}, {@code riga} and {@code RĪGA} are one. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    private Folded() {}

    /** The words in lower case, without the marks over and under letters and without soft hyphens and the like. */
    public static String of(String words) {
        return plain(words)
                ? words.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /** The same, with one blank between words and none around them: as names are compared. */
    public static String phrase(String words) {
        return BLANKS.matcher(of(words)).replaceAll(" ").strip();
    }

    /** The words one by one, each as it is searched for; none where there are none. */
    public static List<String> words(String words) {
        return Arrays.stream(phrase(words).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean plain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
