package lv.kopa.exchange.internal.pair;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Similar {
    private static final int FARTHEST = 2;
    private static final int MOST = 2_000;

    private Similar() {}

    /** The word that differs from this one only in case or by at most two letters, the nearest first. */
    public static Optional<String> to(String word, Collection<String> words) {
        String lower = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Math.min(FARTHEST, word.length() / 2) + 1;
        for (String each : (Iterable<String>) words.stream().limit(MOST)::iterator) {
            int distance = distance(lower, each.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many letters must be put in, left out or changed (Levenshtein 1966). */
    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] line = new int[to.length() + 1];
            line[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                line[j] = Math.min(change, 1 + Math.min(above[j], line[j - 1]));
            }
            above = line;
        }
        return above[to.length()];
    }
}
