package lv.kopa.desktop.internal.command;

/**
 * The name of a command with the letter that stands for it in its menu.
 *
 * @param words the name
 * @param mnemonic the letter in upper case, 0 for none
 * @param at where in the name it stands, −1 for none
 */
public record Label(String words, char mnemonic, int at) {

    /** Takes a name apart in which {@code &} stands before the letter. */
    public static Label of(String name) {
        int at = name.indexOf('&');
        if (at < 0 || at + 1 == name.length()) {
            return new Label(name, (char) 0, -1);
        }
        return new Label(
                name.substring(0, at) + name.substring(at + 1), Character.toUpperCase(name.charAt(at + 1)), at);
    }
}
