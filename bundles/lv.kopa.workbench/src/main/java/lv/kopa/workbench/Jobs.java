package lv.kopa.workbench;

import java.util.List;
import java.util.function.Consumer;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** What runs in the background. */
@ProviderType
public interface Jobs {

    /**
     * Runs work in the background. What goes wrong is told to the person in words: faults of what was given one by one,
     * anything else as a problem.
     *
     * @param name what people call it
     * @param work runs on a thread of its own
     * @param done is given what came of it, on the event dispatch thread; not called if the work failed or was
     *     cancelled, or the view that asked has closed
     */
    <T> Job run(Text name, Work<T> work, Consumer<? super T> done);

    /**
     * As {@link #run}, for what a view needs before it can show something: it stands among the jobs only if it takes longer
     * than a moment, as long as it does, or if it fails.
     */
    <T> Job prepare(Text name, Work<T> work, Consumer<? super T> done);

    /** The jobs that run, and the latest that ended; newest first. */
    List<Job> jobs();

    /** Forgets the jobs that have ended. */
    void forgetEnded();

    /** Calls the listener now and after each change of any job, until the registration is closed. */
    Registration follow(Runnable listener);
}
