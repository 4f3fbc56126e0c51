package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.Audit;
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

/** Writes everything of a workspace into one file, while others go on working. */
@Component(property = Task.ID + "=programme backup")
public final class BackupTask implements Task {
    private static final double MEGABYTE = 1e6;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Parameter<Optional<Path>> FILE = Parameter.maybe(
                    "file",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FILE, ParameterType.Location.Purpose.WRITE, List.of()))
            .worded("backup-file")
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme backup",
            ParameterTree.of(Programmes.FOLDER, FILE),
            List.of(Programmes.FOLDER.key(), FILE.key()),
            List.of("kopa programme backup clusters", "kopa programme backup clusters backups/monday.zip"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public BackupTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Programmes.path(Programmes.FOLDER, arguments, context);
        Path file = arguments
                .get(FILE)
                .map(path -> context.workingFolder().resolve(path).normalize())
                .orElseGet(() ->
                        folder.resolveSibling(folder.getFileName() + "-" + STAMP.format(LocalDateTime.now()) + ".zip"));
        return Programmes.with(workspaces, folder, workspace -> {
            context.progress(0, Wording.text("step.backup"));
            workspace.backup(file, context::checkCancelled);
            long bytes = Files.size(file);
            List<Block> blocks = new ArrayList<>(Programmes.marks(workspace));
            blocks.add(new Block.Paragraph(Wording.text("backup.made", file.toString(), bytes / MEGABYTE)));
            Audit.Verification found = workspace.audit().verify();
            List<Text> altered = found.altered();
            if (!altered.isEmpty()) {
                blocks.add(new Block.Paragraph(Wording.text("backup.altered", altered.size(), altered.get(0))));
            }
            if (!found.missing().isEmpty()) {
                blocks.add(new Block.Paragraph(Wording.text("backup.missing", Listed.texts(found.missing(), "; "))));
            }
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("damage", found.damage().size());
            data.put("missing", found.missing().size());
            data.put("file", file.toString());
            data.put("bytes", bytes);
            data.put("change", workspace.backups().get(0).change());
            return new TaskResult(
                    altered.isEmpty() ? TaskResult.Outcome.DONE : TaskResult.Outcome.FAILED, blocks, data);
        });
    }
}
