package lv.kopa.desktop.internal.job;

import java.awt.EventQueue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.Timer;
import lv.kopa.desktop.internal.Followers;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Jobs;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Work;

/** Runs jobs, each on a thread of its own, and remembers the latest. */
public final class JobRunner implements Jobs {
    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final Messages MESSAGES = Messages.of(JobRunner.class);
    private static final int REMEMBERED = 100;
    private static final int MOMENT_MS = 1100;

    private final Deque<BackgroundJob> jobs = new ArrayDeque<>();
    private final Followers<JobRunner> followers;
    private final AtomicBoolean told = new AtomicBoolean();
    private final Blame blame;
    private final Consumer<Job> failed;

    /** Finds who is at fault. */
    @FunctionalInterface
    public interface Blame {
        /** The bundle by which a job failed, if one is to blame. Called on the thread of the job. */
        Optional<String> of(Text job, Throwable thrown);
    }

    /**
     * Runs jobs.
     *
     * @param blame finds by whom a job failed
     * @param failed told, on the event dispatch thread, of jobs that failed
     * @param deaf given what a listener threw
     */
    public JobRunner(Blame blame, Consumer<Job> failed, Consumer<? super Throwable> deaf) {
        this.blame = blame;
        this.failed = failed;
        followers = new Followers<>(deaf);
    }

    @Override
    public <T> Job run(Text name, Work<T> work, Consumer<? super T> done) {
        return start(new BackgroundJob(name, false, this::changed), work, done);
    }

    @Override
    public <T> Job prepare(Text name, Work<T> work, Consumer<? super T> done) {
        Timer moment = new Timer(MOMENT_MS, event -> changed());
        moment.setRepeats(false);
        moment.start();
        return start(new BackgroundJob(name, true, this::changed), work, done);
    }

    private <T> Job start(BackgroundJob job, Work<T> work, Consumer<? super T> done) {
        jobs.addFirst(job);
        forget();
        Thread thread = new Thread(() -> work(job, work, done), "kopa-job");
        thread.setDaemon(true);
        thread.start();
        changed();
        return job;
    }

    private <T> void work(BackgroundJob job, Work<T> work, Consumer<? super T> done) {
        try {
            T result = work.run(job);
            EventQueue.invokeLater(() -> {
                job.end(Job.State.DONE, Text.EMPTY, List.of(), Optional.empty());
                done.accept(result);
            });
        } catch (CancellationException e) {
            job.end(Job.State.CANCELLED, Text.EMPTY, List.of(), Optional.empty());
        } catch (InputException e) {
            fail(job, MESSAGES.text("job.input", e.faults().size()), e.faults(), Optional.empty());
        } catch (Throwable e) { // work of others may throw anything
            LOG.log(Level.ERROR, "job failed: " + job.name(), e);
            broke(job, e);
        }
    }

    /** Nobody is to blame for a file that cannot be read, nor for a machine that is too small. */
    private void broke(BackgroundJob job, Throwable thrown) {
        if (thrown instanceof IOException e) {
            fail(job, file(e), List.of(), Optional.empty());
        } else if (thrown instanceof UncheckedIOException e) {
            fail(job, file(e.getCause()), List.of(), Optional.empty());
        } else if (thrown instanceof OutOfMemoryError) {
            fail(job, MESSAGES.text("job.memory"), List.of(), Optional.empty());
        } else {
            Text why = MESSAGES.text("job.failed", thrown.getClass().getSimpleName());
            fail(job, why, List.of(), blame.of(job.name(), thrown));
        }
    }

    private void fail(BackgroundJob job, Text why, List<InputFault> faults, Optional<String> culprit) {
        job.end(Job.State.FAILED, why, faults, culprit);
        EventQueue.invokeLater(() -> failed.accept(job));
    }

    private static Text file(IOException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof FileSystemException file && file.getFile() != null) {
            reason = file.getFile() + (file.getReason() == null ? "" : ": " + file.getReason());
        }
        return MESSAGES.text("job.file", reason);
    }

    /** Of many changes at once the listeners hear once. */
    private void changed() {
        if (told.compareAndSet(false, true)) {
            EventQueue.invokeLater(() -> {
                told.set(false);
                followers.tell(this, () -> true);
            });
        }
    }

    private void forget() {
        while (jobs.size() > REMEMBERED && jobs.peekLast().state().ended()) {
            jobs.removeLast();
        }
    }

    @Override
    public List<Job> jobs() {
        return jobs.stream().filter(BackgroundJob::listed).<Job>map(job -> job).toList();
    }

    @Override
    public void forgetEnded() {
        jobs.removeIf(job -> job.state().ended());
        changed();
    }

    @Override
    public Registration follow(Runnable listener) {
        return followers.add(runner -> listener.run(), this);
    }

    /** Asks all jobs to stop. */
    public void cancelAll() {
        jobs.forEach(BackgroundJob::cancel);
    }

    /** Whether nothing runs, not even what no person sees. */
    public boolean idle() {
        return jobs.stream().allMatch(job -> job.state().ended());
    }

    /** The jobs that run, newest first. */
    public List<Job> running() {
        return jobs().stream().filter(job -> !job.state().ended()).toList();
    }
}
