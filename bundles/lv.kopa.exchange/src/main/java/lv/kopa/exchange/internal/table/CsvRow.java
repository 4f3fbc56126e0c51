package lv.kopa.exchange.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The cells of one record in one buffer, which the next record overwrites: a number becomes a double without becoming a
 * string first.
 */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private char[] chars = new char[4096];
    private int[] ends = new int[64];
    private int used;
    private int size;
    private long line;
    private boolean lineBreakInside;

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        used = 0;
        size = 0;
        lineBreakInside = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(used + length, chars.length * 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(buffer, offset, chars, used, length);
        if (quoted && !lineBreakInside) {
            lineBreakInside = hasLineBreak(used, used + length);
        }
        used += length;
        ends[size++] = used;
    }

    private boolean hasLineBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** The line in which the record begins. */
    long line() {
        return line;
    }

    /** Number of cells. */
    int size() {
        return size;
    }

    /** Whether a quoted cell reaches over more than one line. */
    boolean lineBreakInside() {
        return lineBreakInside;
    }

    /** What all cells are written in. */
    char[] chars() {
        return chars;
    }

    /** Where a cell begins in {@link #chars}, after spaces before its text. */
    int begin(int cell) {
        int begin = cell == 0 ? 0 : ends[cell - 1];
        while (begin < ends[cell] && Words.isSpace(chars[begin])) {
            begin++;
        }
        return begin;
    }

    /** Where a cell ends in {@link #chars}, before spaces after its text. */
    int end(int cell) {
        int begin = cell == 0 ? 0 : ends[cell - 1];
        int end = ends[cell];
        while (end > begin && Words.isSpace(chars[end - 1])) {
            end--;
        }
        return end;
    }

    /** The text of a cell; empty where the record has no such cell. */
    String text(int cell) {
        if (cell >= size) {
            return "";
        }
        int begin = begin(cell);
        return Words.composed(new String(chars, begin, Math.max(0, end(cell) - begin)));
    }

    /** Whether no cell has a text. */
    boolean blank() {
        for (int i = 0; i < used; i++) {
            if (!Words.isSpace(chars[i])) {
                return false;
            }
        }
        return true;
    }
}
