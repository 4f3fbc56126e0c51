package lv.kopa.widget.internal.report;

import java.awt.Color;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.report.Palette;

/**
 * The colours of a page, from those of its figures.
 *
 * @param ink words
 * @param soft words of less weight
 * @param paper the ground
 * @param rule thin lines
 * @param accent what is pointed at
 * @param kind on what ground the page stands
 */
public record Tones(Color ink, Color soft, Color paper, Color rule, Color accent, Kind kind) {
    private static final double BRIGHT = 128;

    /** Grounds on which a colour must be another one to be read. */
    public enum Kind {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** Bright on black. */
        CONTRAST
    }

    /** The colours of a page whose figures have these. */
    public static Tones of(Palette palette) {
        Kind kind = kind(palette.paper());
        Color rule = kind == Kind.CONTRAST ? palette.faint() : mix(palette.paper(), palette.faint(), 0.3);
        Color soft = kind == Kind.LIGHT ? mix(palette.faint(), palette.ink(), 0.3) : palette.faint();
        return new Tones(palette.ink(), soft, palette.paper(), rule, palette.accent(), kind);
    }

    private static Kind kind(Color paper) {
        if (paper.equals(Color.BLACK)) {
            return Kind.CONTRAST;
        }
        return (paper.getRed() + paper.getGreen() + paper.getBlue()) / 3.0 < BRIGHT ? Kind.DARK : Kind.LIGHT;
    }

    /** The colour of a severity. It is never told by its colour alone. */
    public Color of(Severity severity) {
        return new Color(
                switch (kind) {
                    case LIGHT ->
                        switch (severity) {
                            case OK -> 0x1F7A4D;
                            case CAUTION -> 0x8A5200;
                            case REFUSE -> 0xB3261E;
                        };
                    case DARK ->
                        switch (severity) {
                            case OK -> 0x5FCF98;
                            case CAUTION -> 0xF0B45A;
                            case REFUSE -> 0xFF8F86;
                        };
                    case CONTRAST ->
                        switch (severity) {
                            case OK -> 0x6DFFB0;
                            case CAUTION -> 0xFFD75E;
                            case REFUSE -> 0xFF9E94;
                        };
                });
    }

    /** The ground of a finding. */
    public Color ground(Severity severity) {
        return kind == Kind.CONTRAST ? paper : mix(paper, of(severity), 0.08);
    }

    /** The ground of what is found by a search, and of the one that is looked at. */
    public Color found(boolean looked) {
        Color yellow = new Color(kind == Kind.LIGHT ? 0xFFD84D : 0x8A6D00);
        return looked ? yellow : mix(paper, yellow, 0.45);
    }

    /** A colour between two others. */
    static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }
}
