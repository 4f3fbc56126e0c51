package lv.kopa.task;

import java.io.IOException;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import org.osgi.annotation.versioning.ConsumerType;

/** A job that a bundle offers, as an OSGi service. Stateless and safe for any number of threads. */
@ConsumerType
public interface Task {

    /**
     * Service property that bears the id of the task, as {@link TaskDescription#id} does. A host finds a task that has it
     * without waking all the others; one that has it not is asked for its description.
     */
    String ID = "kopa.task";

    /** What the task says of itself. The same at every call, and quick. */
    TaskDescription description();

    /**
     * Does the job.
     *
     * @param arguments bound to the parameters of {@link #description}
     * @throws InputException if what the person gave cannot be used; nothing was changed
     * @throws IOException if a file cannot be read or written; nothing half done stays
     * @throws java.util.concurrent.CancellationException if the person stopped it
     */
    TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException;
}
