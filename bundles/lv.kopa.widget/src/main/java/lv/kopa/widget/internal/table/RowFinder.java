package lv.kopa.widget.internal.table;

import java.util.function.IntFunction;
import lv.kopa.text.Folded;

/** Finds as one types: the next row whose name begins with the letters typed in quick succession. */
public final class RowFinder {
    private static final long PAUSE = 1_000_000_000L;

    private final StringBuilder typed = new StringBuilder();
    private long last;

    /**
     * Takes a letter.
     *
     * @param now nanoseconds on any clock
     * @return whether it belongs to a search; a space does only where one has begun
     */
    public boolean take(char letter, long now) {
        if (now - last > PAUSE) {
            typed.setLength(0);
        }
        last = now;
        if (Character.isISOControl(letter) || letter == ' ' && typed.length() == 0) {
            return false;
        }
        typed.append(letter);
        return true;
    }

    /**
     * The row to go to, -1 if there is none. A first letter looks behind where one is, so that it leads on when it is
     * typed again.
     *
     * @param from the row where one is, -1 for none
     * @param size number of rows
     * @param names names of the rows
     */
    public int find(int from, int size, IntFunction<String> names) {
        String wanted = Folded.of(typed.toString());
        int begin = typed.length() == 1 ? from + 1 : Math.max(from, 0);
        for (int i = 0; i < size; i++) {
            int row = (begin + i) % size;
            if (Folded.of(names.apply(row)).startsWith(wanted)) {
                return row;
            }
        }
        return -1;
    }
}
