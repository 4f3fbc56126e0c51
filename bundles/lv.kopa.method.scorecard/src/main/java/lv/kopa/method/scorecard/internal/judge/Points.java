package lv.kopa.method.scorecard.internal.judge;

import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.method.scorecard.internal.card.Item;

/** Points of units, added over items in their order. */
final class Points {
    private static final double DIGITS = 1e9;

    private final List<Item> items;
    private final Ratings ratings;

    Points(List<Item> items, Ratings ratings) {
        this.items = items;
        this.ratings = ratings;
    }

    /**
     * The sum over some items; NaN where one of them is not rated.
     *
     * @param some indexes of the items
     * @param onlyProven whether a rating without its proof counts as the least of its scale
     */
    double sum(List<Integer> some, int unit, boolean onlyProven) {
        double sum = 0;
        for (int item : some) {
            double value = ratings.value(item, unit);
            boolean counts = !onlyProven || ratings.proven(item, unit) || Double.isNaN(value);
            sum += counts ? value : items.get(item).scale().orElseThrow().least();
        }
        return sum;
    }

    /** Places, 1 for the most points; equal points share the better place. NaN where there are none. */
    static double[] places(double... points) {
        double[] rounded = IntStream.range(0, points.length)
                .mapToDouble(i -> StrictMath.rint(points[i] * DIGITS))
                .toArray();
        double[] places = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            double own = rounded[i];
            places[i] = Double.isNaN(points[i])
                    ? Double.NaN
                    : 1
                            + IntStream.range(0, points.length)
                                    .filter(j -> rounded[j] > own)
                                    .count();
        }
        return places;
    }
}
