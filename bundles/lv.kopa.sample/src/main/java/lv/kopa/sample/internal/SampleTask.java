package lv.kopa.sample.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a workspace with a SYNTHETIC programme. */
@Component(property = Task.ID + "=programme sample")
public final class SampleTask implements Task {
    private static final long MOST_CLUSTERS = 100_000;
    private static final Parameter<Path> FOLDER =
            Parameter.location("folder", ParameterType.Location.folderToWrite()).build(Wording.MESSAGES);
    private static final Parameter<Long> SEED =
            Parameter.whole("seed", 0, Long.MAX_VALUE).withDefault(1L).build(Wording.MESSAGES);
    private static final Parameter<Optional<Long>> CLUSTERS = Parameter.maybe(
                    "clusters", new ParameterType.Whole(1, MOST_CLUSTERS))
            .build(Wording.MESSAGES);
    private static final Parameter<Long> SCALE = Parameter.whole("scale", 1, MOST_CLUSTERS / Calibration.CLUSTERS)
            .withDefault(1L)
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme sample",
            ParameterTree.of(FOLDER, SEED, CLUSTERS, SCALE),
            List.of(FOLDER.key()),
            List.of("kopa programme sample my-sample", "kopa programme sample large --scale 100 --seed 7"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public SampleTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = context.workingFolder().resolve(arguments.get(FOLDER)).normalize();
        Size size = new Size(arguments
                .get(CLUSTERS)
                .orElse(arguments.get(SCALE) * Calibration.CLUSTERS)
                .intValue());
        try (Workspaces.Fresh fresh = begin(folder)) {
            Filling filling = new Filling(fresh.workspace(), context);
            filling.fill(new Sample(arguments.get(SEED), size));
            fresh.place();
            return result(folder, size, arguments.get(SEED), filling);
        }
    }

    private Workspaces.Fresh begin(Path folder) throws InputException {
        try {
            return workspaces.begin(folder, new Workspaces.Plan(Names.programme(), true, Optional.empty()));
        } catch (WorkspaceException e) {
            throw new InputException(InputFault.general(e.text(), e.cure()));
        }
    }

    private static TaskResult result(Path folder, Size size, long seed, Filling filling) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("folder", folder.toString());
        data.put("synthetic", true);
        data.put("seed", seed);
        data.put("clusters", size.clusters());
        data.put("things", filling.things());
        data.put("changes", filling.changes());
        List<Block> blocks = List.of(
                new Block.Paragraph(Wording.text("done")),
                new Block.Facts(List.of(
                        fact("done.folder", folder.toString()),
                        fact("done.clusters", Wording.text("number", size.clusters())),
                        fact("done.things", Wording.text("number", filling.things())),
                        fact("done.changes", Wording.text("number", filling.changes())),
                        fact("done.seed", Long.toString(seed)))));
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }

    private static Block.Facts.Entry fact(String key, String value) {
        return fact(key, Text.same(value));
    }

    private static Block.Facts.Entry fact(String key, Text value) {
        return new Block.Facts.Entry(Wording.text(key), value);
    }
}
