package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * Words of a rule in both languages. They name figures in braces: {@code {amount,number,0.00}}; otherwise they are patterns
 * as message files have them.
 *
 * @param en English
 * @param lv Latvian
 */
public record Words(String en, String lv) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z]*)");

    /**
     * @throws IllegalArgumentException if a language is missing, or one names a figure that the other does not
     */
    public Words {
        if (en == null || lv == null || en.isBlank() || lv.isBlank()) {
            throw new IllegalArgumentException("words are given in English (en) and in Latvian (lv)");
        }
        if (!names(en).equals(names(lv))) {
            throw new IllegalArgumentException("both languages name the same figures: " + en + " / " + lv);
        }
    }

    private static TreeSet<String> names(String words) {
        TreeSet<String> names = new TreeSet<>();
        NAME.matcher(words).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The words as they stand. */
    public Text plain() {
        return Messages.filled(Text.of(en, lv));
    }

    /**
     * The words with figures.
     *
     * @throws IllegalArgumentException if a figure that they name is not there
     */
    public Text with(Map<String, Object> figures) {
        List<String> names = new ArrayList<>(names(en));
        List<Object> values = new ArrayList<>();
        for (String name : names) {
            Object value = figures.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "no figure '" + name + "' for '" + en + "' among " + figures.keySet());
            }
            values.add(value);
        }
        return Messages.filled(Text.of(numbered(en, names), numbered(lv, names)), values.toArray());
    }

    private static String numbered(String words, List<String> names) {
        return NAME.matcher(words).replaceAll((MatchResult found) -> "{" + names.indexOf(found.group(1)));
    }
}
