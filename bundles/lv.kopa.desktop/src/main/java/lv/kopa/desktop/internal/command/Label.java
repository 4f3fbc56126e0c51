package lv.kopa.desktop.internal.command;

/**
 * The name of a command with the letter that stands for it in its menu.
 *
 * @param words the name
 * @param mnemonic the letter in upper case, 0 for none
 * @param at where in the name it stands, −1 for none
 */
public record Label(String words, char mnemonic, int at) {

    /** Takes a name apart in which {@code &} stands before the letter, and {@code &&} for the sign itself. */
    public static Label of(String name) {
        StringBuilder words = new StringBuilder(name.length());
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            boolean sign = name.charAt(i) == '&' && i + 1 < name.length();
            if (sign && name.charAt(i + 1) != '&' && at < 0) {
                at = words.length();
            } else {
                words.append(name.charAt(i));
                i += sign && name.charAt(i + 1) == '&' ? 1 : 0;
            }
        }
        char mnemonic = at < 0 ? 0 : Character.toUpperCase(words.charAt(at));
        return new Label(words.toString(), mnemonic, at);
    }
}
