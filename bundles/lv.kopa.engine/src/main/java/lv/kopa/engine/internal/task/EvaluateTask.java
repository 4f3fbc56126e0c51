package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudySettings;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Evaluates the units of a table or of a programme by a method. */
@Component(property = Task.ID + "=evaluate")
public final class EvaluateTask implements Task {
    private static final Parameter<String> METHOD = Parameter.words("method", Vocabulary.METHOD)
            .withDefault("composite")
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<Path>> ARGUMENTS =
            Parameter.maybe("arguments", Common.JSON).build(Wording.MESSAGES);
    private static final Parameter<Optional<Path>> STAGES =
            Parameter.maybe("stages", ParameterType.Location.folderToWrite()).build(Wording.MESSAGES);

    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "evaluate",
            InputOptions.TREE
                    .and(ParameterTree.of(METHOD, ARGUMENTS, RunOptions.SET))
                    .and(StudyOptions.TREE)
                    .and(ParameterTree.of(RunOptions.OUT, STAGES))
                    .and(RunOptions.TREE),
            List.of(METHOD.key()),
            List.of(
                    "kopa evaluate --values values.csv --indicators indicators.csv --out results",
                    "kopa evaluate --values tables.xlsx --arguments arguments.json --out results --language lv",
                    "kopa evaluate --values values.csv --indicators indicators.csv --set weights.method=equal --json",
                    "kopa evaluate --values values.csv --indicators indicators.csv --uncertainty 1000 --sensitivity 1000"
                            + " --out results",
                    "kopa evaluate --programme clusters --indicator-set core --period 2019 --out results"));

    private final Evaluator evaluator;
    private final ArgumentsExchange exchange;
    private final InputOptions inputs;

    /** Called by Declarative Services. */
    @Activate
    public EvaluateTask(
            @Reference Evaluator evaluator, @Reference ArgumentsExchange exchange, @Reference InputOptions inputs) {
        this.evaluator = evaluator;
        this.exchange = exchange;
        this.inputs = inputs;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Map<String, Object> settings = settings(arguments, context);
        return evaluator.run(
                new EvaluationJob(
                        inputs.input(arguments, context),
                        arguments.get(METHOD),
                        StudySettings.ofMethod(settings),
                        arguments.get(RunOptions.SEED),
                        Common.threads(arguments),
                        RunOptions.timeLimit(arguments),
                        Common.language(arguments, context),
                        arguments.get(RunOptions.OUT).map(path -> Common.path(path, context)),
                        arguments.get(STAGES).map(path -> Common.path(path, context)),
                        StudyOptions.studies(arguments, settings)),
                context);
    }

    /** What the file says, beaten by what was set one by one: of two values for a key the last one counts. */
    private Map<String, Object> settings(Arguments arguments, TaskContext context) throws InputException {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (arguments.get(ARGUMENTS).isPresent()) {
            settings.putAll(exchange.read(Common.path(arguments.get(ARGUMENTS).get(), context)));
        }
        arguments.get(RunOptions.SET).forEach((key, value) -> {
            settings.remove(key);
            settings.put(key, value);
        });
        return settings;
    }
}
