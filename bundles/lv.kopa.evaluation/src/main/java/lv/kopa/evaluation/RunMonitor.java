package lv.kopa.evaluation;

import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** Follows a run and may stop it. Called from several threads. */
@ConsumerType
public interface RunMonitor {
    /** Hears nothing and never stops a run. */
    RunMonitor SILENT = new RunMonitor() {
        @Override
        public void progress(double fraction, Text step) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** The run is so far: see {@link EvaluationContext#progress}. */
    void progress(double fraction, Text step);

    /** Whether the run is to stop. */
    boolean cancelled();
}
