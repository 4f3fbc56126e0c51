package lv.kopa.shell.internal.render;

/** Text without characters that would steer the terminal: what stands in somebody's data must not move the cursor. */
public final class Harmless {
    private Harmless() {}

    /** A text whose line breaks stay. Control characters and those that turn the direction of reading are replaced. */
    public static String text(String text) {
        StringBuilder harmless = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = Character.isISOControl(c) && c != '\n'
                    || c >= '\u202A' && c <= '\u202E'
                    || c >= '\u2066' && c <= '\u2069';
            if (steers && harmless == null) {
                harmless = new StringBuilder(text);
            }
            if (steers) {
                harmless.setCharAt(i, c == '\t' || c == '\r' ? ' ' : '\uFFFD');
            }
        }
        return harmless == null ? text : harmless.toString();
    }

    /** A text on one line. */
    public static String line(String text) {
        return text(text.replace('\n', ' '));
    }
}
