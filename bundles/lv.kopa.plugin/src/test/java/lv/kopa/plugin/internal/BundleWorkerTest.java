package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class BundleWorkerTest {
    private final BundleWorker worker = new BundleWorker(Duration.ofMillis(300));

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void everythingRunsOnOneThread() throws Exception {
        Thread first = worker.run(Thread::currentThread);
        assertSame(first, worker.run(Thread::currentThread));
        assertNotEquals(Thread.currentThread(), first);
    }

    @Test
    void whatTheFrameworkThrowsIsThrown() {
        BundleException thrown = new BundleException("x", BundleException.RESOLVE_ERROR);
        assertSame(
                thrown,
                assertThrows(
                        BundleException.class,
                        () -> worker.run(() -> {
                            throw thrown;
                        })));
    }

    @Test
    void anErrorCountsAsAFailureOfTheBundle() {
        BundleException thrown = assertThrows(
                BundleException.class,
                () -> worker.run(() -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                }));
        assertEquals(BundleException.ACTIVATOR_ERROR, thrown.getType());
    }

    @Test
    void whatDoesNotEndIsLeftAndTheNextIsDone() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        assertThrows(
                BundleWorker.StuckException.class,
                () -> worker.run(() -> {
                    boolean done = false;
                    while (!done) {
                        try {
                            released.await();
                            done = true;
                        } catch (InterruptedException e) {
                            // it does not listen
                        }
                    }
                    return done;
                }));
        assertEquals(7, worker.run(() -> 7));
        released.countDown();
    }
}
