package lv.kopa.desktop.internal.command;

import lv.kopa.text.Text;

/**
 * The name of a command with the letter that stands for it in its menu.
 *
 * @param words the name
 * @param mnemonic the letter in upper case, 0 for none
 * @param at where in the name it stands, −1 for none
 */
public record Label(String words, char mnemonic, int at) {

    /** Takes a name apart in which {@code &} stands before the letter, and {@code &&} for that sign itself. */
    public static Label of(String name) {
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
        return new Label(words.toString(), mnemonic, at);
    }

    /** A name that says what it says: none of its letters stands for it. */
    public static Text plain(Text name) {
        return Text.inEach(language -> name.in(language).replace("&", "&&"));
    }
}
