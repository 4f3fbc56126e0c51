package lv.kopa.desktop.runtime.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;

/** A job as it stands. */
record FakeJob(
        Text name,
        State state,
        double fraction,
        Text step,
        List<InputFault> faults,
        Instant started,
        Duration duration,
        Optional<String> culprit)
        implements Job {
    @Override
    public void cancel() {
        // it stands still
    }
}
