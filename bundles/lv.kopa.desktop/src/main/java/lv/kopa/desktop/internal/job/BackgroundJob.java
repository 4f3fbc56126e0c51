package lv.kopa.desktop.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;

/** A job, as it stands: told by the thread that works, read by the event dispatch thread. */
final class BackgroundJob implements Job, RunMonitor {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Text name;
    private final boolean quiet;
    private final Runnable changed;
    private final Instant started = Instant.now();

    private volatile State state = State.RUNNING;
    private volatile double fraction = -1;
    private volatile Text step = Text.EMPTY;
    private volatile List<InputFault> faults = List.of();
    private volatile Optional<String> culprit = Optional.empty();
    private volatile Instant ended;

    BackgroundJob(Text name, boolean quiet, Runnable changed) {
        this.name = name;
        this.quiet = quiet;
        this.changed = changed;
    }

    /** Whether a person should see it among the jobs. */
    boolean listed() {
        return !quiet || state == State.FAILED || !state.ended() && duration().compareTo(MOMENT) >= 0;
    }

    synchronized void end(State how, Text why, List<InputFault> what, Optional<String> whose) {
        ended = Instant.now();
        step = why;
        faults = what;
        culprit = whose;
        state = how;
        changed.run();
    }

    @Override
    public void progress(double soFar, Text now) {
        fraction = soFar;
        step = now;
        changed.run();
    }

    @Override
    public boolean cancelled() {
        return state == State.STOPPING || Thread.currentThread().isInterrupted();
    }

    @Override
    public synchronized void cancel() { // or it might be asked to stop just when it has ended
        if (state == State.RUNNING) {
            state = State.STOPPING;
            changed.run();
        }
    }

    @Override
    public Text name() {
        return name;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public double fraction() {
        return fraction;
    }

    @Override
    public Text step() {
        return step;
    }

    @Override
    public List<InputFault> faults() {
        return faults;
    }

    @Override
    public Instant started() {
        return started;
    }

    @Override
    public Duration duration() {
        Instant end = ended;
        return Duration.between(started, end == null ? Instant.now() : end);
    }

    @Override
    public Optional<String> culprit() {
        return culprit;
    }
}
