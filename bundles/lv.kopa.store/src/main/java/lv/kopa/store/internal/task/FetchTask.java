package lv.kopa.store.internal.task;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a copy of a file of evidence, after comparing it with its hash. */
@Component(property = Task.ID + "=evidence fetch")
public final class FetchTask implements Task {
    private static final Parameter<String> HASH = Parameter.words("sha256").build(Wording.MESSAGES);
    private static final Parameter<Path> OUT = Parameter.location(
                    "out",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FILE, ParameterType.Location.Purpose.WRITE, List.of()))
            .worded("evidence-out")
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "evidence fetch",
            ParameterTree.of(Programmes.FOLDER, HASH, OUT),
            List.of(Programmes.FOLDER.key(), HASH.key()),
            List.of("kopa evidence fetch clusters "
                    + "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --out report-2019.pdf"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public FetchTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path out = Programmes.path(OUT, arguments, context);
        if (Files.exists(out)) {
            throw new InputException(InputFault.general(
                    Wording.text("workspace.exists", out.toString()), Wording.text("evidence.exists.cure")));
        }
        return Programmes.with(
                workspaces,
                Programmes.path(Programmes.FOLDER, arguments, context),
                workspace -> fetched(workspace, arguments.get(HASH), out));
    }

    private static TaskResult fetched(Workspace workspace, String hash, Path out) throws IOException {
        try (InputStream kept = workspace.evidence().open(hash.strip())) {
            Files.copy(kept, out);
        }
        return new TaskResult(
                TaskResult.Outcome.DONE,
                List.of(new Block.Paragraph(Wording.text("evidence.fetched", out.toString()))),
                Map.of("file", out.toString()));
    }
}
