package lv.kopa.desktop.runtime.internal.list;

import java.util.List;

/**
 * A row of a list.
 *
 * @param icon name of the icon before its first word
 * @param words what stands in each column
 * @param fraction how far it is, 0 to 1, drawn where the column is one of progress; negative for not known
 */
public record Row(String icon, List<String> words, double fraction) {
    /** Copies the list. */
    public Row {
        words = List.copyOf(words);
    }

    /** A row without progress. */
    public Row(String icon, List<String> words) {
        this(icon, words, -1);
    }
}
