package lv.kopa.widget;

import lv.kopa.text.Text;

/**
 * Words of a command, a button or a label, with the letter that stands for it: with Alt, or in a menu alone.
 *
 * @param words the words
 * @param mnemonic the letter in upper case, 0 for none
 * @param at where in the name it stands, −1 for none
 */
public record Caption(String words, char mnemonic, int at) {

    /** Takes a name apart in which {@code &} stands before the letter, and {@code &&} for that sign itself. */
    public static Caption of(String name) {
        StringBuilder words = new StringBuilder();
        char mnemonic = 0;
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            boolean sign = name.charAt(i) == '&' && i + 1 < name.length();
            if (sign) {
                i++;
            }
            if (sign && name.charAt(i) != '&' && at < 0) {
                mnemonic = Character.toUpperCase(name.charAt(i));
                at = words.length();
            }
            words.append(name.charAt(i));
        }
        return new Caption(words.toString(), mnemonic, at);
    }

    /** A name that says what it says: none of its letters stands for it. */
    public static Text plain(Text name) {
        return Text.inEach(language -> plain(name.in(language)));
    }

    /** The same in one language. */
    public static String plain(String name) {
        return name.replace("&", "&&");
    }
}
