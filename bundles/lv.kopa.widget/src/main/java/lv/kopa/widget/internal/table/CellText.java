package lv.kopa.widget.internal.table;

import java.util.StringJoiner;
import lv.kopa.text.Language;
import lv.kopa.text.Numerals;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.ContentColumn;

/** How cells and headings read in a language: shown, explained, and said aloud. */
public final class CellText {
    private final Language language;

    /** The cells of a window in this language. */
    public CellText(Language language) {
        this.language = language;
    }

    /** What stands in a cell, without its sign unless there is nothing else. */
    public String shown(ContentColumn column, int row) {
        CellSign sign = column.sign(row);
        if (sign.insteadOfValue()) {
            return sign.sign();
        }
        return !column.numeric() || column.worded(row)
                ? column.words().apply(row).in(language)
                : Numerals.fixed(column.number(row), column.decimals(), language);
    }

    /** What there is to say about a cell: its number in full, what its sign means, and why. */
    public String explained(ContentColumn column, int row) {
        StringJoiner lines = new StringJoiner("\n");
        CellSign sign = column.sign(row);
        String shown = shown(column, row);
        if (!sign.insteadOfValue()) {
            lines.add(counts(column, row) ? Numerals.precise(column.number(row), language) : shown);
        }
        if (sign != CellSign.NONE) {
            lines.add(sign.insteadOfValue() ? meaning(sign) : sign.sign() + " " + meaning(sign));
        }
        String note = column.notes().note(row).in(language);
        if (!note.isEmpty()) {
            lines.add(note);
        }
        return lines.toString();
    }

    private static boolean counts(ContentColumn column, int row) {
        return column.numeric() && !Double.isNaN(column.number(row));
    }

    /** A cell as it is said aloud. */
    public String spoken(ContentColumn column, int row) {
        CellSign sign = column.sign(row);
        if (sign.insteadOfValue()) {
            return meaning(sign);
        }
        String shown = shown(column, row);
        return sign == CellSign.NONE ? shown : shown + ", " + meaning(sign);
    }

    /** What a sign means. */
    public String meaning(CellSign sign) {
        return sign.meaning().in(language);
    }

    /** What stands above a column. */
    public String heading(ContentColumn column) {
        return column.heading().in(language);
    }

    /** The second line above a column; may be empty. */
    public String detail(ContentColumn column) {
        return column.detail().in(language);
    }

    /** What there is to say about a column. */
    public String explained(ContentColumn column) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(heading(column));
        if (!column.detail().isEmpty()) {
            lines.add(detail(column));
        }
        if (!column.explanation().isEmpty()) {
            lines.add(column.explanation().in(language));
        }
        return lines.toString();
    }
}
