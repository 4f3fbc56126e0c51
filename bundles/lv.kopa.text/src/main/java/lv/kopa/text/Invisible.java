package lv.kopa.text;

import java.util.OptionalInt;

/**
 * Characters that nobody sees and that do something to the words around them or cannot be kept: controls, those that turn the
 * direction of reading (Unicode Standard Annex 9), notes between the lines, tags, and halves of pairs. Line breaks, tabs, soft
 * hyphens and joiners are none: they stand in honest texts and turn nothing.
 */
public final class Invisible {
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    private Invisible() {}

    /** Where the first of them stands, as the index of a {@code char}; empty where there is none. */
    public static OptionalInt first(String words) {
        for (int i = 0; i < words.length(); i++) {
            int c = words.codePointAt(i);
            if (isOne(c)) {
                return OptionalInt.of(i);
            }
            if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a character is one of them; half of a pair is. */
    public static boolean isOne(int character) {
        if (character < 0x20) {
            return character != '\t' && character != '\n' && character != '\r';
        }
        if (character < 0x61C) { // most of what is written here
            return character >= 0x7F && character < 0xA0;
        }
        return isDirection(character)
                || character >= 0xFFF9 && character <= 0xFFFB
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character >= FIRST_TAG && character <= LAST_TAG;
    }

    private static boolean isDirection(int character) {
        return character == 0x61C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x206F;
    }

    /** How a character is called where it cannot be shown: {@code U+202E}. */
    public static String name(int character) {
        return String.format("U+%04X", character);
    }
}
