package lv.kopa.widget;

import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import lv.kopa.text.Text;

/**
 * A column of a {@link TableContent}: what stands above it and how to get at its cells, which stay where they are. The
 * functions are called with indices of rows, from any thread, and must always give the same answer.
 *
 * @param id unique in its table; by it filters and listeners name the column, so it has no spaces
 * @param kind what its cells are
 * @param heading what people call it
 * @param detail a second line, such as the unit; may be empty
 * @param explanation what else there is to know, shown on demand; may be empty
 * @param decimals places after the decimal point; ignored for words
 * @param frozen whether it stays in sight while the others scroll sideways
 * @param numbers the numbers, NaN where there is none; NaN everywhere for words
 * @param words the words; in other columns how a number is written where its decimals do not suit it, usually empty
 * @param notes what there is to say about single cells
 */
public record ContentColumn(
        String id,
        Kind kind,
        Text heading,
        Text detail,
        Text explanation,
        int decimals,
        boolean frozen,
        IntToDoubleFunction numbers,
        IntFunction<Text> words,
        CellNotes notes) {

    /** What the cells of a column are. */
    public enum Kind {
        /** Words. */
        WORDS,
        /** Numbers. */
        NUMBERS,
        /** Places in an order, 1 is best. */
        RANKS
    }

    /** Rejects nulls. */
    public ContentColumn {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(numbers);
        Objects.requireNonNull(words);
        Objects.requireNonNull(notes);
    }

    /** A column of words. */
    public static ContentColumn words(String id, Text heading, IntFunction<Text> words) {
        return new ContentColumn(
                id, Kind.WORDS, heading, Text.EMPTY, Text.EMPTY, 0, false, row -> Double.NaN, words, CellNotes.NONE);
    }

    /** A column of numbers. */
    public static ContentColumn numbers(String id, Text heading, int decimals, IntToDoubleFunction numbers) {
        return new ContentColumn(
                id,
                Kind.NUMBERS,
                heading,
                Text.EMPTY,
                Text.EMPTY,
                decimals,
                false,
                numbers,
                row -> Text.EMPTY,
                CellNotes.NONE);
    }

    /** A column of ranks, written as whole numbers. */
    public static ContentColumn ranks(String id, Text heading, IntToDoubleFunction ranks) {
        return numbers(id, heading, 0, ranks).withKind(Kind.RANKS);
    }

    /** This column with a second line above it. */
    public ContentColumn withDetail(Text second) {
        return new ContentColumn(id, kind, heading, second, explanation, decimals, frozen, numbers, words, notes);
    }

    /** This column with what else there is to know. */
    public ContentColumn withExplanation(Text more) {
        return new ContentColumn(id, kind, heading, detail, more, decimals, frozen, numbers, words, notes);
    }

    /** This column with another wording for some of its numbers. */
    public ContentColumn withWording(IntFunction<Text> wording) {
        return new ContentColumn(id, kind, heading, detail, explanation, decimals, frozen, numbers, wording, notes);
    }

    /** This column with what there is to say about its cells. */
    public ContentColumn withNotes(CellNotes more) {
        return new ContentColumn(id, kind, heading, detail, explanation, decimals, frozen, numbers, words, more);
    }

    /** This column, staying in sight. */
    public ContentColumn asFrozen() {
        return new ContentColumn(id, kind, heading, detail, explanation, decimals, true, numbers, words, notes);
    }

    private ContentColumn withKind(Kind other) {
        return new ContentColumn(id, other, heading, detail, explanation, decimals, frozen, numbers, words, notes);
    }

    /** Whether the cells are numbers of either kind. */
    public boolean numeric() {
        return kind != Kind.WORDS;
    }

    /** The number in this row, NaN where there is none. */
    public double number(int row) {
        return numbers.applyAsDouble(row);
    }

    /** The sign of the cell in this row; a number that is none is missing, whether or not a note says so. */
    public CellSign sign(int row) {
        CellSign sign = notes.sign(row);
        return sign == CellSign.NONE && numeric() && Double.isNaN(number(row)) && !worded(row)
                ? CellSign.MISSING
                : sign;
    }

    /** Whether there are words for the cell in this row. */
    public boolean worded(int row) {
        Text text = words.apply(row);
        return text != Text.EMPTY && !text.isEmpty();
    }
}
