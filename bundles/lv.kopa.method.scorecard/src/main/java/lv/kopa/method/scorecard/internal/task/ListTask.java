package lv.kopa.method.scorecard.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.method.scorecard.internal.Shelf;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.judge.ScorecardMethod;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the scorecards that are here. */
@Component(property = Task.ID + "=scorecards list")
public final class ListTask implements Task {
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES, "scorecards list", ParameterTree.NONE, List.of(), List.of("kopa scorecards list"));

    private final Shelf shelf;

    /** Called by Declarative Services. */
    @Activate
    public ListTask(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) {
        List<Carried<Scorecard>> all = shelf.all();
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (Carried<Scorecard> carried : all) {
            Scorecard card = carried.content();
            rows.add(List.of(
                    words(Text.same(ScorecardMethod.PREFIX + card.id())),
                    words(card.name()),
                    words(Wording.of(card.standing())),
                    words(Text.same(card.version())),
                    words(Wording.text("list.items", card.items().size(), card.itemsKnownOf())),
                    words(
                            card.total().isPresent()
                                    ? Wording.text(
                                            "list.total", card.total().get().most())
                                    : Wording.text("list.no-total"))));
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("id", card.id());
            each.put("method", ScorecardMethod.PREFIX + card.id());
            each.put("version", card.version());
            each.put("name", card.name().in(context.language()));
            each.put("standing", Wording.word(card.standing()));
            each.put("items", card.items().size());
            each.put("itemsKnownOf", card.itemsKnownOf());
            each.put("bundle", carried.bundle());
            each.put("digest", card.digest());
            data.add(each);
        }
        Block table = rows.isEmpty()
                ? new Block.Paragraph(Wording.text("list.none"))
                : new Block.Table(
                        Text.EMPTY,
                        List.of(
                                column("method"),
                                column("name"),
                                column("standing"),
                                column("version"),
                                column("items"),
                                column("total")),
                        rows);
        return new TaskResult(TaskResult.Outcome.DONE, List.of(table), Map.of("scorecards", data));
    }

    private static Cell words(Text text) {
        return new Block.Table.Words(text);
    }

    private static Column column(String key) {
        return new Column(Wording.text("list.column." + key), 0);
    }
}
