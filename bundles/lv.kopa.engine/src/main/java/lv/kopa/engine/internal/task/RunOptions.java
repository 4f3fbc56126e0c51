package lv.kopa.engine.internal.task;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Text;

/** How an evaluation runs, and where its results go. */
final class RunOptions {
    private static final long LONGEST_SECONDS = 30L * 24 * 60 * 60;

    static final Parameter<Map<String, String>> SET = Parameter.settings("set").build(Wording.MESSAGES);
    static final Parameter<Optional<Path>> OUT =
            Parameter.maybe("out", ParameterType.Location.folderToWrite()).build(Wording.MESSAGES);
    static final Parameter<Long> SEED = Parameter.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE)
            .withDefault(1L)
            .advanced()
            .build(Wording.MESSAGES);
    private static final Parameter<Long> TIME_LIMIT = Parameter.whole("time-limit", 1, LONGEST_SECONDS)
            .withDefault(3600L)
            .unit(Text.same("s"))
            .advanced()
            .build(Wording.MESSAGES);

    /** What stands last in every command that evaluates. */
    static final ParameterTree TREE = ParameterTree.of(Common.LANGUAGE, SEED, Common.THREADS, TIME_LIMIT);

    private RunOptions() {}

    static Duration timeLimit(Arguments arguments) {
        return Duration.ofSeconds(arguments.get(TIME_LIMIT));
    }
}
