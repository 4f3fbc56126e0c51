package lv.kopa.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** Something that runs or ran in the background. */
@ProviderType
public interface Job {

    /** How a job stands. */
    enum State {
        /** It runs. */
        RUNNING,
        /** It runs, and has been asked to stop. */
        STOPPING,
        /** It came to its end. */
        DONE,
        /** What was given cannot be used, or something went wrong. */
        FAILED,
        /** The person stopped it. */
        CANCELLED;

        /** Whether it has ended. */
        public boolean ended() {
            return this != RUNNING && this != STOPPING;
        }
    }

    /** What people call it. */
    Text name();

    /** How it stands. */
    State state();

    /** How far it is, 0 to 1; negative where that is not known. */
    double fraction();

    /** What it does now, or why it failed. */
    Text step();

    /** What is wrong with what was given; none unless that is why it failed. */
    List<InputFault> faults();

    /** When it began. */
    Instant started();

    /** How long it has run. */
    Duration duration();

    /** The bundle at fault, as the person who put it there knows it; only for a job that failed by one. */
    Optional<String> culprit();

    /** Asks it to stop. It does so at the next point at which it can. */
    void cancel();
}
