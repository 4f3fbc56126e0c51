package lv.kopa.evaluation;

import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** What a method may ask of whoever runs it. Valid until {@link EvaluationMethod#evaluate} returns. */
@ProviderType
public interface EvaluationContext {

    /**
     * Says how far the method is.
     *
     * @param fraction share of the work that is done, 0 to 1
     * @param step what is being done, in words
     */
    void progress(double fraction, Text step);

    /**
     * To be called now and then; at least ten times a second is good manners.
     *
     * @throws java.util.concurrent.CancellationException if the run is to stop; the method lets it pass
     */
    void checkCancelled();

    /**
     * Does the same for every index from 0 to {@code count − 1}, on as many threads as the run has, and returns when all
     * are done. Which thread does which index is not said, so the body writes only to places that belong to its index.
     * What a body throws is thrown here, the one with the lowest index first. Checks for cancellation between indices.
     */
    void forEachIndex(int count, IntConsumer body);

    /**
     * A stream of random numbers that depends only on the seed of the run and this index, never on threads or order: see
     * {@link RandomStreams}.
     */
    RandomGenerator random(long index);
}
