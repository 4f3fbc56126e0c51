package lv.kopa.widget.internal.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Finds words in texts, whether letters are large or small, with or without their signs: "liepaja" finds "Liepāja". */
public final class Matches {
    private static final int MOST = 1000;

    private Matches() {}

    /**
     * Where the words were found.
     *
     * @param text index of the text
     * @param start where they begin
     * @param end where they end
     */
    public record Match(int text, int start, int end) {}

    /** All places in order, the first thousand if there are more; none if the words are empty. */
    public static List<Match> of(String words, List<String> texts) {
        List<Match> matches = new ArrayList<>();
        String wanted = folded(words.strip());
        if (wanted.isEmpty()) {
            return matches;
        }
        for (int text = 0; text < texts.size(); text++) {
            String searched = folded(texts.get(text));
            int at = searched.indexOf(wanted);
            while (at >= 0 && matches.size() < MOST) {
                matches.add(new Match(text, at, at + wanted.length()));
                at = searched.indexOf(wanted, at + wanted.length());
            }
        }
        return matches;
    }

    /** The text, letter for letter, so that places stay the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 0x7F) {
                letter = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
            }
            folded.append(Character.toLowerCase(letter));
        }
        return folded.toString();
    }
}
