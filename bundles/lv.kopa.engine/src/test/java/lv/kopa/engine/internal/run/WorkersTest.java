package lv.kopa.engine.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final Runnable GO_ON = () -> {};

    private static Workers workers(int threads) {
        return new Workers(threads, "test", WorkersTest.class.getClassLoader());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void everyIndexIsDoneOnce(int threads) {
        for (int count : new int[] {0, 1, 2, 7, 1000, 100_003}) {
            AtomicIntegerArray done = new AtomicIntegerArray(count);
            try (Workers workers = workers(threads)) {
                workers.forEachIndex(count, done::incrementAndGet, GO_ON);
            }
            for (int i = 0; i < count; i++) {
                assertEquals(1, done.get(i));
            }
        }
    }

    @Test
    void oneThreadIsTheCaller() {
        ConcurrentSkipListSet<String> threads = new ConcurrentSkipListSet<>();
        try (Workers workers = workers(1)) {
            workers.forEachIndex(
                    1000, index -> threads.add(Thread.currentThread().getName()), GO_ON);
        }
        assertEquals(1, threads.size());
        assertEquals(Thread.currentThread().getName(), threads.first());
    }

    @Test
    void severalThreadsReallyWorkAtOnce() {
        CountDownLatch met = new CountDownLatch(3);
        try (Workers workers = workers(3)) {
            workers.forEachIndex(
                    3,
                    index -> {
                        met.countDown();
                        try {
                            assertTrue(met.await(10, TimeUnit.SECONDS));
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    GO_ON);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theFailureWithTheLowestIndexIsThrown(int threads) {
        for (int round = 0; round < 50; round++) {
            AtomicIntegerArray done = new AtomicIntegerArray(5000);
            IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> {
                try (Workers workers = workers(threads)) {
                    workers.forEachIndex(
                            5000,
                            index -> {
                                done.incrementAndGet(index);
                                if (index >= 1234 && index % 3 == 0) {
                                    throw new IllegalStateException("at " + index);
                                }
                            },
                            GO_ON);
                }
            });
            assertEquals("at 1236", thrown.getMessage());
            for (int i = 0; i <= 1236; i++) {
                assertEquals(1, done.get(i), "what lies below the failure is done");
            }
        }
    }

    @Test
    void errorsPassAsTheyAre() {
        LinkageError error = new NoClassDefFoundError("gone");
        try (Workers workers = workers(2)) {
            assertSame(
                    error,
                    assertThrows(
                            NoClassDefFoundError.class,
                            () -> workers.forEachIndex(
                                    10,
                                    index -> {
                                        throw error;
                                    },
                                    GO_ON)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void loopsInsideLoopsDoNotWaitForEachOther(int threads) {
        double[] expected = new double[60];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = i * (49 * 50 / 2.0) * 10;
        }
        double[] found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            double[] sums = new double[60];
            try (Workers workers = workers(threads)) {
                workers.forEachIndex(
                        60,
                        outer -> {
                            double[] parts = new double[50];
                            workers.forEachIndex(
                                    50,
                                    inner -> {
                                        double[] deepest = new double[10];
                                        workers.forEachIndex(10, each -> deepest[each] = outer * inner, GO_ON);
                                        parts[inner] = Arrays.stream(deepest).sum();
                                    },
                                    GO_ON);
                            sums[outer] = Arrays.stream(parts).sum();
                        },
                        GO_ON);
            }
            return sums;
        });
        assertArrayEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aCancellationEndsTheLoop(int threads) {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = workers(threads)) {
            assertThrows(
                    CancellationException.class,
                    () -> workers.forEachIndex(1_000_000, index -> done.incrementAndGet(), () -> {
                        if (done.get() > 100) {
                            throw new CancellationException();
                        }
                    }));
        }
        assertTrue(done.get() < 10_000, "done: " + done);
    }

    @Test
    void afterTheEndTheCallerGoesOnAlone() {
        Workers workers = workers(4);
        workers.close();
        AtomicInteger done = new AtomicInteger();
        workers.forEachIndex(100, index -> done.incrementAndGet(), GO_ON);
        assertEquals(100, done.get());
    }
}
