package lv.kopa.desktop.evaluation.internal;

import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Jobs;
import lv.kopa.workbench.Work;
import lv.kopa.workbench.Workbench;

/** Work of which only the newest counts: what comes of earlier work is not told, however late it comes. */
public final class NewestWork {
    private final Jobs jobs;
    private final Runnable nothing;
    private Optional<Job> awaited = Optional.empty();
    private int number;

    /**
     * Work for a view.
     *
     * @param nothing called when the newest work ended without an answer
     */
    public NewestWork(Workbench workbench, Runnable nothing) {
        this.jobs = workbench.jobs();
        this.nothing = nothing;
        jobs.follow(this::look);
    }

    /** Does work in the place of what was done before. */
    public <T> void run(Text name, Work<T> work, Consumer<? super T> done) {
        stop();
        int mine = number;
        awaited = Optional.of(jobs.prepare(name, work, result -> {
            if (mine == number) {
                awaited = Optional.empty();
                done.accept(result);
            }
        }));
    }

    /** No answer is wanted any more. */
    public void stop() {
        number++;
        awaited.ifPresent(Job::cancel);
        awaited = Optional.empty();
    }

    private void look() {
        boolean without = awaited.map(Job::state)
                .filter(state -> state == Job.State.FAILED || state == Job.State.CANCELLED)
                .isPresent();
        if (without) {
            stop();
            nothing.run();
        }
    }
}
