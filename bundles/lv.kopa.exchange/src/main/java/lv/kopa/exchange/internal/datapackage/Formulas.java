package lv.kopa.exchange.internal.datapackage;

/**
 * Keeps text from being taken for a formula, and gives it back. Wherever a spreadsheet may let a cell begin – at the
 * beginning, and after a semicolon, a tab or a line break – an apostrophe is put before {@code = + - @}, a tab, a carriage
 * return or an apostrophe; reading takes one apostrophe away there. A text that is there but empty is an apostrophe alone.
 */
final class Formulas {
    private static final String BEGINS_AFTER = ";\t\r\n";
    private static final String DANGEROUS = "=+-@\t\r'";
    private static final char GUARD = '\'';

    private Formulas() {}

    /** The text as a cell holds it. */
    static String guarded(String text) {
        if (text.isEmpty()) {
            return String.valueOf(GUARD);
        }
        StringBuilder out = null;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (begins && DANGEROUS.indexOf(each) >= 0) {
                out = out == null ? new StringBuilder(text.length() + 4).append(text, 0, i) : out;
                out.append(GUARD);
            }
            if (out != null) {
                out.append(each);
            }
            begins = BEGINS_AFTER.indexOf(each) >= 0;
        }
        return out == null ? text : out.toString();
    }

    /** The text that a cell stands for. */
    static String freed(String cell) {
        if (cell.indexOf(GUARD) < 0) {
            return cell;
        }
        StringBuilder out = new StringBuilder(cell.length());
        boolean begins = true;
        for (int i = 0; i < cell.length(); i++) {
            char each = cell.charAt(i);
            if (begins && each == GUARD) {
                begins = false;
            } else {
                out.append(each);
                begins = BEGINS_AFTER.indexOf(each) >= 0;
            }
        }
        return out.toString();
    }
}
