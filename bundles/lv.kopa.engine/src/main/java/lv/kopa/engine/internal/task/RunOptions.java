package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.RunParameters;

/** How an evaluation runs, and where its results go. */
final class RunOptions {
    static final Parameter<Map<String, String>> SET = Parameter.settings("set").build(Wording.MESSAGES);
    static final Parameter<Optional<Path>> OUT =
            Parameter.maybe("out", ParameterType.Location.folderToWrite()).build(Wording.MESSAGES);
    static final Parameter<Long> SEED = RunParameters.seed().advanced().build(Wording.MESSAGES);
    private static final Parameter<Long> TIME_LIMIT =
            RunParameters.timeLimit().advanced().build(Wording.MESSAGES);

    /** What stands last in every command that evaluates. */
    static final ParameterTree TREE = ParameterTree.of(Common.LANGUAGE, SEED, Common.THREADS, TIME_LIMIT);

    private RunOptions() {}

    static Duration timeLimit(Arguments arguments) {
        return Duration.ofSeconds(arguments.get(TIME_LIMIT));
    }
}
