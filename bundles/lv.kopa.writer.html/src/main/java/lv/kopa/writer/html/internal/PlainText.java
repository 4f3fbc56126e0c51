package lv.kopa.writer.html.internal;

/**
 * Text from outside, made fit for a page: characters that neither HTML nor XML allows are left out, the rest is escaped.
 */
final class PlainText {
    private PlainText() {}

    /** Appends text so that it stands between tags, or between double quotes, as what it says and nothing else. */
    static void appendEscaped(StringBuilder out, String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> {
                    int codePoint = text.codePointAt(i);
                    if (isAllowed(codePoint)) {
                        out.appendCodePoint(codePoint);
                    }
                    i += Character.charCount(codePoint) - 1;
                }
            }
        }
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
        if (character >= ' ' && character < 0x7F) {
            return true;
        }
        boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
        boolean halfOfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return !control && !halfOfPair && !nonCharacter;
    }
}
