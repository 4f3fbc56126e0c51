package lv.kopa.store.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Question;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.Role;
import lv.kopa.registry.Snapshot;
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

/** Says what a workspace is and how much is in it. */
@Component(property = Task.ID + "=programme info")
public final class InfoTask implements Task {
    private static final double MEGABYTE = 1e6;
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "programme info",
            ParameterTree.of(Programmes.FOLDER),
            List.of(Programmes.FOLDER.key()),
            List.of("kopa programme info clusters", "kopa programme info clusters --json"));

    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public InfoTask(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException, IOException {
        Path folder = Programmes.path(Programmes.FOLDER, arguments, context);
        return Programmes.with(workspaces, folder, workspace -> answer(workspace, context));
    }

    private static TaskResult answer(Workspace workspace, TaskContext context) throws IOException {
        Map<Kind<?>, Long> counts = counts(workspace.registry().at(Moment.of(LocalDate.now())));
        List<Audit.Line> lines = workspace.audit().lines(Audit.Filter.latest(1));
        long bytes = bytes(workspace.folder());
        List<Block> blocks = new ArrayList<>(Programmes.marks(workspace));
        blocks.add(new Block.Facts(List.of(
                fact("name", workspace.info().name()),
                fact(
                        "database",
                        Wording.text("database." + word(workspace.info().database()))),
                fact("format", Text.same(String.valueOf(workspace.info().format()))),
                fact("account", Text.same(workspace.who())),
                fact(
                        "roles",
                        Text.joined(
                                ", ",
                                workspace.roles().stream().map(InfoTask::role).toList())),
                fact("last-change", lastChange(lines, workspace.info().zone())),
                fact("size", Wording.text("info.megabytes", bytes / MEGABYTE)),
                fact("backups", Text.same(String.valueOf(workspace.backups().size()))))));
        blocks.add(new Block.Table(
                Wording.text("info.now"),
                List.of(
                        new Block.Table.Column(Wording.text("info.kind"), 0),
                        new Block.Table.Column(Wording.text("info.number"), 0)),
                counts.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> List.<Block.Table.Cell>of(
                                new Block.Table.Words(each.getKey().plural()), new Block.Table.Number(each.getValue())))
                        .toList()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", workspace.info().name().in(context.language()));
        data.put("synthetic", workspace.info().synthetic());
        data.put("database", word(workspace.info().database()));
        data.put("format", workspace.info().format());
        data.put("account", workspace.who());
        data.put("roles", workspace.roles().stream().map(InfoTask::word).toList());
        data.put("changes", lines.isEmpty() ? 0L : lines.get(0).receipt().change());
        data.put("bytes", bytes);
        Map<String, Object> numbers = new LinkedHashMap<>();
        counts.forEach((kind, number) -> numbers.put(kind.name(), number));
        data.put("counts", numbers);
        data.put(
                "backups",
                workspace.backups().stream().map(each -> each.file().toString()).toList());
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }

    private static Block.Facts.Entry fact(String key, Text value) {
        return new Block.Facts.Entry(Wording.text("info." + key), value);
    }

    private static Text role(Role role) {
        return Wording.text("role." + word(role));
    }

    private static String word(Enum<?> option) {
        return option.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Text lastChange(List<Audit.Line> lines, ZoneId zone) {
        if (lines.isEmpty()) {
            return Wording.text("info.no-change");
        }
        Receipt last = lines.get(0).receipt();
        return Wording.text("info.change", last.change(), Times.written(last.at(), zone), last.who());
    }

    private static Map<Kind<?>, Long> counts(Snapshot snapshot) {
        Map<Kind<?>, Long> counts = new LinkedHashMap<>();
        Kind.all().forEach(kind -> counts.put(kind, count(snapshot, kind)));
        return counts;
    }

    private static <T extends Entry> long count(Snapshot snapshot, Kind<T> kind) {
        return snapshot.page(Question.first(kind, 1)).total();
    }

    private static long bytes(Path folder) throws IOException {
        long sum = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                sum += Files.size(each);
            }
        }
        return sum;
    }
}
