package lv.kopa.shell.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import lv.kopa.text.Text;

/** Finds what somebody who mistyped a word probably meant. */
final class Suggestions {
    private Suggestions() {}

    /** The nearest of the known words, if one is near: at most a third of the letters differ, or it begins so. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(each -> distance(word, each) <= Math.max(1, each.length() / 3)
                        || word.length() >= 3 && each.startsWith(word))
                .min(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(each -> each));
    }

    /** What to do about an unknown word: the nearest known one, else where to look. */
    static Text cure(String word, Collection<String> known, Text otherwise) {
        return nearest(word, known)
                .map(near -> Words.text("did-you-mean", near))
                .orElse(otherwise);
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour to turn one into the other. */
    static int distance(String a, String b) {
        if (a.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                int replaced = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = least;
            }
        }
        return distance[a.length()][b.length()];
    }
}
