package lv.kopa.evaluation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way of evaluating, contributed as an OSGi service by any bundle. Stateless and safe for any number of threads: the
 * same instance may run several evaluations at once.
 *
 * <p>The host calls {@link #check} first and {@link #evaluate} only if nothing was refused. It catches whatever is thrown
 * and turns it into a failed result that names the bundle, so a method simply lets exceptions pass. Results are a
 * function of dataset, arguments and seed alone: not of time, locale, number of threads or machine. Sums are taken in a
 * fixed order and transcendental functions from {@link StrictMath}.
 */
@ConsumerType
public interface EvaluationMethod {

    /** What the method says of itself. The same at every call, and quick: nothing is loaded or computed. */
    MethodDescription description();

    /**
     * Whether the data and arguments can carry the method. Finds everything that can be found without computing; each
     * finding has figures and says what to do instead. Units and indicators that cannot be used are findings, not
     * exceptions.
     */
    Validity check(Dataset dataset, Arguments arguments);

    /**
     * Evaluates.
     *
     * @param dataset the data, for which nothing was refused
     * @param arguments bound to the parameters of {@link #description}
     * @param context progress, cancellation, threads and random numbers
     */
    EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context);
}
