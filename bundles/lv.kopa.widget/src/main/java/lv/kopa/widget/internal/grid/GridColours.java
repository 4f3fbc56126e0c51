package lv.kopa.widget.internal.grid;

import java.awt.Color;
import javax.swing.UIManager;

/**
 * The colours of a table in the look that is set.
 *
 * @param background behind cells
 * @param foreground of cells
 * @param muted of signs and second lines
 * @param selected behind selected rows
 * @param onSelected of selected rows
 * @param unfocused behind selected rows while the keyboard is elsewhere
 * @param onUnfocused of selected rows while the keyboard is elsewhere
 * @param treated behind cells to which something was done
 * @param line between rows
 * @param focus around the cell with the keyboard
 */
public record GridColours(
        Color background,
        Color foreground,
        Color muted,
        Color selected,
        Color onSelected,
        Color unfocused,
        Color onUnfocused,
        Color treated,
        Color line,
        Color focus) {
    private static final double TINT = 0.12;
    private static final double LINE = 0.1;
    private static final double MUTED = 0.72;

    /** The colours of the look that is set now. */
    public static GridColours current() {
        Color background = colour("Table.background", Color.WHITE);
        Color foreground = colour("Table.foreground", Color.BLACK);
        Color selected = colour("Table.selectionBackground", Color.BLUE);
        Color accent = colour("Component.accentColor", selected);
        return new GridColours(
                background,
                foreground,
                mixed(background, foreground, MUTED),
                selected,
                colour("Table.selectionForeground", Color.WHITE),
                colour("Table.selectionInactiveBackground", Color.LIGHT_GRAY),
                colour("Table.selectionInactiveForeground", foreground),
                mixed(background, accent, TINT),
                mixed(background, foreground, LINE),
                colour("Component.focusColor", accent));
    }

    /** The colour behind what is selected, whether or not its table has the keyboard. */
    public Color behindSelected(boolean keyboardHere) {
        return keyboardHere ? selected : unfocused;
    }

    /** The colour of words that are selected, whether or not their table has the keyboard. */
    public Color ofSelected(boolean keyboardHere) {
        return keyboardHere ? onSelected : onUnfocused;
    }

    private static Color colour(String key, Color otherwise) {
        Color colour = UIManager.getColor(key);
        return colour == null ? otherwise : colour;
    }

    private static Color mixed(Color first, Color second, double share) {
        return new Color(
                mixed(first.getRed(), second.getRed(), share),
                mixed(first.getGreen(), second.getGreen(), share),
                mixed(first.getBlue(), second.getBlue(), share));
    }

    private static int mixed(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }
}
