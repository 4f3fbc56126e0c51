package lv.kopa.shell.internal.render;

import lv.kopa.text.Invisible;

/** Text without characters that would steer the terminal: what stands in somebody's data must not move the cursor. */
public final class Harmless {
    private Harmless() {}

    /** A text whose line breaks stay. Control characters and those that turn the direction of reading are replaced. */
    public static String text(String text) {
        StringBuilder harmless = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = c == '\t' || c == '\r' || Invisible.isOne(c) && !Character.isSurrogate(c);
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
