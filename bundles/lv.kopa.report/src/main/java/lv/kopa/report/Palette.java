package lv.kopa.report;

import java.awt.Color;
import java.util.List;

/**
 * The colours of figures. Series colours are those of Okabe and Ito (2008), which people with any form of colour
 * blindness tell apart; the ramp from low to high runs from blue over light grey to orange. Nothing is told by colour alone.
 *
 * @param ink text and axes
 * @param faint grid and secondary text
 * @param paper background
 * @param accent what is pointed at
 * @param series colours of series, in order of use
 * @param low colour of the lowest value of a ramp
 * @param middle colour of the middle
 * @param high colour of the highest value
 */
public record Palette(
        Color ink, Color faint, Color paper, Color accent, List<Color> series, Color low, Color middle, Color high) {

    /** On white paper and light screens. */
    public static final Palette LIGHT = new Palette(
            new Color(0x1F2933),
            new Color(0x6B7785),
            Color.WHITE,
            new Color(0xD55E00),
            List.of(
                    new Color(0x0072B2),
                    new Color(0xE69F00),
                    new Color(0x009E73),
                    new Color(0xCC79A7),
                    new Color(0x56B4E9),
                    new Color(0xD55E00),
                    new Color(0xF0E442),
                    new Color(0x5F6B78)),
            new Color(0x0072B2),
            new Color(0xF2F2F2),
            new Color(0xE66100));

    /** On dark screens. */
    public static final Palette DARK = new Palette(
            new Color(0xE4E7EB),
            new Color(0x9AA5B1),
            new Color(0x1F2329),
            new Color(0xFF8C42),
            List.of(
                    new Color(0x56B4E9),
                    new Color(0xE69F00),
                    new Color(0x2BC79A),
                    new Color(0xE09CC5),
                    new Color(0x8FD0F5),
                    new Color(0xF07B3F),
                    new Color(0xF0E442),
                    new Color(0x9AA5B1)),
            new Color(0x56B4E9),
            new Color(0x3A4048),
            new Color(0xFF8C42));

    /** White and yellow on black, for those who see little: colours as bright as can still be told apart. */
    public static final Palette CONTRAST = new Palette(
            Color.WHITE,
            new Color(0xD9D9D9),
            Color.BLACK,
            new Color(0xFFFF00),
            List.of(
                    new Color(0x4DA6FF),
                    new Color(0xFFB000),
                    new Color(0x00D69A),
                    new Color(0xFFA6E4),
                    new Color(0xB3E5FF),
                    new Color(0xFF6A3D),
                    new Color(0xF3FFA0),
                    new Color(0x9AA5AF)),
            new Color(0x4DA6FF),
            new Color(0x4D4D4D),
            new Color(0xFFB000));

    /** Copies the list. */
    public Palette {
        series = List.copyOf(series);
    }

    /** The colour of a series; begins again after the last. */
    public Color series(int index) {
        return series.get(index % series.size());
    }

    /**
     * A colour of the ramp.
     *
     * @param position 0 for the lowest, 0.5 for the middle, 1 for the highest; cut off outside
     */
    public Color ramp(double position) {
        double at = Math.max(0, Math.min(1, position));
        return at < 0.5 ? between(low, middle, at * 2) : between(middle, high, at * 2 - 1);
    }

    private static Color between(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + share * (to.getRed() - from.getRed())),
                (int) Math.round(from.getGreen() + share * (to.getGreen() - from.getGreen())),
                (int) Math.round(from.getBlue() + share * (to.getBlue() - from.getBlue())));
    }
}
