package lv.kopa.desktop.evaluation.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;

/** A task that remembers what it was given. */
public final class FakeTask implements Task {
    /** The plain arguments of each run. */
    public final List<Map<String, Object>> runs = new ArrayList<>();

    private final TaskDescription description;

    /** A task with these parameters, all of words. */
    public FakeTask(String... keys) {
        Parameter<?>[] parameters = Stream.of(keys).map(FakeTask::parameter).toArray(Parameter<?>[]::new);
        description = new TaskDescription(
                "fake", Text.EMPTY, Text.EMPTY, Text.EMPTY, ParameterTree.of(parameters), List.of(), List.of());
    }

    private static Parameter<String> parameter(String key) {
        return new Parameter<>(
                key,
                new ParameterType.Words(Vocabulary.NONE),
                Text.same(key),
                Text.EMPTY,
                Text.EMPTY,
                Optional.empty(),
                Parameter.Level.BASIC,
                Condition.ALWAYS,
                "1.0.0",
                Variation.FIXED);
    }

    @Override
    public TaskDescription description() {
        return description;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        runs.add(arguments.plain());
        return new TaskResult(TaskResult.Outcome.DONE, List.of(new Block.Paragraph(Text.same("done"))), Map.of());
    }
}
