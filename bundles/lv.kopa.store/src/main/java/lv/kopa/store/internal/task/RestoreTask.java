package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.FileKind;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
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

/** Makes a workspace from a backup. */
@Component(property = Task.ID + "=programme restore")
public final class RestoreTask implements Task {
    private static final Parameter<Path> BACKUP = Parameter.location(
                    "backup",
                    ParameterType.Location.fileToRead(new FileKind(Wording.text("files.backups"), List.of("zip"))))
            .build(Wording.MESSAGES);
    private static final Parameter<Path> FOLDER = Parameter.location("folder", ParameterType.Location.folderToWrite())
            .worded("restored-folder")
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> SERVER = Parameter.maybe("server", new ParameterType.Words())
            .advanced()
            .worded("restored-server")
            .build(Wording.MESSAGES);
    private static final Parameter<Boolean> ALTERED =
            Parameter.flag("altered").withDefault(false).advanced().build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme restore",
            ParameterTree.of(BACKUP, FOLDER, SERVER, ALTERED),
            List.of(BACKUP.key(), FOLDER.key()),
            List.of(
                    "kopa programme restore backups/monday.zip clusters-again",
                    "kopa programme restore backups/monday.zip clusters-again --server jdbc:postgresql://server/again"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public RestoreTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path backup = Programmes.path(BACKUP, arguments, context);
        Path folder = Programmes.path(FOLDER, arguments, context);
        return Programmes.doing(() -> {
            context.progress(0, Wording.text("step.restore"));
            List<Text> altered = workspaces.restore(
                    backup,
                    folder,
                    new Workspaces.Restoring(arguments.get(SERVER), arguments.get(ALTERED)),
                    context::checkCancelled);
            Text said = altered.isEmpty()
                    ? Wording.text("backup.restored", backup.toString(), folder.toString())
                    : Wording.text(
                            "backup.restored-altered",
                            backup.toString(),
                            folder.toString(),
                            altered.size(),
                            altered.get(0));
            List<Block> blocks = new ArrayList<>(Programmes.with(workspaces, folder, Programmes::marks));
            blocks.add(new Block.Paragraph(said));
            return new TaskResult(
                    TaskResult.Outcome.DONE, blocks, Map.of("folder", folder.toString(), "damage", altered.size()));
        });
    }
}
