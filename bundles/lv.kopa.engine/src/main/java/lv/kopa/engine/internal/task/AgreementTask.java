package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.engine.internal.run.Requests;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Evaluates the same units by a main method, which is named beforehand, and by others, and tells how far they agree. One record
 * holds the answer of the main method and every run that was made.
 */
@Component(property = Task.ID + "=agreement")
public final class AgreementTask implements Task {
    private static final Parameter<String> MAIN =
            Parameter.words("main", Vocabulary.METHOD).build(Wording.MESSAGES);
    private static final Parameter<List<String>> METHODS = Parameter.many(
                    "methods", new ParameterType.Words(Vocabulary.METHOD))
            .build(Wording.MESSAGES);
    private static final Parameter<Map<String, String>> SET_OTHERS =
            Parameter.settings("set-others").build(Wording.MESSAGES);

    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "agreement",
            InputOptions.TREE
                    .and(ParameterTree.of(MAIN, METHODS, RunOptions.SET, SET_OTHERS, RunOptions.OUT))
                    .and(RunOptions.TREE),
            List.of(MAIN.key()),
            List.of(
                    "kopa agreement composite --methods mcda.topsis,mcda.vikor,mcda.promethee --values values.csv"
                            + " --indicators indicators.csv --out results",
                    "kopa agreement composite --methods mcda.wsm,mcda.topsis --set-others \"*:gaps=leave-out\""
                            + " --programme clusters --indicator-set core --period 2019 --out results"));

    private final Evaluator evaluator;
    private final EvaluationService evaluations;
    private final InputOptions inputs;

    /** Called by Declarative Services. */
    @Activate
    public AgreementTask(
            @Reference Evaluator evaluator, @Reference EvaluationService evaluations, @Reference InputOptions inputs) {
        this.evaluator = evaluator;
        this.evaluations = evaluations;
        this.inputs = inputs;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        for (String other : arguments.get(METHODS)) {
            if (evaluations.method(other).isEmpty()) {
                throw Requests.noMethod(other, evaluations.methods());
            }
        }
        Map<String, Object> study = new LinkedHashMap<>();
        study.put("methods", arguments.get(METHODS));
        study.put("settings", arguments.get(SET_OTHERS));
        return evaluator.run(
                new EvaluationJob(
                        inputs.input(arguments, context),
                        arguments.get(MAIN),
                        Map.copyOf(arguments.get(RunOptions.SET)),
                        arguments.get(RunOptions.SEED),
                        Common.threads(arguments),
                        RunOptions.timeLimit(arguments),
                        Common.language(arguments, context),
                        arguments.get(RunOptions.OUT).map(path -> Common.path(path, context)),
                        Optional.empty(),
                        List.of(new StudyRequest("agreement", study))),
                context);
    }
}
