package lv.kopa.writer.html.internal;

/**
 * Text from outside, made fit for a page: characters that neither HTML nor XML allows are left out, the rest is escaped.
 */
final class PlainText {
    private PlainText() {}

    /** Appends text so that it stands between tags, or between double quotes, as what it says and nothing else. */
    static void appendEscaped(StringBuilder out, String text) {
        int written = 0;
        int next = nextUnfit(text, 0);
        while (next < text.length()) {
            int character = text.codePointAt(next);
            out.append(text, written, next).append(replacement(character));
            written = next + Character.charCount(character);
            next = nextUnfit(text, written);
        }
        out.append(text, written, text.length());
    }

    /** Where the next character stands that cannot be written as it is; the end of the text if there is none. */
    private static int nextUnfit(String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length) {
            if (isOrdinary(text.charAt(at))) {
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (replacement(codePoint) != null) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return length;
    }

    /** A quick look that settles nearly all characters of nearly all texts. */
    private static boolean isOrdinary(char character) {
        return character >= ' '
                && character < 0x7F
                && character != '&'
                && character != '<'
                && character != '>'
                && character != '"';
    }

    /** What is written in the place of a character; null if it is itself. */
    private static String replacement(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default -> isAllowed(character) ? null : "";
        };
    }

    /** A string literal of CSS that says this text, on one line. Nothing in it can end the string or the style sheet. */
    static String cssString(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().filter(PlainText::isAllowed).forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == ' ') {
                out.appendCodePoint(character);
            } else if (Character.isWhitespace(character)) {
                out.append(' ');
            } else {
                out.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return out.append('"').toString();
    }

    /** Whether a character may stand in XML 1.0 and in HTML: no controls, halves of pairs or non-characters. */
    private static boolean isAllowed(int character) {
        boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
        boolean halfOfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return !control && !halfOfPair && !nonCharacter;
    }
}
