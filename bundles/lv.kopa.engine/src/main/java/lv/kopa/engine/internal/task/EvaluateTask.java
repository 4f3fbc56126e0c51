package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.engine.internal.programme.RegistryReader;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Evaluates the units of a table or of a programme by a method. */
@Component(property = Task.ID + "=evaluate")
public final class EvaluateTask implements Task {
    private static final long LONGEST_SECONDS = 30L * 24 * 60 * 60;

    private static final Parameter<String> METHOD = Parameter.words("method", Vocabulary.METHOD)
            .withDefault("composite")
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<Path>> ARGUMENTS =
            Parameter.maybe("arguments", Common.JSON).build(Wording.MESSAGES);
    private static final Parameter<Map<String, String>> SET =
            Parameter.settings("set").build(Wording.MESSAGES);
    private static final Parameter<Optional<Path>> OUT =
            Parameter.maybe("out", ParameterType.Location.folderToWrite()).build(Wording.MESSAGES);
    private static final Parameter<Optional<Path>> STAGES =
            Parameter.maybe("stages", ParameterType.Location.folderToWrite()).build(Wording.MESSAGES);
    private static final Parameter<Long> SEED = Parameter.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE)
            .withDefault(1L)
            .advanced()
            .build(Wording.MESSAGES);
    private static final Parameter<Long> TIME_LIMIT = Parameter.whole("time-limit", 1, LONGEST_SECONDS)
            .withDefault(3600L)
            .unit(Text.same("s"))
            .advanced()
            .build(Wording.MESSAGES);

    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "evaluate",
            ParameterTree.of(
                    InputOptions.VALUES,
                    InputOptions.INDICATORS,
                    RegistryOptions.PROGRAMME,
                    RegistryOptions.INDICATOR_SET,
                    RegistryOptions.PERIOD,
                    RegistryOptions.SINCE,
                    RegistryOptions.SUBJECT,
                    RegistryOptions.AS_OF,
                    RegistryOptions.AS_KNOWN_ON,
                    RegistryOptions.SUBMITTED,
                    RegistryOptions.PRICES,
                    METHOD,
                    ARGUMENTS,
                    SET,
                    StudyOptions.UNCERTAINTY,
                    StudyOptions.SENSITIVITY,
                    StudyOptions.VARY,
                    StudyOptions.WEIGHTINGS,
                    StudyOptions.ERROR,
                    OUT,
                    STAGES,
                    Common.LANGUAGE,
                    SEED,
                    Common.THREADS,
                    TIME_LIMIT),
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

    /** Called by Declarative Services. The registry is woken by those alone who ask it. */
    @Activate
    public EvaluateTask(
            @Reference Evaluator evaluator,
            @Reference ArgumentsExchange exchange,
            @Reference(
                            service = RegistryReader.class,
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    ComponentServiceObjects<RegistryReader> registries) {
        this(evaluator, exchange, Optional.ofNullable(registries));
    }

    EvaluateTask(
            Evaluator evaluator,
            ArgumentsExchange exchange,
            Optional<ComponentServiceObjects<RegistryReader>> registries) {
        this.evaluator = evaluator;
        this.exchange = exchange;
        inputs = new InputOptions(registries);
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        return evaluator.run(
                new EvaluationJob(
                        inputs.input(arguments, context),
                        arguments.get(METHOD),
                        settings(arguments, context),
                        arguments.get(SEED),
                        Common.threads(arguments),
                        Duration.ofSeconds(arguments.get(TIME_LIMIT)),
                        Common.language(arguments, context),
                        arguments.get(OUT).map(path -> Common.path(path, context)),
                        arguments.get(STAGES).map(path -> Common.path(path, context)),
                        StudyOptions.studies(arguments)),
                context);
    }

    /** What the file says, beaten by what was set one by one: of two values for a key the last one counts. */
    private Map<String, Object> settings(Arguments arguments, TaskContext context) throws InputException {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (arguments.get(ARGUMENTS).isPresent()) {
            settings.putAll(exchange.read(Common.path(arguments.get(ARGUMENTS).get(), context)));
        }
        arguments.get(SET).forEach((key, value) -> {
            settings.remove(key);
            settings.put(key, value);
        });
        return settings;
    }
}
