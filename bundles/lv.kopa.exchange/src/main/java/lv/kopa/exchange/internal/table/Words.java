package lv.kopa.exchange.internal.table;

import java.text.Normalizer;

/** Texts as they come out of files. */
final class Words {
    private static final char FIRST_THAT_COMPOSES = '\u0300';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Words() {}

    /** The text without spaces of any kind around it, {@linkplain #composed composed}. */
    static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return composed(text.substring(from, to));
    }

    /** The text in Unicode form NFC, so that what looks the same is the same. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_THAT_COMPOSES) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character is a space, a control or a stray byte-order mark. */
    static boolean isSpace(char each) {
        return each <= ' ' || (each >= '\u0080' && (Character.isSpaceChar(each) || each == BYTE_ORDER_MARK));
    }
}
