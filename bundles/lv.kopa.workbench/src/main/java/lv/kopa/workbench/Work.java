package lv.kopa.workbench;

import lv.kopa.evaluation.RunMonitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that takes time.
 *
 * @param <T> what comes of it
 */
@ConsumerType
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it, on a thread of its own.
     *
     * @param monitor is told how far it is and asked whether to stop
     * @throws lv.kopa.evaluation.InputException if what the person gave cannot be used
     * @throws java.util.concurrent.CancellationException if the person stopped it
     * @throws Exception if anything else goes wrong
     */
    T run(RunMonitor monitor) throws Exception;
}
