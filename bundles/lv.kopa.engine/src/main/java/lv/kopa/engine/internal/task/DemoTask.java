package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Evaluates the case that ships with the product. */
@Component(property = Task.ID + "=demo")
public final class DemoTask implements Task {
    private static final Parameter<Path> OUT = Parameter.location("out", ParameterType.Location.folderToWrite())
            .worded("demo-out")
            .withDefault(Path.of("kopa-demo"))
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "demo",
            ParameterTree.of(OUT, Common.LANGUAGE),
            List.of(),
            List.of("kopa demo", "kopa demo --out first-steps --language lv"));
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Evaluator evaluator;
    private final ArgumentsExchange exchange;
    private final Optional<Path> installation;

    /** Called by Declarative Services. */
    @Activate
    public DemoTask(@Reference Evaluator evaluator, @Reference ArgumentsExchange exchange, BundleContext context) {
        this(
                evaluator,
                exchange,
                Optional.ofNullable(context.getProperty("kopa.installation")).map(Path::of));
    }

    DemoTask(Evaluator evaluator, ArgumentsExchange exchange, Optional<Path> installation) {
        this.evaluator = evaluator;
        this.exchange = exchange;
        this.installation = installation;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = installation.orElse(Path.of("")).resolve("examples").resolve("demo");
        Path values = folder.resolve("values.csv");
        if (installation.isEmpty() || !Files.isReadable(values)) {
            throw new InputException(InputFault.general(
                    Wording.text("demo.missing", folder.toString()), Wording.text("demo.missing.cure")));
        }
        Path settings = folder.resolve("arguments.json");
        return evaluator.run(
                new EvaluationJob(
                        EvaluationInput.tables(values, Optional.of(folder.resolve("indicators.csv"))),
                        "composite",
                        Files.exists(settings) ? exchange.read(settings) : Map.of(),
                        1,
                        Runtime.getRuntime().availableProcessors(),
                        LIMIT,
                        Common.language(arguments, context),
                        Optional.of(Common.path(arguments.get(OUT), context)),
                        Optional.empty(),
                        List.of()),
                context);
    }
}
