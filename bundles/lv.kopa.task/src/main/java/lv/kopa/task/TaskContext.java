package lv.kopa.task;

import java.nio.file.Path;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.text.Language;
import org.osgi.annotation.versioning.ProviderType;

/** What a task may ask of whoever runs it: progress and cancellation, and the person's language and place. */
@ProviderType
public interface TaskContext extends RunMonitor {

    /** The language of the person. */
    Language language();

    /** The folder against which relative paths are resolved. */
    Path workingFolder();

    /**
     * Lets a cancellation take effect.
     *
     * @throws java.util.concurrent.CancellationException if the person stopped the task
     */
    default void checkCancelled() {
        if (cancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
