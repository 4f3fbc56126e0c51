package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers of which nobody knows how many will come. Kept in chunks, so that growing copies nothing. */
final class DoubleList {
    private static final int CHUNK = 1 << 14;

    private final List<double[]> full = new ArrayList<>();
    private double[] last = new double[16];
    private int used;

    void add(double value) {
        if (used == last.length) {
            if (last.length < CHUNK) {
                last = Arrays.copyOf(last, last.length * 4);
            } else {
                full.add(last);
                last = new double[CHUNK];
                used = 0;
            }
        }
        last[used++] = value;
    }

    int size() {
        return full.size() * CHUNK + used;
    }

    /** All numbers; the list is empty afterwards, so that they are not in memory twice. */
    double[] drain() {
        double[] all = new double[size()];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i * CHUNK, CHUNK);
            full.set(i, null);
        }
        System.arraycopy(last, 0, all, full.size() * CHUNK, used);
        full.clear();
        last = new double[16];
        used = 0;
        return all;
    }
}
