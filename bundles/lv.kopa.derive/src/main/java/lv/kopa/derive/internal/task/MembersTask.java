package lv.kopa.derive.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.ServiceExperience.Scope;
import lv.kopa.registry.ServiceExperience.State;
import lv.kopa.registry.Snapshot;
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

/** Lists the members of clusters by how long they have used services. */
@Component(property = Task.ID + "=programme members")
public final class MembersTask implements Task {
    private static final Parameter<Path> FOLDER = Parameter.location(
                    "folder",
                    new ParameterType.Location(
                            ParameterType.Location.Form.FOLDER, ParameterType.Location.Purpose.READ, List.of()))
            .build(Wording.MESSAGES);
    private static final Parameter<List<String>> CLUSTERS =
            Parameter.many("cluster", new ParameterType.Words()).build(Wording.MESSAGES);
    private static final Parameter<String> SCOPE = Parameter.choice(
                    "scope", Wording.MESSAGES, MemberList.word(Scope.THIS_CLUSTER), MemberList.word(Scope.ANY_CLUSTER))
            .withDefault(MemberList.word(Scope.THIS_CLUSTER))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<String>> STATE = Parameter.maybe(
                    "state",
                    Parameter.choiceType(
                            "state",
                            Wording.MESSAGES,
                            MemberList.word(State.NEVER_USED),
                            MemberList.word(State.NEW),
                            MemberList.word(State.EXPERIENCED)))
            .build(Wording.MESSAGES);
    private static final Parameter<Optional<LocalDate>> AS_OF =
            Parameter.maybe("as-of", new ParameterType.Day()).build(Wording.MESSAGES);
    private static final Parameter<Optional<LocalDate>> KNOWN_ON =
            Parameter.maybe("as-known-on", new ParameterType.Day()).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme members",
            ParameterTree.of(FOLDER, CLUSTERS, SCOPE, STATE, AS_OF, KNOWN_ON),
            List.of(FOLDER.key()),
            List.of(
                    "kopa programme members my-sample --as-of 2019-12-31 --state never-used",
                    "kopa programme members my-sample --as-of 2019-12-31 --scope any-cluster --json"));

    private final Workspaces workspaces;
    private final Clock clock;

    /** Called by Declarative Services. */
    @Activate
    public MembersTask(@Reference Workspaces workspaces) {
        this(workspaces, Clock.systemDefaultZone());
    }

    MembersTask(Workspaces workspaces, Clock clock) {
        this.workspaces = workspaces;
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
        Scope counted = Scope.valueOf(constant(arguments.get(SCOPE)));
        List<State> states = arguments
                .get(STATE)
                .map(word -> List.of(State.valueOf(constant(word))))
                .orElseGet(() -> List.of(State.values()));
        try (Workspace workspace = workspaces.open(folder)) {
            Snapshot snapshot = workspace.registry().at(new Moment(asOf, arguments.get(KNOWN_ON)));
            List<Fact<Cluster>> clusters = chosen(snapshot, arguments.get(CLUSTERS));
            MemberList list = new MemberList(
                    snapshot, counted, clusters, states, Member.of(snapshot, clusters, counted, context.language()));
            List<Block> blocks = new ArrayList<>(list.blocks());
            workspace
                    .info()
                    .unsettled(snapshot, clock.instant())
                    .map(Block.Paragraph::new)
                    .ifPresent(blocks::add);
            return new TaskResult(TaskResult.Outcome.DONE, blocks, list.data(context.language()));
        } catch (WorkspaceException e) {
            throw new InputException(InputFault.general(e.text(), e.cure()));
        }
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Fact<Cluster>> chosen(Snapshot snapshot, List<String> ids) throws InputException {
        List<Fact<Cluster>> clusters = snapshot.all(Kind.of(Cluster.class));
        TreeSet<String> unknown = new TreeSet<>(ids);
        clusters.forEach(cluster -> unknown.remove(cluster.id().value()));
        if (!unknown.isEmpty()) {
            throw new InputException(InputFault.general(
                    Wording.text(
                            "cluster.none",
                            String.join(", ", unknown),
                            snapshot.moment().asOf().toString()),
                    Wording.text(
                            "cluster.cure",
                            String.join(
                                    ", ",
                                    clusters.stream()
                                            .map(each -> each.id().value())
                                            .toList()))));
        }
        return ids.isEmpty()
                ? clusters
                : clusters.stream()
                        .filter(each -> ids.contains(each.id().value()))
                        .toList();
    }
}
