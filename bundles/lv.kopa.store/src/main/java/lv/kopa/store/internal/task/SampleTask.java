package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.Wording;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws a sample of changes for an audit. */
@Component(property = Task.ID + "=audit sample")
public final class SampleTask implements Task {
    private static final int USUAL = 30;
    private static final int MOST = 10_000;
    private static final Parameter<Long> SIZE = Parameter.whole("size", 1, MOST)
            .withDefault((long) USUAL)
            .worded("sample-size")
            .build(Wording.MESSAGES);
    private static final Parameter<Long> SEED = Parameter.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE)
            .withDefault(1L)
            .worded("sample-seed")
            .build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "audit sample",
            ParameterTree.of(Programmes.PROGRAMME, SIZE, SEED),
            List.of(),
            List.of("kopa audit sample --programme clusters --size 30 --seed 7"));

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
        Path folder = Programmes.path(Programmes.PROGRAMME, arguments, context);
        return Programmes.with(
                workspaces,
                folder,
                workspace -> Lines.answer(
                        workspace,
                        workspace.audit().sample(arguments.get(SIZE).intValue(), arguments.get(SEED)),
                        context));
    }
}
