package lv.kopa.widget.internal.figure;

import lv.kopa.report.Figure;

/**
 * How large a figure is on the screen. Where there is less room than it wants, its rows become narrower; where there is
 * less than it needs, all of it becomes smaller, but never so small that words cannot be read.
 *
 * @param width the width at which it looks best, in points
 * @param height the height at that width
 * @param minimumWidth the least width at that height
 */
public record FigureSize(double width, double height, double minimumWidth) {
    /** Points at 100 % to pixels: as large as in a page. */
    public static final double PIXELS_PER_POINT = 4.0 / 3;

    private static final double SMALLEST = 0.7;
    private static final double HIGHEST = 20_000;

    /**
     * @throws IllegalArgumentException if there is no picture of this size
     */
    public FigureSize {
        if (!(width >= 1 && width <= HIGHEST && height >= 1 && height <= HIGHEST && minimumWidth >= 1)) {
            throw new IllegalArgumentException("no figure is " + width + " × " + height + " points large");
        }
        minimumWidth = Math.min(minimumWidth, width);
    }

    /** The size that a figure says it has. */
    public static FigureSize of(Figure figure) {
        return new FigureSize(figure.width(), figure.height(), figure.minimumWidth());
    }

    /**
     * The figure in the room that there is.
     *
     * @param room width in pixels
     * @param magnification 1 at 100 %
     */
    public Fit in(int room, double magnification) {
        double full = PIXELS_PER_POINT * magnification;
        double points = Math.max(minimumWidth, Math.min(width, room / full));
        double scale = Math.max(full * SMALLEST, Math.min(full, room / points));
        return new Fit(points, height, scale);
    }

    /** The width beyond which it does not grow, in pixels. */
    public int natural(double magnification) {
        return (int) Math.ceil(width * PIXELS_PER_POINT * magnification);
    }

    /** The width below which it does not shrink, in pixels. */
    public int least(double magnification) {
        return (int) Math.ceil(minimumWidth * PIXELS_PER_POINT * magnification * SMALLEST);
    }

    /**
     * A figure in some room.
     *
     * @param width width to paint, in points
     * @param height height to paint
     * @param scale pixels per point
     */
    public record Fit(double width, double height, double scale) {

        /** Width in pixels. */
        public int pixelsWide() {
            return (int) Math.round(width * scale);
        }

        /** Height in pixels. */
        public int pixelsHigh() {
            return (int) Math.round(height * scale);
        }
    }
}
