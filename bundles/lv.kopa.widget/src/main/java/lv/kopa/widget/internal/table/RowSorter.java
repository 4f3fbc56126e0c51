package lv.kopa.widget.internal.table;

import java.util.List;

/** Sorts rows: stable, without boxes, what has no value last in either direction. */
final class RowSorter {
    private final double[][] keys;
    private final boolean[] descending;

    RowSorter(SortKeys known, Sorting sorting) {
        List<SortKey> used = sorting.keys().stream().filter(known::has).toList();
        keys = used.stream().map(known::of).toArray(double[][]::new);
        descending = new boolean[keys.length];
        for (int i = 0; i < descending.length; i++) {
            descending[i] = used.get(i).descending();
        }
    }

    /** Sorts these rows in place. */
    void sort(int[] rows) {
        if (keys.length > 0) {
            split(rows.clone(), rows, 0, rows.length);
        }
    }

    /** Merge sort: both arrays hold the same rows; the part from begin to end of {@code to} becomes sorted. */
    private void split(int[] from, int[] to, int begin, int end) {
        if (end - begin < 2) {
            return;
        }
        int middle = (begin + end) >>> 1;
        split(to, from, begin, middle);
        split(to, from, middle, end);
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takeLeft = left < middle && (right >= end || compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private int compare(int first, int second) {
        for (int i = 0; i < keys.length; i++) {
            double one = keys[i][first];
            double other = keys[i][second];
            if (one < other) {
                return descending[i] ? 1 : -1;
            }
            if (one > other) {
                return descending[i] ? -1 : 1;
            }
            boolean none = Double.isNaN(one);
            if (none != Double.isNaN(other)) {
                return none ? 1 : -1;
            }
        }
        return 0;
    }
}
