package lv.kopa.check.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.Checks;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.registry.Workspaces;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs the rules over a workspace. It ends with {@link TaskResult.Outcome#REFUSED} if a rule is broken that must not be: the
 * data cannot carry what is to be built on them.
 */
@Component(property = Task.ID + "=programme check")
public final class CheckTask implements Task {
    private static final Parameter<Path> FOLDER = Parameter.location(
                    "folder",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<LocalDate>> AS_OF =
            Parameter.maybe("as-of", new ParameterType.Day()).build(Wording.MESSAGES);
    private static final Parameter<Optional<LocalDate>> KNOWN_ON =
            Parameter.maybe("as-known-on", new ParameterType.Day()).build(Wording.MESSAGES);
    private static final Parameter<List<String>> RULES =
            Parameter.many("rule", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme check",
            ParameterTree.of(FOLDER, AS_OF, KNOWN_ON, RULES),
            List.of(FOLDER.key()),
            List.of(
                    "kopa programme check my-sample --as-of 2020-12-31",
                    "kopa programme check my-sample --rule V-06 --rule V-20 --json"));

    private final Workspaces workspaces;
    private final Checks checks;
    private final Clock clock;

    /** Called by Declarative Services. */
    @Activate
    public CheckTask(@Reference Workspaces workspaces, @Reference Checks checks) {
        this(workspaces, checks, Clock.systemDefaultZone());
    }

    CheckTask(Workspaces workspaces, Checks checks, Clock clock) {
        this.workspaces = workspaces;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = context.workingFolder().resolve(arguments.get(FOLDER)).normalize();
        LocalDate asOf = arguments.get(AS_OF).orElseGet(() -> LocalDate.now(clock));
        Optional<LocalDate> knownOn = arguments.get(KNOWN_ON);
        List<CheckRule> chosen = chosen(arguments.get(RULES));
        try (Workspace workspace = open(folder)) {
            context.progress(0, Wording.text("progress"));
            Snapshot snapshot = workspace.registry().at(new Moment(asOf, knownOn));
            List<CheckResult> results = checks.run(snapshot).stream()
                    .filter(result -> chosen.contains(result.rule()))
                    .toList();
            CheckReport report = new CheckReport(
                    snapshot, chosen, results, !arguments.get(RULES).isEmpty());
            boolean broken = results.stream()
                    .anyMatch(result ->
                            result.outcome() == Outcome.BROKEN && result.rule().severity() == CheckRule.Severity.ERROR);
            return new TaskResult(
                    broken ? TaskResult.Outcome.REFUSED : TaskResult.Outcome.DONE,
                    blocks(report, snapshot, workspace.info()),
                    report.data(context.language()));
        }
    }

    private List<Block> blocks(CheckReport report, Snapshot snapshot, WorkspaceInfo info) {
        List<Block> blocks = new ArrayList<>(report.blocks());
        info.unsettled(snapshot, clock.instant()).map(Block.Paragraph::new).ifPresent(blocks::add);
        return blocks;
    }

    private Workspace open(Path folder) throws InputException {
        try {
            return workspaces.open(folder);
        } catch (WorkspaceException e) {
            throw new InputException(InputFault.general(e.text(), e.cure()));
        }
    }

    private List<CheckRule> chosen(List<String> ids) throws InputException {
        List<CheckRule> rules = checks.rules();
        TreeSet<String> unknown = new TreeSet<>(ids);
        rules.forEach(rule -> unknown.remove(rule.id()));
        if (!unknown.isEmpty()) {
            throw new InputException(InputFault.general(
                    Wording.text("rule.none", String.join(", ", unknown)),
                    Wording.text(
                            "rule.cure",
                            String.join(", ", rules.stream().map(CheckRule::id).toList()))));
        }
        return ids.isEmpty()
                ? rules
                : rules.stream().filter(rule -> ids.contains(rule.id())).toList();
    }
}
