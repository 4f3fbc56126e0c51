package lv.kopa.view.index.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves dots on a line up and down so that they do not cover each other. */
final class Swarm {
    private Swarm() {}

    /**
     * How far each dot is moved from the line.
     *
     * @param x places of the dots on the line; NaN for none
     * @param size width of a dot
     * @param room how far a dot may be moved to either side; dots for which that is too little cover others
     * @return NaN where there is no dot
     */
    static double[] offsets(double[] x, double size, double room) {
        double[] offsets = new double[x.length];
        Arrays.fill(offsets, Double.NaN);
        int[] order = IntStream.range(0, x.length)
                .filter(i -> Double.isFinite(x[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < order.length; place++) {
            double offset = 0;
            for (int step = 1; !free(x, offsets, order, place, offset, size); step++) {
                double next = (step + 1) / 2 * size * (step % 2 == 0 ? 1 : -1);
                if (Math.abs(next) > room) {
                    offset = crowded(place, size, room);
                    break;
                }
                offset = next;
            }
            offsets[order[place]] = offset;
        }
        return offsets;
    }

    /** Where nothing is free, dots are spread evenly rather than heaped up at the edge. */
    private static double crowded(int place, double size, double room) {
        int steps = (int) (room / size);
        return (place % (2 * steps + 1) - steps) * size;
    }

    private static boolean free(double[] x, double[] offsets, int[] order, int place, double offset, double size) {
        for (int earlier = place - 1; earlier >= 0; earlier--) {
            double across = x[order[place]] - x[order[earlier]];
            if (across >= size) {
                return true;
            }
            double up = offset - offsets[order[earlier]];
            if (across * across + up * up < size * size * 0.98) {
                return false;
            }
        }
        return true;
    }
}
