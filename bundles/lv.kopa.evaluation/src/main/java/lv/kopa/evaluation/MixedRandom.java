package lv.kopa.evaluation;

import java.util.random.RandomGenerator;

/**
 * The generator L64X128MixRandom (Steele, Vigna 2021, doi:10.1145/3485525), number for number that of the Java platform. The
 * platform's own is found through services, which it does not find everywhere, and is made by reflection each time.
 */
final class MixedRandom implements RandomGenerator {
    private static final long SILVER_RATIO = 0x6a09e667f3bcc909L;
    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    private final long addend;
    private long linear = 1;
    private long low;
    private long high;

    MixedRandom(long seed) {
        long mixed = seed ^ SILVER_RATIO;
        addend = murmur(mixed) | 1;
        low = stafford(mixed);
        high = stafford(mixed + GOLDEN_RATIO);
    }

    @Override
    public long nextLong() {
        long result = lea(linear + low);
        linear = MULTIPLIER * linear + addend;
        long mixed = high ^ low;
        low = Long.rotateLeft(low, 24) ^ mixed ^ (mixed << 16);
        high = Long.rotateLeft(mixed, 37);
        return result;
    }

    /** The mix of SplitMix64, Stafford's variant 13. */
    static long stafford(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static long murmur(long value) {
        long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    private static long lea(long value) {
        long z = (value ^ (value >>> 32)) * 0xdaba0b6eb09322e3L;
        z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
        return z ^ (z >>> 32);
    }
}
