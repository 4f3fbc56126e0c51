package lv.kopa.evaluation;

import java.util.random.RandomGenerator;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A method that repeats itself: Monte-Carlo, bootstrap, permutation, one linear programme per unit. It prepares once,
 * fills a row of numbers per replicate and summarises the rows. A piece of work is then only (method, arguments,
 * dataset, seed, range of indices), which runs on any thread, in another process, on another machine, and always gives
 * the same rows.
 */
@ConsumerType
public interface ReplicatedMethod extends EvaluationMethod {

    /** Gets ready. */
    Replication prepare(Dataset dataset, Arguments arguments);

    @Override
    default EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        Replication replication = prepare(dataset, arguments);
        double[][] rows = new double[replication.count()][replication.width()];
        context.forEachIndex(rows.length, index -> replication.replicate(index, context.random(index), rows[index]));
        return replication.summarise(rows);
    }

    /** A method that is ready for one dataset and one set of arguments. Immutable. */
    @ConsumerType
    interface Replication {
        /** Number of replicates. */
        int count();

        /** Numbers per replicate. */
        int width();

        /**
         * One replicate.
         *
         * @param index which one
         * @param random the stream of this index
         * @param row filled completely
         */
        void replicate(int index, RandomGenerator random, double[] row);

        /** The result of all replicates; row <i>i</i> is replicate <i>i</i>. */
        EvaluationResult summarise(double[][] rows);
    }
}
