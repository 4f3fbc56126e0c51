package lv.kopa.widget.internal.report;

import java.awt.Color;
import java.awt.Font;
import java.util.function.Function;
import javax.swing.UIManager;

/** Kinds of words on a page: how large, how strong, in which colour. */
public enum Type {
    /** Title of the report. */
    TITLE(1.85f, true, Tones::ink),
    /** What kind of report. */
    SUBTITLE(1.15f, false, Tones::soft),
    /** A chapter. */
    HEADING_1(1.5f, true, Tones::ink),
    /** Below a chapter. */
    HEADING_2(1.2f, true, Tones::ink),
    /** Below that. */
    HEADING_3(1.05f, true, Tones::ink),
    /** Running text. */
    TEXT(1.05f, false, Tones::ink),
    /** Above a table or a figure. */
    CAPTION(1f, true, Tones::ink),
    /** A cell of a table. */
    TABLE(1f, false, Tones::ink),
    /** A term. */
    TERM(1.05f, false, Tones::soft),
    /** A note, a legend. */
    NOTE(0.95f, false, Tones::soft);

    private final float size;
    private final boolean strong;
    private final Function<Tones, Color> colour;

    Type(float size, boolean strong, Function<Tones, Color> colour) {
        this.size = size;
        this.strong = strong;
        this.colour = colour;
    }

    /** The heading of a depth from 1 to 3. */
    public static Type heading(int depth) {
        return depth == 1 ? HEADING_1 : depth == 2 ? HEADING_2 : HEADING_3;
    }

    /** The font, from that of the window. */
    public Font font() {
        Font base = UIManager.getFont("Label.font");
        return base.deriveFont(strong ? Font.BOLD : Font.PLAIN, Math.round(base.getSize2D() * size));
    }

    /** Whether there is some room between its lines. */
    boolean spaced() {
        return !strong;
    }

    /** The colour. */
    public Color colour(Tones tones) {
        return colour.apply(tones);
    }
}
