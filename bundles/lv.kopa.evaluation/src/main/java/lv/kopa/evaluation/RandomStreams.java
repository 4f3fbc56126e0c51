package lv.kopa.evaluation;

import java.util.random.RandomGenerator;

/**
 * Independent streams of random numbers, one per index. Stream <i>i</i> of a seed is the generator
 * {@value #ALGORITHM} of the Java platform, started with the <i>i</i>-th output of SplitMix64 started with the seed
 * (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195; Steele, Vigna 2021, doi:10.1145/3485525).
 */
public final class RandomStreams {
    /** Name of the generator. */
    public static final String ALGORITHM = "L64X128MixRandom";

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private RandomStreams() {}

    /** The stream with this index. */
    public static RandomGenerator stream(long seed, long index) {
        return new MixedRandom(MixedRandom.stafford(seed + (index + 1) * GOLDEN_GAMMA));
    }
}
