package lv.kopa.engine.internal.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kopa.engine.internal.FakeContributor;
import lv.kopa.engine.internal.FakeProblems;
import lv.kopa.engine.internal.ReplacedContributor;
import lv.kopa.engine.internal.foreign.Answer.Reason;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.task.Problem;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignCodeTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final FakeProblems problems = new FakeProblems();
    private final ForeignCode foreign = new ForeignCode(problems);

    private <T> Answer<T> call(Duration limit, Callable<T> code) {
        return foreign.call(FakeContributor.TOY, Errand.EVALUATE, limit, code);
    }

    private Answer.Failed<?> failed(Answer<?> answer) {
        return assertInstanceOf(Answer.Failed.class, answer);
    }

    @Test
    void runsOnAThreadOfItsOwnWithTheLoaderOfTheBundle() {
        Answer<Thread> answer = call(LONG, Thread::currentThread);
        Thread thread = ((Answer.Given<Thread>) answer).value();
        assertNotSame(Thread.currentThread(), thread);
        assertTrue(thread.isDaemon());
        assertTrue(thread.getName().contains("org.example.toy"));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(null);
        try {
            Answer<ClassLoader> loader = call(LONG, () -> Thread.currentThread().getContextClassLoader());
            assertSame(FakeContributor.TOY.loader(), ((Answer.Given<ClassLoader>) loader).value());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertEquals(List.of(), problems.keys());
    }

    static List<Throwable> everythingThatCanBeThrown() {
        return List.of(
                new IllegalStateException("the cat is on the keyboard"),
                new Exception("checked"),
                new NoClassDefFoundError("org/example/Gone"),
                new UnsatisfiedLinkError("libgone"),
                new ExceptionInInitializerError("static"),
                new OutOfMemoryError("far too much"),
                new AssertionError("never"),
                new ThreadDeathLike(),
                new CancellationException("although nobody stopped it"));
    }

    private static final class ThreadDeathLike extends Error {
        private static final long serialVersionUID = 1;
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeThrown")
    void whateverIsThrownBecomesAnAnswerAndAProblem(Throwable thrown) {
        Answer.Failed<?> failed = failed(call(LONG, () -> sneak(thrown)));
        assertEquals(Reason.THREW, failed.reason());
        for (Language language : Language.values()) {
            String message = failed.message().in(language);
            assertTrue(message.contains("org.example.toy 1.2.3"), message);
            assertTrue(message.contains("toy.jar"), message);
            assertTrue(message.contains(thrown.getClass().getSimpleName()), message);
        }
        Problem problem = problems.problems().get(0);
        assertEquals("toy.jar", problem.source());
        assertEquals("code-failed", problem.key());
        assertEquals(failed.message(), problem.message());
    }

    @Test
    void whatIsReplacedWhileItWorksIsNotAtFault() {
        ReplacedContributor contributor = new ReplacedContributor();
        Answer.Failed<?> failed = failed(foreign.call(contributor, Errand.EVALUATE, LONG, () -> {
            contributor.replace();
            throw new NoClassDefFoundError("org/example/Late");
        }));
        assertEquals(Reason.GONE, failed.reason());
        assertTrue(failed.message().in(Language.EN).startsWith("The plug-in org.example.toy 1.2.3 (file toy.jar) was"));
        assertEquals(List.of(), problems.keys());
    }

    @SuppressWarnings("unchecked") // hides that it is thrown
    private static <T, E extends Throwable> T sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void endlessRecursionIsSurvived() {
        Answer.Failed<?> failed = failed(call(LONG, () -> depth(0)));
        assertTrue(failed.message().in(Language.EN).contains("StackOverflowError"));
    }

    private static int depth(int from) {
        return depth(from + 1) + 1;
    }

    @Test
    void evenTheMessageOfAnExceptionMayFail() {
        Answer.Failed<?> failed = failed(call(LONG, () -> {
            throw new RuntimeException() {
                private static final long serialVersionUID = 1;

                @Override
                public String getMessage() {
                    throw new IllegalStateException("again");
                }
            };
        }));
        assertEquals(Reason.THREW, failed.reason());
        assertEquals(List.of("code-failed"), problems.keys());
    }

    @Test
    void nothingIsNoAnswer() {
        assertEquals(Reason.NOTHING, failed(call(LONG, () -> null)).reason());
        assertEquals(List.of("code-gave-nothing"), problems.keys());
    }

    @Test
    void whatTakesTooLongButReactsIsStopped() {
        AtomicInteger interrupts = new AtomicInteger();
        Answer.Failed<?> failed = failed(call(SHORT, () -> {
            try {
                Thread.sleep(LONG.toMillis());
            } catch (InterruptedException e) {
                interrupts.incrementAndGet();
            }
            return "too late";
        }));
        assertEquals(Reason.TOO_LONG, failed.reason());
        assertEquals(1, interrupts.get());
        assertEquals(List.of("code-too-slow"), problems.keys());
        assertTrue(failed.message().in(Language.EN).contains("after 0.1 s"), failed.toString());
        assertTrue(failed.message().in(Language.LV).contains("pēc 0,1 s"), failed.toString());
    }

    @Test
    void whatNeverReturnsIsLeftAloneAndTheEntrySaysSo() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger interrupts = new AtomicInteger();
        try {
            Answer.Failed<?> failed = assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> failed(call(SHORT, () -> {
                        while (release.getCount() > 0) {
                            try {
                                release.await();
                            } catch (InterruptedException e) {
                                interrupts.incrementAndGet();
                            }
                        }
                        return "much too late";
                    })));
            assertEquals(Reason.TOO_LONG, failed.reason());
            assertTrue(failed.message().in(Language.EN).contains("its thread stays lost"));
            assertTrue(failed.message().in(Language.LV).contains("pavediens paliek zaudēts"));
            assertEquals(List.of("thread-lost"), problems.keys());
            assertEquals("toy.jar", problems.problems().get(0).source());
            assertEquals(1, interrupts.get(), "interrupted once, then left alone");
        } finally {
            release.countDown();
        }
        assertInstanceOf(Answer.Given.class, call(LONG, () -> "others go on"));
    }

    @Test
    void whoeverWatchesCanStopIt() {
        AtomicBoolean stopped = new AtomicBoolean();
        Watch watch = new Watch() {
            @Override
            public boolean goesOn() {
                return false;
            }

            @Override
            public void stop() {
                stopped.set(true);
            }
        };
        Answer<String> answer = foreign.call(FakeContributor.TOY, Errand.EVALUATE, LONG, watch, () -> {
            while (!stopped.get()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        });
        assertEquals(Reason.CANCELLED, failed(answer).reason());
        assertEquals(List.of(), problems.keys(), "to be stopped is no problem");
    }

    @Test
    void withoutALogItWorksAsWell() {
        Answer<String> answer = new ForeignCode().call(FakeContributor.TOY, Errand.CHECK, LONG, () -> {
            throw new IllegalStateException("nobody notes it");
        });
        assertEquals(Reason.THREW, failed(answer).reason());
    }
}
