package lv.kopa.evaluation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Runs a method many times to see how far its answer can be relied on: uncertainty, sensitivity, agreement. Contributed as
 * an OSGi service; stateless and safe for any number of threads.
 *
 * <p>A study belongs to an evaluation. It is made after the method has given its answer, its tables and findings stand in
 * the same record, and it is made again when the record is. It varies only what data and parameters declare that may vary,
 * and its result is a function of dataset, arguments and seed alone. Of what data cannot carry it says so in a finding and
 * gives no table.
 */
@ConsumerType
public interface Study {

    /** What the study says of itself. The same at every call, and quick. */
    StudyDescription description();

    /**
     * Makes the study.
     *
     * @param subject what is studied
     * @param arguments bound to the parameters of {@link #description}
     * @param context progress, cancellation, threads and random numbers
     * @return tables, none of them {@link ResultTable.Purpose#SCORES}, with ids that begin with the id of the study and a
     *     full stop
     */
    EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context);
}
