package lv.kopa.plugin.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.report.Block;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the open problems. */
@Component(property = Task.ID + "=problems")
public final class ProblemsTask implements Task {
    private final ProblemLog log;
    private final EvaluationService evaluations;
    private final Messages messages = Messages.of(ProblemsTask.class);

    /** Lists what this log holds, once every method has been asked what it is. */
    @Activate
    public ProblemsTask(@Reference ProblemLog log, @Reference EvaluationService evaluations) {
        this.log = log;
        this.evaluations = evaluations;
    }

    @Override
    public TaskDescription description() {
        return new TaskDescription(
                "problems",
                messages.text("problems.name"),
                messages.text("problems.summary"),
                messages.text("problems.help"),
                ParameterTree.NONE,
                List.of(),
                List.of("problems", "problems --json"));
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        evaluations.methods(); // one that cannot say what it is becomes a problem only when it is asked
        List<Problem> problems = log.problems();
        List<Block> blocks = new ArrayList<>();
        List<Object> data = new ArrayList<>();
        if (problems.isEmpty()) {
            blocks.add(new Block.Paragraph(messages.text("problems.none")));
        }
        for (Problem problem : problems) {
            blocks.add(new Block.FindingBlock(new Finding(
                    Finding.Severity.CAUTION,
                    problem.key(),
                    problem.message(),
                    problem.cure(),
                    Map.of(),
                    List.of(problem.source()))));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("source", problem.source());
            entry.put("key", problem.key());
            entry.put("since", problem.since().toString());
            entry.put("message", problem.message().in(context.language()));
            entry.put("cure", problem.cure().in(context.language()));
            data.add(entry);
        }
        return new TaskResult(TaskResult.Outcome.DONE, blocks, Map.of("problems", data));
    }
}
