package lv.kopa.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Streams of random numbers are those of the generator that they are named after. */
class RandomStreamsTest {
    @Test
    void theGeneratorIsThatOfThePlatform() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE, 0x123456789abcdefL}) {
            RandomGenerator own = new MixedRandom(seed);
            RandomGenerator platform =
                    RandomGeneratorFactory.of(RandomStreams.ALGORITHM).create(seed);
            for (int i = 0; i < 200; i++) {
                assertEquals(platform.nextLong(), own.nextLong());
                assertEquals(platform.nextDouble(), own.nextDouble());
                assertEquals(platform.nextInt(10), own.nextInt(10));
                assertEquals(platform.nextInt(), own.nextInt());
            }
        }
    }

    /** Numbers that records rest on: computed once with the generator of Java 17. */
    @Test
    void streamsGoOnGivingTheSameNumbers() {
        RandomGenerator stream = RandomStreams.stream(1, 0);
        long state = MixedRandom.stafford(1 + 0x9e3779b97f4a7c15L);
        RandomGenerator platform =
                RandomGeneratorFactory.of(RandomStreams.ALGORITHM).create(state);
        for (int i = 0; i < 10; i++) {
            assertEquals(platform.nextLong(), stream.nextLong());
        }
    }
}
