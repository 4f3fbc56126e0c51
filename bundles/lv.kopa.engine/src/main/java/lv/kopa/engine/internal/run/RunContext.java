package lv.kopa.engine.internal.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import lv.kopa.engine.internal.foreign.Watch;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.RandomStreams;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.text.Text;

/**
 * What stands between a method and whoever runs it. The method's threads only leave their latest progress here; the
 * thread that waits passes it on a few times a second, so a chatty method does not burden the listener and a slow
 * listener does not hold up the method.
 */
final class RunContext implements EvaluationContext, Watch {
    private final RunMonitor monitor;
    private final long seed;
    private final Workers workers;
    private final AtomicReference<Progress> latest = new AtomicReference<>();
    private volatile boolean stopped;

    private record Progress(double fraction, Text step) {}

    RunContext(RunMonitor monitor, long seed, Workers workers) {
        this.monitor = monitor;
        this.seed = seed;
        this.workers = workers;
    }

    @Override
    public void progress(double fraction, Text step) {
        if (!Double.isNaN(fraction) && step != null) {
            latest.set(new Progress(Math.max(0, Math.min(1, fraction)), step));
        }
    }

    @Override
    public void checkCancelled() {
        if (stopped) {
            throw new CancellationException("the run is to stop");
        }
    }

    @Override
    public void forEachIndex(int count, IntConsumer body) {
        checkCancelled();
        workers.forEachIndex(count, body, this::checkCancelled);
    }

    @Override
    public RandomGenerator random(long index) {
        return RandomStreams.stream(seed, index);
    }

    /** A listener of a run inside this one: it hears nothing, and the run stops with this one. */
    RunMonitor listening() {
        return new RunMonitor() {
            @Override
            public void progress(double fraction, Text step) {
                // this run says how far it is
            }

            @Override
            public boolean cancelled() {
                return stopped || monitor.cancelled();
            }
        };
    }

    @Override
    public boolean goesOn() {
        Progress progress = latest.getAndSet(null);
        if (progress != null) {
            monitor.progress(progress.fraction(), progress.step());
        }
        return !monitor.cancelled();
    }

    @Override
    public void stop() {
        stopped = true;
        workers.close();
    }
}
