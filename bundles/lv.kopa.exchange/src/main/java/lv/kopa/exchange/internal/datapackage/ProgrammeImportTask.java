package lv.kopa.exchange.internal.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Brings a Data Package into a workspace, as one change: all of it or nothing. */
@Component(property = Task.ID + "=programme import")
public final class ProgrammeImportTask implements Task {
    private static final double READ = 0.5;
    private static final double COMPARED = 0.6;

    private static final Parameter<Path> FOLDER = Parameter.location("folder", ParameterType.Location.folderToWrite())
            .worded("import-folder")
            .build(Wording.MESSAGES);
    private static final Parameter<Path> PACKAGE = Parameter.location(
                    "package",
                    new ParameterType.Location(
                            ParameterType.Location.Form.EITHER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);
    private static final Parameter<Boolean> ONLY_NEW =
            Parameter.flag("only-new").withDefault(false).build(Wording.MESSAGES);

    private static final Parameter<Optional<String>> REASON = Parameter.maybe("reason", new ParameterType.Words())
            .worded("import-why")
            .build(Wording.MESSAGES);

    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme import",
            ParameterTree.of(FOLDER, PACKAGE, ONLY_NEW, REASON),
            List.of(FOLDER.key(), PACKAGE.key()),
            List.of(
                    "kopa programme import programme programme.zip",
                    "kopa programme import programme package --only-new"));

    private final Workspaces workspaces;

    /** Comes and goes; where there is none, nobody can say which indicators are known. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile IndicatorCatalogue catalogue;

    /** Called by Declarative Services. */
    @Activate
    public ProgrammeImportTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    ProgrammeImportTask(Workspaces workspaces, IndicatorCatalogue catalogue) {
        this.workspaces = workspaces;
        this.catalogue = catalogue;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path path = Common.path(arguments.get(PACKAGE), context);
        PackageReader.Read read = new PackageReader(Budget.ofThisProcess()).read(path, context);
        context.checkCancelled();
        try (Destination destination =
                Destination.open(workspaces, Common.path(arguments.get(FOLDER), context), read.contents())) {
            Workspace workspace = destination.workspace();
            checkSynthetic(workspace, read.contents());
            ImportPlan plan = new ImportPlan(
                    workspace,
                    destination.isNew(),
                    arguments.get(ONLY_NEW),
                    read.contents().persons());
            compare(plan, read, context);
            plan.corrections().demand(arguments.get(REASON));
            int kept = read.evidence().keep(path, workspace, context);
            Optional<Receipt> receipt =
                    write(workspace, plan, read.resources(), reason(path, arguments, context), context);
            if (destination.isNew()) {
                context.checkCancelled();
            }
            destination.keep();
            return ImportAnswer.of(
                    plan,
                    receipt,
                    read.contents(),
                    Strangers.among(plan.changes(), Optional.ofNullable(catalogue)),
                    kept);
        } catch (WorkspaceException e) {
            return new TaskResult(
                    TaskResult.Outcome.FAILED,
                    List.of(new Block.Paragraph(e.text()), new Block.Paragraph(e.cure())),
                    java.util.Map.of());
        }
    }

    private static void compare(ImportPlan plan, PackageReader.Read read, TaskContext context)
            throws WorkspaceException {
        for (Incoming<?> resource : read.resources()) {
            context.checkCancelled();
            context.progress(
                    READ, Wording.text("step.comparing", resource.kind().plural()));
            plan.add(resource);
        }
    }

    private static Optional<Receipt> write(
            Workspace workspace, ImportPlan plan, List<Incoming<?>> resources, String reason, TaskContext context)
            throws InputException, WorkspaceException {
        if (plan.changes().isEmpty()) {
            return Optional.empty();
        }
        context.progress(
                COMPARED, Wording.text("step.committing", plan.changes().size()));
        context.checkCancelled();
        try {
            return Optional.of(workspace.registry().takeOver(plan.changes(), reason));
        } catch (RefusedException e) {
            throw new Refusal(resources).of(e);
        }
    }

    private static String reason(Path path, Arguments arguments, TaskContext context) {
        String from = Wording.text("import.reason", String.valueOf(path.getFileName()))
                .in(context.language());
        return arguments
                .get(REASON)
                .filter(words -> !words.isBlank())
                .map(why -> from + ": " + why.strip())
                .orElse(from);
    }

    private static void checkSynthetic(Workspace workspace, Contents contents) throws InputException {
        if (workspace.info().synthetic() != contents.synthetic()) {
            String key = contents.synthetic() ? "import.synthetic" : "import.real";
            throw new InputException(InputFault.general(Wording.text(key), Wording.text(key + ".cure")));
        }
    }
}
