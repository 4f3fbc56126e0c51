package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.Wording;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the log of a workspace. */
@Component(property = Task.ID + "=audit log")
public final class LogTask implements Task {
    private static final int USUAL = 20;
    private static final int MOST = 10_000;
    private static final Parameter<Optional<LocalDate>> FROM = maybe("from", new ParameterType.Day());
    private static final Parameter<Optional<LocalDate>> TO = maybe("to", new ParameterType.Day());
    private static final Parameter<Optional<String>> WHO = maybe("who", new ParameterType.Words());
    private static final Parameter<Optional<String>> KIND = maybe("kind", new ParameterType.Words());
    private static final Parameter<Optional<String>> ID = maybe("id", new ParameterType.Words());
    private static final Parameter<Long> LIMIT =
            Parameter.whole("limit", 1, MOST).withDefault((long) USUAL).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "audit log",
            ParameterTree.of(Programmes.PROGRAMME, FROM, TO, WHO, KIND, ID, LIMIT),
            List.of(),
            List.of(
                    "kopa audit log --programme clusters",
                    "kopa audit log --programme clusters --kind cluster --id c-1",
                    "kopa audit log --programme clusters --from 2018-07-01 --to 2018-07-31 --who anna"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public LogTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    private static <T> Parameter<Optional<T>> maybe(String key, ParameterType<T> type) {
        return Parameter.maybe(key, type).worded("audit-" + key).build(Wording.MESSAGES);
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Programmes.path(Programmes.PROGRAMME, arguments, context);
        Audit.Filter filter = new Audit.Filter(
                arguments.get(FROM),
                arguments.get(TO),
                arguments.get(WHO),
                kind(arguments.get(KIND)),
                arguments.get(ID),
                arguments.get(LIMIT).intValue());
        return Programmes.with(
                workspaces,
                folder,
                workspace -> Lines.answer(workspace, workspace.audit().lines(filter), context));
    }

    private static Optional<Kind<?>> kind(Optional<String> name) throws InputException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind<?>> kind = Kind.named(name.get());
        if (kind.isEmpty()) {
            throw new InputException(InputFault.general(
                    Wording.text("audit.no-kind", name.get()),
                    Wording.text(
                            "audit.no-kind.cure",
                            Kind.all().stream().map(Kind::name).collect(Collectors.joining(", ")))));
        }
        return kind;
    }
}
