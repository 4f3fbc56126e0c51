package lv.kopa.widget.internal.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.kopa.report.Figure.Mark;

/**
 * The marks of a painted figure in reading order: row by row from the top, each from left to right. A mark is known by its
 * place in this order.
 *
 * @param spots the marks
 */
public record MarkMap(List<Spot> spots) {
    /** What is pointed at may be missed by so many pixels. */
    private static final double MISS = 4;

    /** Copies the list. */
    public MarkMap {
        spots = List.copyOf(spots);
    }

    /**
     * A mark.
     *
     * @param mark what the figure says of it
     * @param shape where it is, in pixels
     * @param layer its place in the order of painting: the later one lies on top
     * @param row its row, 0 at the top
     */
    public record Spot(Mark mark, Shape shape, int layer, int row) {
        /** The rectangle around it. */
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    /**
     * The marks of a figure that is painted with so many pixels per point.
     *
     * @throws NullPointerException if a mark lacks something
     */
    public static MarkMap of(List<Mark> marks, double scale) {
        AffineTransform toPixels = AffineTransform.getScaleInstance(scale, scale);
        List<Spot> spots = new ArrayList<>();
        for (int layer = 0; layer < marks.size(); layer++) {
            Mark mark = marks.get(layer);
            Objects.requireNonNull(mark.subject(), "subject of a mark");
            Objects.requireNonNull(mark.text(), "text of a mark");
            spots.add(new Spot(mark, toPixels.createTransformedShape(mark.shape()), layer, 0));
        }
        spots.sort(Comparator.comparingDouble((Spot spot) -> spot.bounds().getCenterY()));
        return new MarkMap(inRows(spots));
    }

    /** A row reaches as far down as its first mark. */
    private static List<Spot> inRows(List<Spot> fromTheTop) {
        List<Spot> rows = new ArrayList<>();
        int row = -1;
        double end = Double.NEGATIVE_INFINITY;
        for (Spot spot : fromTheTop) {
            if (spot.bounds().getCenterY() > end) {
                row++;
                end = spot.bounds().getMaxY();
            }
            rows.add(new Spot(spot.mark(), spot.shape(), spot.layer(), row));
        }
        rows.sort(Comparator.comparingInt(Spot::row)
                .thenComparingDouble(spot -> spot.bounds().getX())
                .thenComparingInt(Spot::layer));
        return rows;
    }

    /** The mark at a point: the uppermost one, or the nearest if the point misses all of them by little; -1 for none. */
    public int at(double x, double y) {
        int found = -1;
        double distance = MISS;
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            double away = spot.shape().contains(x, y) ? 0 : distance(spot.bounds(), x, y);
            boolean above = found < 0 || spot.layer() > spots.get(found).layer();
            if (away < distance || away == distance && above) {
                found = i;
                distance = away;
            }
        }
        return found;
    }

    /** The distance to the edge of a rectangle; within it, a little, for it may be within and yet miss the shape. */
    private static double distance(Rectangle2D bounds, double x, double y) {
        double across = Math.max(0, Math.max(bounds.getX() - x, x - bounds.getMaxX()));
        double down = Math.max(0, Math.max(bounds.getY() - y, y - bounds.getMaxY()));
        return Math.max(Math.hypot(across, down), MISS / 2);
    }

    /** The mark to which a step leads from another one; the first one if there was none; -1 if there are no marks. */
    public int step(int from, Step step) {
        if (spots.isEmpty()) {
            return -1;
        }
        int last = spots.size() - 1;
        if (from < 0 || from > last) {
            return step == Step.LAST ? last : 0;
        }
        return switch (step) {
            case NEXT -> Math.min(last, from + 1);
            case PREVIOUS -> Math.max(0, from - 1);
            case DOWN -> beside(from, 1);
            case UP -> beside(from, -1);
            case FIRST -> 0;
            case LAST -> last;
        };
    }

    private int beside(int from, int rows) {
        int row = spots.get(from).row() + rows;
        double x = spots.get(from).bounds().getCenterX();
        int nearest = from;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < spots.size(); i++) {
            double away = Math.abs(spots.get(i).bounds().getCenterX() - x);
            if (spots.get(i).row() == row && away < distance) {
                nearest = i;
                distance = away;
            }
        }
        return nearest;
    }

    /** The shapes of all marks of these subjects. */
    public List<Shape> shapes(Set<String> subjects) {
        return spots.stream()
                .filter(spot -> subjects.contains(spot.mark().subject()))
                .map(Spot::shape)
                .toList();
    }

    /** A step from one mark to another. */
    public enum Step {
        /** To the next in reading order. */
        NEXT,
        /** To the one before. */
        PREVIOUS,
        /** To the nearest in the row above. */
        UP,
        /** To the nearest in the row below. */
        DOWN,
        /** To the first. */
        FIRST,
        /** To the last. */
        LAST
    }
}
