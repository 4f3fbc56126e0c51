package lv.kopa.evaluation;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be evaluated, and how.
 *
 * @param methodId id of the method
 * @param dataset the data
 * @param arguments plain values by key; what is not given takes its default
 * @param seed seed of all random numbers
 * @param threads number of threads, at least 1; has no influence on the result
 * @param timeLimit after which the method is given up
 * @param origin from which registry the dataset was drawn; empty where it came from tables. Has no influence on the result
 * @param studies what is to be studied about the answer, in order
 */
public record EvaluationRequest(
        String methodId,
        Dataset dataset,
        Map<String, Object> arguments,
        long seed,
        int threads,
        Duration timeLimit,
        Optional<DataOrigin> origin,
        List<StudyRequest> studies) {
    /** A dataset from tables, without studies. */
    public EvaluationRequest(
            String methodId,
            Dataset dataset,
            Map<String, Object> arguments,
            long seed,
            int threads,
            Duration timeLimit) {
        this(methodId, dataset, arguments, seed, threads, timeLimit, Optional.empty(), List.of());
    }

    /**
     * @throws IllegalArgumentException if there is less than one thread
     */
    public EvaluationRequest {
        Objects.requireNonNull(methodId);
        Objects.requireNonNull(dataset);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        Objects.requireNonNull(timeLimit);
        Objects.requireNonNull(origin);
        studies = List.copyOf(studies);
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least one thread");
        }
    }
}
