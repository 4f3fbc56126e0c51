package lv.kopa.exchange.internal.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lv.kopa.exchange.internal.CellException;

/** Tells why a text is no number, so that the message can say what to do about it. */
final class NumberText {
    /** The minus sign of typesetters, which some programs write. */
    static final char MINUS = '\u2212';

    /** How a missing number is written besides leaving the cell empty. */
    static final String MISSING = "NA";

    private static final Set<String> MEANT_AS_MISSING =
            Set.of("n/a", "na", "n.a.", "-", "–", "—", "..", "...", "…", ":", "null", "none", "nav", "n.d.", "x", "?");
    private static final Set<String> NOT_FINITE = Set.of("inf", "infinity", "∞", "nan");
    private static final Pattern THOUSANDS = Pattern.compile(
            "[+\\-\u2212]?\\d{1,3}([ \u00A0\u2009\u202F'’.,]\\d{3})+([.,]\\d*)?|[+\\-\u2212]?\\d{1,3}([ \u00A0\u2009\u202F'’]\\d{3})+");
    private static final Pattern PERCENT = Pattern.compile("[+\\-\u2212]?\\d+([.,]\\d+)?\\s*%");

    private NumberText() {}

    /** Why this text is no number. */
    static CellException objection(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("-") || lower.startsWith("+") ? lower.substring(1) : lower;
        if (MEANT_AS_MISSING.contains(lower)) {
            return new CellException("number.missing", text);
        }
        if (NOT_FINITE.contains(bare)) {
            return new CellException("number.notFinite", text);
        }
        if (text.startsWith("#")) {
            return new CellException("cell.error", text);
        }
        if (THOUSANDS.matcher(text).matches()) {
            return new CellException("number.thousands", text);
        }
        return new CellException(PERCENT.matcher(text).matches() ? "number.percent" : "number.text", text);
    }
}
