package lv.kopa.shell.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;

/** A task with one parameter of each type, which remembers what it was given and does what the test says. */
final class FakeTask implements Task {
    interface Job {
        TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException;
    }

    static final ParameterTree PARAMETERS = ParameterTree.of(
            parameter("file", new CompoundType.Maybe<>(ParameterType.Location.fileToRead()), Optional.empty()),
            parameter("flag", new ParameterType.Flag(), false),
            parameter("number", new ParameterType.Whole(-10, 10), 1L),
            parameter("share", new ParameterType.Decimal(0, 1), 0.5),
            parameter("words", new ParameterType.Words(), ""),
            parameter(
                    "choice",
                    new ParameterType.Choice(List.of(
                            new ParameterType.Choice.Option("one", Text.same("One")),
                            new ParameterType.Choice.Option("two", Text.same("Two")))),
                    "one"),
            parameter("many", new CompoundType.Many<>(new ParameterType.Words()), List.of()),
            parameter("by-code", new CompoundType.ByCode<>(new ParameterType.Decimal(0, 9)), Map.of()),
            parameter("set", new CompoundType.Settings(), Map.of()));

    private final TaskDescription description;
    private final Job job;
    Arguments given;

    FakeTask(String id, Job job) {
        this(
                new TaskDescription(
                        id,
                        Text.of("Fake", "Viltojums"),
                        Text.of("does as told", "dara, kā likts"),
                        Text.of("Only for tests.", "Tikai pārbaudēm."),
                        PARAMETERS,
                        List.of("file"),
                        List.of("kopa " + id)),
                job);
    }

    FakeTask(TaskDescription description, Job job) {
        this.description = description;
        this.job = job;
    }

    static FakeTask quiet(String id) {
        return new FakeTask(
                id, (arguments, context) -> new TaskResult(TaskResult.Outcome.DONE, List.of(), Map.of("id", id)));
    }

    static Job says(TaskResult.Outcome outcome, String words) {
        return (arguments, context) -> new TaskResult(
                outcome, List.of(new Block.Paragraph(Text.same(words))), Map.of("said", words, "nothing", Double.NaN));
    }

    static <T> Parameter<T> parameter(String key, ParameterType<T> type, T standard) {
        return new Parameter<>(
                key,
                type,
                Text.same(key),
                Text.of("sets " + key, "iestata " + key),
                Text.EMPTY,
                Optional.ofNullable(standard),
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
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        given = arguments;
        return job.run(arguments, context);
    }
}
