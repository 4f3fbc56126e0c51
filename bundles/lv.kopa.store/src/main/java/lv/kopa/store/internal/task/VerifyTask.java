package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Role;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.store.internal.Wording;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares every row, line and file of a workspace with its hash. */
@Component(property = Task.ID + "=audit verify")
public final class VerifyTask implements Task {
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "audit verify",
            ParameterTree.of(Programmes.PROGRAMME),
            List.of(),
            List.of("kopa audit verify --programme clusters"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public VerifyTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Programmes.path(Programmes.PROGRAMME, arguments, context);
        return Programmes.with(workspaces, folder, workspace -> {
            context.progress(0, Wording.text("step.verify"));
            return answer(workspace, workspace.audit().verify(), context);
        });
    }

    private static TaskResult answer(Workspace workspace, Audit.Verification found, TaskContext context) {
        boolean whole = found.damage().isEmpty();
        List<Block> blocks = new ArrayList<>(Programmes.marks(workspace));
        blocks.add(new Block.Paragraph(Wording.text(
                whole ? "verify.whole" : "verify.damaged",
                found.changes(),
                found.rows(),
                found.files(),
                found.damage().size())));
        found.damage().forEach(each -> blocks.add(new Block.Paragraph(each)));
        boolean persons = Role.seePersons(workspace.roles());
        if (!persons) {
            blocks.add(new Block.Paragraph(Wording.text("verify.without-persons", workspace.who())));
        }
        blocks.add(new Block.Facts(
                List.of(new Block.Facts.Entry(Wording.text("verify.last-hash"), Text.same(found.head())))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("whole", whole);
        data.put("changes", found.changes());
        data.put("rows", found.rows());
        data.put("files", found.files());
        data.put("persons", persons);
        data.put("head", found.head());
        data.put(
                "damage",
                found.damage().stream().map(each -> each.in(context.language())).toList());
        return new TaskResult(whole ? TaskResult.Outcome.DONE : TaskResult.Outcome.FAILED, blocks, data);
    }
}
