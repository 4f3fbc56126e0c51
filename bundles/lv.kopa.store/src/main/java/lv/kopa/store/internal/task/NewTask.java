package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
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

/** Makes a workspace. */
@Component(property = Task.ID + "=programme new")
public final class NewTask implements Task {
    private static final Parameter<Path> FOLDER = Parameter.location("folder", ParameterType.Location.folderToWrite())
            .worded("new-folder")
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> NAME =
            Parameter.maybe("name", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> NAME_LV =
            Parameter.maybe("name-lv", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final Parameter<Boolean> SYNTHETIC =
            Parameter.flag("synthetic").withDefault(false).build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> SERVER =
            Parameter.maybe("server", new ParameterType.Words()).advanced().build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme new",
            ParameterTree.of(FOLDER, NAME, NAME_LV, SYNTHETIC, SERVER),
            List.of(FOLDER.key()),
            List.of(
                    "kopa programme new clusters --name Clusters --name-lv Klasteri",
                    "kopa programme new clusters --server jdbc:postgresql://server/clusters"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public NewTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Programmes.path(FOLDER, arguments, context);
        String name = arguments
                .get(NAME)
                .filter(words -> !words.isBlank())
                .orElseGet(() -> String.valueOf(folder.getFileName()));
        Text both =
                arguments.get(NAME_LV).map(latvian -> Text.of(name, latvian)).orElse(Text.same(name));
        Workspaces.Plan plan = new Workspaces.Plan(both, arguments.get(SYNTHETIC), arguments.get(SERVER));
        return Programmes.doing(() -> {
            try (Workspace workspace = workspaces.create(folder, plan)) {
                return new TaskResult(
                        TaskResult.Outcome.DONE,
                        List.of(new Block.Paragraph(Wording.text(
                                workspace.info().name().equals(both) ? "programme.made" : "programme.joined",
                                workspace.info().name(),
                                folder.toString()))),
                        Map.of("folder", folder.toString()));
            }
        });
    }
}
