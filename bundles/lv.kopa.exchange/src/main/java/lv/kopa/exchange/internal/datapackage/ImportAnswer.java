package lv.kopa.exchange.internal.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Receipt;
import lv.kopa.report.Block;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;

/** What is told after an import. */
final class ImportAnswer {
    private ImportAnswer() {}

    static TaskResult of(
            ImportPlan plan, Optional<Receipt> receipt, Contents contents, Strangers strangers, int evidence) {
        List<Block> blocks = new ArrayList<>(Common.marks(contents));
        blocks.add(new Block.Paragraph(
                receipt.map(done -> Wording.text("import.done", plan.changes().size(), done.change()))
                        .orElseGet(() -> Wording.text("import.nothing"))));
        if (!plan.tallies().isEmpty()) {
            blocks.add(table(plan));
        }
        if (evidence > 0) {
            blocks.add(new Block.Paragraph(Wording.text("import.evidence", evidence)));
        }
        strangers.told().map(Block.Paragraph::new).ifPresent(blocks::add);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("changes", plan.changes().size());
        receipt.ifPresent(done -> data.put("change", done.change()));
        data.put("synthetic", contents.synthetic());
        data.put("persons", contents.persons());
        data.put("strangers", List.copyOf(strangers.codes()));
        data.put("evidence", evidence);
        Map<String, Object> kinds = new LinkedHashMap<>();
        plan.tallies().forEach((kind, tally) -> kinds.put(kind.name(), plain(tally)));
        data.put("kinds", kinds);
        return new TaskResult(TaskResult.Outcome.DONE, blocks, data);
    }

    private static Map<String, Object> plain(ImportPlan.Tally tally) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("added", tally.added());
        plain.put("changed", tally.changed());
        plain.put("same", tally.same());
        plain.put("left", tally.left());
        return plain;
    }

    private static Block table(ImportPlan plan) {
        List<Block.Table.Column> columns = new ArrayList<>();
        for (String key : List.of("import.kind", "import.added", "import.changed", "import.same", "import.left")) {
            columns.add(new Block.Table.Column(Wording.text(key), 0));
        }
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        plan.tallies().forEach((kind, tally) -> rows.add(row(kind, tally)));
        Text caption = Wording.text("import.table");
        return new Block.Table(caption, columns, rows);
    }

    private static List<Block.Table.Cell> row(Kind<?> kind, ImportPlan.Tally tally) {
        return List.of(
                new Block.Table.Words(kind.plural()),
                new Block.Table.Number(tally.added()),
                new Block.Table.Number(tally.changed()),
                new Block.Table.Number(tally.same()),
                new Block.Table.Number(tally.left()));
    }
}
