package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import lv.kopa.engine.internal.programme.Supersession;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes a record again and compares input and result byte for byte. */
@Component(property = Task.ID + "=rerun")
public final class RerunTask implements Task {
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "rerun",
            ParameterTree.of(Common.RECORD, Common.THREADS),
            List.of(Common.RECORD.key()),
            List.of("kopa rerun 20261123", "kopa rerun results/record.json --threads 1"));

    private final EvaluationService evaluations;
    private final RecordArchive archive;
    private final Freshness freshness;

    /** Called by Declarative Services. */
    @Activate
    public RerunTask(
            @Reference EvaluationService evaluations,
            @Reference RecordArchive archive,
            @Reference Freshness freshness) {
        this.evaluations = evaluations;
        this.archive = archive;
        this.freshness = freshness;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        EvaluationRecord record = archive.find(Common.record(arguments, context));
        EvaluationService.Rerun rerun = evaluations.rerun(record, Common.threads(arguments), context);
        if (context.cancelled()) {
            throw new CancellationException();
        }
        List<Block> blocks = new ArrayList<>();
        if (rerun.identical()) {
            blocks.add(new Block.Paragraph(Wording.text("rerun.identical", record.id())));
        } else {
            blocks.add(new Block.Paragraph(Wording.text("rerun.differs", record.id())));
            blocks.add(table(rerun.differences()));
            if (rerun.unlisted() > 0) {
                blocks.add(new Block.Paragraph(Wording.text("rerun.unlisted", rerun.unlisted())));
            }
        }
        Optional<Supersession> found = freshness.of(record);
        found.map(Freshness::blocks).ifPresent(blocks::addAll);
        Map<String, Object> data = data(record, rerun);
        found.ifPresent(each -> data.put("registry", Freshness.data(each, context.language())));
        TaskResult.Outcome outcome = rerun.identical() ? TaskResult.Outcome.DONE : TaskResult.Outcome.FAILED;
        return new TaskResult(outcome, blocks, data);
    }

    private static Block table(List<EvaluationService.Difference> differences) {
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        for (EvaluationService.Difference difference : differences) {
            rows.add(List.of(words(difference.place()), words(difference.before()), words(difference.after())));
        }
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        new Block.Table.Column(Wording.text("rerun.place"), 0),
                        new Block.Table.Column(Wording.text("rerun.before"), 0),
                        new Block.Table.Column(Wording.text("rerun.after"), 0)),
                rows);
    }

    private static Block.Table.Cell words(String text) {
        return new Block.Table.Words(Text.same(text));
    }

    private static Map<String, Object> data(EvaluationRecord record, EvaluationService.Rerun rerun) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("record", record.id());
        data.put("identical", rerun.identical());
        List<Map<String, Object>> differences = new ArrayList<>();
        for (EvaluationService.Difference difference : rerun.differences()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("place", difference.place());
            each.put("before", difference.before());
            each.put("after", difference.after());
            differences.add(each);
        }
        data.put("differences", differences);
        data.put("unlisted", rerun.unlisted());
        return data;
    }
}
