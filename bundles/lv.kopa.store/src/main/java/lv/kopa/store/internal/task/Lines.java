package lv.kopa.store.internal.task;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Workspace;
import lv.kopa.report.Block;
import lv.kopa.store.internal.Wording;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;

/** Lines of the log, for people and for programs. */
final class Lines {
    private static final int NAMED = 3;

    private Lines() {}

    static TaskResult answer(Workspace workspace, List<Audit.Line> lines, TaskContext context) {
        List<Block> blocks = new ArrayList<>(Programmes.marks(workspace));
        if (lines.isEmpty()) {
            blocks.add(new Block.Paragraph(Wording.text("audit.none")));
        } else {
            blocks.add(table(lines, workspace.info().zone()));
            blocks.add(new Block.Table(
                    Wording.text("audit.differences"),
                    columns("change", "thing", "field", "span", "before", "after"),
                    lines.stream()
                            .flatMap(line -> line.touched().stream().flatMap(touched -> Told.of(touched).stream()
                                    .map(each -> each.row(line.receipt().change(), touched))))
                            .toList()));
        }
        return new TaskResult(
                TaskResult.Outcome.DONE,
                blocks,
                Map.of("lines", lines.stream().map(line -> data(line, context)).toList()));
    }

    private static List<Block.Table.Column> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Block.Table.Column(Wording.text("audit." + key), 0))
                .toList();
    }

    private static Block.Table table(List<Audit.Line> lines, ZoneId zone) {
        return new Block.Table(
                Wording.text("audit.lines"),
                columns("change", "time", "account", "reason", "changed"),
                lines.stream()
                        .map(line -> List.<Block.Table.Cell>of(
                                new Block.Table.Number(line.receipt().change()),
                                new Block.Table.Words(
                                        Text.same(Times.written(line.receipt().at(), zone))),
                                new Block.Table.Words(Text.same(line.receipt().who())),
                                new Block.Table.Words(Text.same(line.reason())),
                                new Block.Table.Words(changed(line))))
                        .toList());
    }

    private static Text changed(Audit.Line line) {
        List<Text> names = line.touched().stream()
                .limit(NAMED)
                .map(touched -> Text.joined(
                        " ",
                        List.of(touched.kind().label(), Text.same(touched.id().value()))))
                .toList();
        long more = line.touched().size() - names.size() + line.untold();
        Text named = Text.joined(", ", names);
        return more == 0 ? named : Wording.text("audit.more", named, more);
    }

    private static Map<String, Object> data(Audit.Line line, TaskContext context) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("change", line.receipt().change());
        data.put("at", line.receipt().at().toString());
        data.put("who", line.receipt().who());
        data.put("reason", line.reason());
        data.put("hash", line.receipt().hash());
        data.put(
                "touched",
                line.touched().stream().map(touched -> data(touched, context)).toList());
        data.put("untold", line.untold());
        return data;
    }

    private static Map<String, Object> data(Audit.Touched touched, TaskContext context) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", touched.kind().name());
        data.put("id", touched.id().value());
        data.put(
                "differences",
                Told.of(touched).stream()
                        .map(each -> each.data(context.language()))
                        .toList());
        return data;
    }
}
