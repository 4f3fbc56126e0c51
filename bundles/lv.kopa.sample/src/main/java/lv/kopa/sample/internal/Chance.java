package lv.kopa.sample.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.RandomStreams;

/**
 * What is left to chance in one part of one block. It draws from a stream of its own and computes with the arithmetic that
 * is the same on every machine, so that nothing else a sample has can change it.
 */
final class Chance {
    private static final int PARTS = 64;
    private static final int MANTISSA = 53;
    private static final int SUMMANDS = 12;

    private final RandomGenerator generator;

    private Chance(RandomGenerator generator) {
        this.generator = generator;
    }

    /** Of this part of this block. */
    static Chance of(long seed, int block, Part part) {
        return new Chance(RandomStreams.stream(seed, (long) block * PARTS + part.ordinal()));
    }

    /** What draws from a stream of its own. New ones are put last, or old samples change. */
    enum Part {
        CLUBS,
        FIRMS,
        JOINERS,
        LARGE,
        OTHERS,
        MEMBERS,
        PERSONS,
        GRANTS,
        SERVICES,
        ACTIVITIES,
        SUPPORT,
        LINKS,
        VALUES,
        FIRM_VALUES,
        RATINGS,
        APPLICATION_RATINGS
    }

    /** From 0 to below 1. */
    double unit() {
        return (generator.nextLong() >>> (Long.SIZE - MANTISSA)) * 0x1.0p-53;
    }

    /** Between two numbers. */
    double between(double least, double most) {
        return least + unit() * (most - least);
    }

    /** A whole number between two, both possible. */
    int whole(int least, int most) {
        return least + (int) (unit() * (most - least + 1));
    }

    boolean happens(double probability) {
        return unit() < probability;
    }

    <T> T of(List<T> choice) {
        return choice.get(whole(0, choice.size() - 1));
    }

    /** Several different ones, in order; all of them if there are not so many. */
    <T> List<T> several(List<T> choice, int count) {
        List<T> left = new ArrayList<>(choice);
        List<T> taken = new ArrayList<>();
        while (taken.size() < count && !left.isEmpty()) {
            taken.add(left.remove(whole(0, left.size() - 1)));
        }
        return taken;
    }

    /** Nearly normal: the sum of twelve uniform draws. */
    double normal(double mean, double deviation) {
        double sum = 0;
        for (int i = 0; i < SUMMANDS; i++) {
            sum += unit();
        }
        return mean + deviation * (sum - SUMMANDS / 2.0);
    }

    /** Nearly lognormal. */
    double skewed(double median, double sigma) {
        return median * StrictMath.exp(normal(0, sigma));
    }
}
