package lv.kopa.exchange.internal.table;

import com.fasterxml.jackson.core.io.NumberInput;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;

/**
 * Reads numbers from text and learns on the way which decimal mark the file uses. A mark that stands alone in a number is
 * read as a decimal mark; the evidence of the whole file then says whether that was right. A number such as {@code 1,234}
 * says nothing by itself: in {@code 1,234} the comma may part thousands. One such as {@code 0,5} or {@code 1,25} does, and
 * so does {@code 12345}, for who parts thousands parts them everywhere.
 */
final class DecimalMarks {
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** What is known about one mark: where it first stood, and whether it ever stood where no thousands end. */
    private static final class Evidence {
        private Place place;
        private String text;
        private boolean decimal;
    }

    private final boolean commaParts;
    private final Evidence comma = new Evidence();
    private final Evidence point = new Evidence();
    private boolean longWhole;

    /**
     * @param commaParts whether the comma parts the cells of the file: numbers with a point are then what they look like
     */
    DecimalMarks(boolean commaParts) {
        this.commaParts = commaParts;
    }

    /**
     * The number written in a cell that is not empty.
     *
     * @throws CellException if it is none
     */
    double number(CsvRow row, int cell, TableSource source) throws CellException {
        char[] chars = row.chars();
        int end = row.end(cell);
        int at = row.begin(cell);
        boolean negative = false;
        if (chars[at] == '-' || chars[at] == '+' || chars[at] == NumberText.MINUS) {
            negative = chars[at] != '+';
            at++;
        }
        int first = at;
        int mark = -1;
        long digits = 0;
        while (at < end) {
            char each = chars[at];
            if (each >= '0' && each <= '9') {
                digits = digits * 10 + (each - '0');
            } else if ((each == '.' || each == ',') && mark < 0) {
                mark = at;
            } else {
                break;
            }
            at++;
        }
        int whole = (mark < 0 ? at : mark) - first;
        int fraction = mark < 0 ? 0 : at - mark - 1;
        if (whole + fraction == 0 || (at < end && !isExponent(chars, at, end))) {
            throw NumberText.objection(row.text(cell));
        }
        learn(chars, first, whole, fraction, mark, at < end, source, cell);
        if (at == end && whole + fraction <= EXACT_DIGITS) {
            // Both are exact doubles, so the quotient is the double nearest to what is written.
            double magnitude = digits / POWERS_OF_TEN[fraction];
            return negative && digits != 0 ? -magnitude : magnitude;
        }
        StringBuilder plain = new StringBuilder(end - first + 1);
        plain.append(negative ? "-" : "").append(chars, first, end - first);
        if (mark >= 0) {
            plain.setCharAt(mark - first + (negative ? 1 : 0), '.');
        }
        double number = NumberInput.parseDouble(plain.toString(), true);
        if (Double.isInfinite(number)) {
            throw new CellException("number.tooLarge", row.text(cell));
        }
        return number;
    }

    private static boolean isExponent(char[] chars, int at, int end) {
        if (chars[at] != 'e' && chars[at] != 'E') {
            return false;
        }
        int digit = at + 1;
        if (digit < end && (chars[digit] == '+' || chars[digit] == '-')) {
            digit++;
        }
        if (digit == end) {
            return false;
        }
        for (int i = digit; i < end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private void learn(
            char[] chars,
            int first,
            int whole,
            int fraction,
            int mark,
            boolean exponent,
            TableSource source,
            int cell) {
        if (whole > 3 && chars[first] != '0') {
            longWhole = true;
        }
        if (mark < 0) {
            return;
        }
        Evidence evidence = chars[mark] == ',' ? comma : point;
        if (evidence.place == null) {
            evidence.place = source.place(cell);
            evidence.text = new String(chars, first, whole + fraction + 1);
        }
        evidence.decimal |= exponent || fraction != 3 || whole == 0 || whole > 3 || chars[first] == '0';
    }

    /** Tells what the whole file shows: two decimal marks, a mark that parts thousands, or a mark that may do either. */
    void tell(Faults faults) {
        if (comma.place != null && point.place != null) {
            if (comma.decimal == point.decimal) {
                faults.add(comma.place, "marks.mixed", comma.text, point.text);
            } else {
                Evidence thousands = comma.decimal ? point : comma;
                faults.add(thousands.place, "number.thousands", thousands.text);
            }
            return;
        }
        Evidence only = comma.place != null ? comma : point;
        boolean sure = only.place == null || only.decimal || longWhole || (only == point && commaParts);
        if (!sure) {
            faults.add(only.place, "marks.ambiguous", only.text);
        }
    }
}
