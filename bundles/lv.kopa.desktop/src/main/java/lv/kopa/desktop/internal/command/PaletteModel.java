package lv.kopa.desktop.internal.command;

import java.util.Comparator;
import java.util.List;
import javax.swing.Icon;
import lv.kopa.text.Folded;

/**
 * What the command palette offers, and which of it fits the words that a person types. Knows no screen.
 *
 * @param entries everything, in the order in which it is shown while nothing is typed
 */
public record PaletteModel(List<Entry> entries) {

    /** Copies the list. */
    public PaletteModel {
        entries = List.copyOf(entries);
    }

    /**
     * Something that can be done.
     *
     * @param name what people call it
     * @param kind what it is: a command, a view, a task
     * @param keys the keys that stand for it, in words; empty for none
     * @param icon its icon, null for none
     * @param enabled whether it can be done now
     * @param action does it
     */
    public record Entry(String name, String kind, String keys, Icon icon, boolean enabled, Runnable action) {}

    private record Match(Entry entry, int rank) {}

    /**
     * The entries that fit: every word typed begins a word of the name, or stands in it, or its letters do in this order.
     * Those that fit better come first; letters with and without marks are the same.
     */
    public List<Entry> matching(String typed) {
        String[] words = Folded.of(typed).strip().split("\\s+");
        return entries.stream()
                .map(entry -> new Match(entry, rank(entry, words)))
                .filter(match -> match.rank() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Match::rank))
                .map(Match::entry)
                .toList();
    }

    private static int rank(Entry entry, String... words) {
        String name = Folded.of(entry.name());
        return name.equals(String.join(" ", words)) ? 0 : rank(name + " " + Folded.of(entry.kind()), words);
    }

    private static int rank(String name, String[] words) {
        int worst = 0;
        for (String word : words) {
            int rank = rank(name, word);
            if (rank == Integer.MAX_VALUE) {
                return rank;
            }
            worst = Math.max(worst, rank);
        }
        return worst;
    }

    private static int rank(String name, String word) {
        if (word.isEmpty()) {
            return 0;
        } else if (name.startsWith(word)) {
            return 1;
        } else if (name.contains(" " + word)) {
            return 2;
        } else if (name.contains(word)) {
            return 3;
        }
        return inOrder(name, word) ? 4 : Integer.MAX_VALUE;
    }

    private static boolean inOrder(String name, String letters) {
        int at = -1;
        for (char letter : letters.toCharArray()) {
            at = name.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
