package lv.kopa.evaluation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A method that ranks and has a fast way to do so many times over nearly the same data. A study takes it where it is
 * offered; it gives the same ranks and refusals as {@link #check} and {@link #evaluate}.
 */
@ConsumerType
public interface PreparedMethod extends EvaluationMethod {

    /** Gets ready. Most variants will have these data. */
    Prepared prepare(Dataset dataset);

    /** A method that is ready for one dataset. Safe for any number of threads. */
    @FunctionalInterface
    @ConsumerType
    interface Prepared {
        /** Checks and ranks a variant. */
        Standing rank(Variant variant);
    }
}
