package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.text.Language;

/**
 * An evaluation that somebody wants.
 *
 * @param input from where it takes its data
 * @param method id of the method
 * @param arguments plain values by key
 * @param seed seed of random numbers
 * @param threads number of threads
 * @param timeLimit after which the method is given up
 * @param language language of the report
 * @param out folder for the results
 * @param stages folder for the steps of the computation
 * @param studies what is to be studied about the answer
 */
record EvaluationJob(
        EvaluationInput input,
        String method,
        Map<String, Object> arguments,
        long seed,
        int threads,
        Duration timeLimit,
        Language language,
        Optional<Path> out,
        Optional<Path> stages,
        List<StudyRequest> studies) {
    EvaluationJob {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        studies = List.copyOf(studies);
    }
}
