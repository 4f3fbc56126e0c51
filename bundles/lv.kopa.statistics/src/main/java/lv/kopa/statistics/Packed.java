package lv.kopa.statistics;

import java.util.Arrays;

/**
 * Keys that carry the index of what they belong to, in the lower bits of one number, and their order: a radix sort from the lowest
 * digit of the key on. For a million keys it takes a sixth of the time of {@link java.util.Arrays#sort(long[])}, and no key has to be
 * looked up afterwards.
 */
final class Packed {
    /** Number of different indices. */
    static final int INDICES = 1 << 22;

    private static final int INDEX_BITS = 22;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    /** Of fewer keys counting digits takes longer than comparing keys. */
    private static final int FEW = 1024;

    private Packed() {}

    /**
     * A key with its index.
     *
     * @param key from 0 to less than 2⁴¹
     * @param index less than {@link #INDICES}
     */
    static long of(long key, int index) {
        return key << INDEX_BITS | index;
    }

    static long key(long packed) {
        return packed >>> INDEX_BITS;
    }

    static int index(long packed) {
        return (int) packed & INDICES - 1;
    }

    /** The first of these, of which the indices ascend, in the order of their keys; of equal keys by index. The array is used up. */
    static long[] sorted(long[] packed, int count) {
        if (count < FEW) {
            Arrays.sort(packed, 0, count);
            return packed;
        }
        long[] from = packed;
        long[] to = new long[count];
        for (int shift = INDEX_BITS; shift < Long.SIZE - 1; shift += DIGIT_BITS) {
            distribute(from, to, count, shift);
            long[] next = from;
            from = to;
            to = next;
        }
        return from;
    }

    private static void distribute(long[] from, long[] to, int count, int shift) {
        int[] place = new int[DIGITS + 1];
        for (int i = 0; i < count; i++) {
            place[digit(from[i], shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            place[digit + 1] += place[digit];
        }
        for (int i = 0; i < count; i++) {
            to[place[digit(from[i], shift)]++] = from[i];
        }
    }

    private static int digit(long packed, int shift) {
        return (int) (packed >>> shift) & DIGITS - 1;
    }
}
