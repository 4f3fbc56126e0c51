package lv.kopa.desktop.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobRunnerTest {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Job> failed = new CopyOnWriteArrayList<>();
    private final List<Throwable> deaf = new CopyOnWriteArrayList<>();
    private final JobRunner runner = new JobRunner(
            (name, thrown) -> Optional.of("guilty.jar"),
            job -> {
                failed.add(job);
                ended.countDown();
            },
            deaf::add);

    private <T> Job run(Work<T> work) throws Exception {
        Job[] job = new Job[1];
        EventQueue.invokeAndWait(() -> job[0] = runner.run(Text.same("work"), work, result -> ended.countDown()));
        return job[0];
    }

    private void await() throws Exception {
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        EventQueue.invokeAndWait(() -> {}); // whatever was still to be told has been
    }

    @Test
    void whatComesOfWorkIsToldOnTheEventThread() throws Exception {
        List<Object> results = new CopyOnWriteArrayList<>();
        EventQueue.invokeAndWait(() -> runner.run(Text.same("work"), monitor -> 42, result -> {
            results.add(result);
            results.add(EventQueue.isDispatchThread());
            ended.countDown();
        }));
        await();
        assertEquals(List.of(42, true), results);
        assertEquals(Job.State.DONE, runner.jobs().get(0).state());
    }

    @Test
    void faultsOfWhatWasGivenAreKeptOneByOne() throws Exception {
        InputFault fault = InputFault.general(Text.same("bad"), Text.same("cure"));
        Job job = run(monitor -> {
            throw new InputException(List.of(fault, fault));
        });
        await();
        assertEquals(Job.State.FAILED, job.state());
        assertEquals(2, job.faults().size());
        assertEquals(List.of(job), failed);
    }

    @Test
    void aFileThatFailsIsNamed() throws Exception {
        Job job = run(monitor -> {
            throw new NoSuchFileException("/data/none.csv");
        });
        await();
        assertTrue(job.step().in(Language.EN).contains("/data/none.csv"), job.step()::toString);
        assertEquals(Optional.empty(), job.culprit());
    }

    @Test
    void errorsOfForeignCodeEndTheJobAndNothingElse() throws Exception {
        Job job = run(monitor -> {
            throw new NoClassDefFoundError("org/nowhere/Type");
        });
        await();
        assertEquals(Job.State.FAILED, job.state());
        assertTrue(job.step().in(Language.LV).contains("NoClassDefFoundError"), job.step()::toString);
        assertEquals(Optional.of("guilty.jar"), job.culprit());
    }

    @Test
    void whoeverStopsAJobIsHeard() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Job job = run(monitor -> {
            begun.countDown();
            while (!monitor.cancelled()) {
                Thread.sleep(1);
            }
            ended.countDown();
            throw new CancellationException();
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        job.cancel();
        assertTrue(job.state() == Job.State.STOPPING || job.state() == Job.State.CANCELLED);
        await();
        for (int i = 0; i < 1000 && !job.state().ended(); i++) {
            Thread.sleep(1);
        }
        assertEquals(Job.State.CANCELLED, job.state());
        assertEquals(List.of(), failed);
    }

    @Test
    void whatEndedCanBeForgotten() throws Exception {
        run(monitor -> 42);
        await();
        EventQueue.invokeAndWait(runner::forgetEnded);
        assertEquals(List.of(), runner.jobs());
    }

    @Test
    void progressIsHeardByWhoeverFollows() throws Exception {
        List<Double> fractions = new CopyOnWriteArrayList<>();
        EventQueue.invokeAndWait(
                () -> runner.follow(() -> runner.jobs().forEach(job -> fractions.add(job.fraction()))));
        run(monitor -> {
            monitor.progress(0.5, Text.same("half"));
            Thread.sleep(50);
            throw new IOException("enough");
        });
        await();
        assertTrue(fractions.contains(0.5), fractions::toString);
    }

    @Test
    void aListenerThatFailsKeepsNothingFromTheOthers() throws Exception {
        List<Job.State> heard = new CopyOnWriteArrayList<>();
        IllegalStateException fault = new IllegalStateException("deaf");
        EventQueue.invokeAndWait(() -> {
            runner.follow(() -> {
                if (!runner.jobs().isEmpty()) {
                    throw fault;
                }
            });
            runner.follow(() -> runner.jobs().forEach(job -> heard.add(job.state())));
        });
        run(monitor -> 42);
        await();
        assertTrue(heard.contains(Job.State.DONE), heard::toString);
        assertTrue(deaf.contains(fault), deaf::toString);
    }

    @Test
    void whatAViewNeedsToShowItselfIsListedOnlyIfItFails() throws Exception {
        EventQueue.invokeAndWait(() -> runner.prepare(Text.same("quick"), monitor -> 1, result -> {}));
        EventQueue.invokeAndWait(() -> {
            assertEquals(List.of(), runner.jobs());
            runner.prepare(
                    Text.same("broken"),
                    monitor -> {
                        throw new IllegalStateException("broken");
                    },
                    result -> {});
        });
        await();
        assertEquals(1, runner.jobs().size());
        assertEquals(Job.State.FAILED, runner.jobs().get(0).state());
    }
}
