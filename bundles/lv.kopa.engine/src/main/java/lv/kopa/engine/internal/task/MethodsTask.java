package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.engine.internal.run.Requests;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the methods that are here now, or says everything about one. */
@Component(property = Task.ID + "=methods")
public final class MethodsTask implements Task {
    private static final Parameter<Optional<String>> ID =
            Parameter.maybe("id", new ParameterType.Words(Vocabulary.METHOD)).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "methods",
            ParameterTree.of(ID),
            List.of(ID.key()),
            List.of("kopa methods", "kopa methods composite", "kopa methods composite --json"));

    private final EvaluationService evaluations;

    /** Called by Declarative Services. */
    @Activate
    public MethodsTask(@Reference EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException {
        Optional<String> id = arguments.get(ID);
        if (id.isEmpty()) {
            return list(context);
        }
        Optional<MethodEntry> entry = evaluations.method(id.get());
        if (entry.isEmpty()) {
            throw Requests.noMethod(id.get(), evaluations.methods());
        }
        return new TaskResult(
                TaskResult.Outcome.DONE,
                new MethodPage(entry.get()).blocks(),
                new MethodData(context.language()).whole(entry.get()));
    }

    private TaskResult list(TaskContext context) {
        List<MethodEntry> methods = evaluations.methods();
        Map<String, List<MethodDescription>> families = new TreeMap<>();
        for (MethodEntry method : methods) {
            families.computeIfAbsent(method.description().family().in(context.language()), family -> new ArrayList<>())
                    .add(method.description());
        }
        List<Block> blocks = new ArrayList<>();
        for (List<MethodDescription> family : families.values()) {
            blocks.add(new Block.Heading(2, family.get(0).family()));
            blocks.add(new Block.Table(
                    Text.EMPTY,
                    List.of(
                            new Block.Table.Column(Wording.text("methods.id"), 0),
                            new Block.Table.Column(Wording.text("methods.name"), 0),
                            new Block.Table.Column(Wording.text("methods.question"), 0)),
                    family.stream().map(MethodsTask::row).toList()));
        }
        blocks.add(new Block.Paragraph(Wording.text(methods.isEmpty() ? "methods.none" : "methods.more")));
        Map<String, Object> data = new LinkedHashMap<>();
        MethodData words = new MethodData(context.language());
        data.put("methods", methods.stream().map(words::brief).toList());
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }

    private static List<Block.Table.Cell> row(MethodDescription method) {
        return List.of(
                new Block.Table.Words(Text.same(method.id())),
                new Block.Table.Words(method.name()),
                new Block.Table.Words(method.question()));
    }
}
