package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.Change;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Span;
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

/** Keeps a file of evidence in a workspace, and gives the hash by which a value names it. */
@Component(property = Task.ID + "=evidence keep")
public final class KeepTask implements Task {
    private static final int SHORT = 16;
    private static final Kind<EvidenceFile> KIND = Kind.of(EvidenceFile.class);
    private static final Parameter<Path> FILE = Parameter.location(
                    "file",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FILE, ParameterType.Location.Purpose.READ, List.of()))
            .worded("evidence-file")
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "evidence keep",
            ParameterTree.of(Programmes.FOLDER, FILE),
            List.of(Programmes.FOLDER.key(), FILE.key()),
            List.of("kopa evidence keep clusters report-2019.pdf"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public KeepTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path file = Programmes.path(FILE, arguments, context);
        if (!Files.isRegularFile(file)) {
            throw new InputException(InputFault.general(
                    Wording.text("workspace.no-backup", file.toString()), Wording.text("workspace.no-backup.cure")));
        }
        return Programmes.with(
                workspaces, Programmes.path(Programmes.FOLDER, arguments, context), workspace -> kept(workspace, file));
    }

    private static TaskResult kept(Workspace workspace, Path file) throws IOException, RefusedException {
        String hash = workspace.evidence().keep(file);
        Id<EvidenceFile> id = new Id<>("ev-" + hash.substring(0, SHORT));
        String name = String.valueOf(file.getFileName());
        if (workspace.registry().edition(KIND, id).isEmpty()) {
            int bytes = (int) Math.min(Integer.MAX_VALUE, Files.size(file));
            workspace
                    .registry()
                    .commit(
                            List.of(Change.add(
                                    KIND,
                                    id,
                                    Span.since(LocalDate.now(ZoneId.systemDefault())),
                                    new EvidenceFile(hash, name, bytes))),
                            "");
        }
        List<Block> blocks = new ArrayList<>(Programmes.marks(workspace));
        blocks.add(new Block.Paragraph(Wording.text("evidence.kept", name)));
        blocks.add(new Block.Facts(List.of(new Block.Facts.Entry(Wording.text("evidence.hash"), Text.same(hash)))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("sha256", hash);
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }
}
