package lv.kopa.method.scorecard.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.method.scorecard.internal.Shelf;
import lv.kopa.method.scorecard.internal.card.Group;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.judge.ScaleWords;
import lv.kopa.method.scorecard.internal.judge.ScorecardMethod;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows one scorecard whole: what stands on its face, and its items with scale, threshold, proof and column. */
@Component(property = Task.ID + "=scorecards show")
public final class ShowTask implements Task {
    private static final Parameter<String> ID =
            Parameter.words("id", new Vocabulary("scorecard", true)).build(Wording.MESSAGES);
    private static final TaskDescription DESCRIPTION = TaskDescription.worded(
            Wording.MESSAGES,
            "scorecards show",
            ParameterTree.of(ID),
            List.of(ID.key()),
            List.of("kopa scorecards show hungary-accreditation"));

    private final Shelf shelf;

    /** Called by Declarative Services. */
    @Activate
    public ShowTask(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public TaskDescription description() {
        return DESCRIPTION;
    }

    @Override
    public TaskResult run(Arguments arguments, TaskContext context) throws InputException {
        String given = arguments.get(ID);
        String id = given.startsWith(ScorecardMethod.PREFIX) ? given.substring(ScorecardMethod.PREFIX.length()) : given;
        Scorecard card = shelf.all().stream()
                .map(Carried::content)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        return new TaskResult(TaskResult.Outcome.DONE, blocks(card), data(card, context.language()));
    }

    private InputException unknown(String id) {
        String there = shelf.all().stream().map(each -> each.content().id()).collect(Collectors.joining(", "));
        return new InputException(
                InputFault.general(Wording.text("show.unknown", id), Wording.text("show.unknown.cure", there)));
    }

    private static List<Block> blocks(Scorecard card) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, card.name()));
        blocks.add(new Block.Paragraph(card.status()));
        List<Block.Facts.Entry> facts = new ArrayList<>();
        fact(facts, "standing", Wording.of(card.standing()));
        fact(facts, "version", Text.same(card.version()));
        fact(facts, "origin", card.origin());
        fact(facts, "source", card.source());
        card.read().ifPresent(day -> fact(facts, "read", Text.same(day.toString())));
        fact(facts, "licence", card.licence());
        fact(facts, "total", ScaleWords.total(card));
        blocks.add(new Block.Facts(facts));
        for (Group group : card.groups()) {
            blocks.add(new Block.Heading(3, group.name()));
            if (!group.note().isEmpty()) {
                blocks.add(new Block.Paragraph(group.note()));
            }
            if (!group.items().isEmpty()) {
                blocks.add(new Block.Table(
                        Text.EMPTY,
                        List.of(
                                column("column"),
                                column("name"),
                                column("scale"),
                                column("threshold"),
                                column("evidence"),
                                column("note")),
                        group.items().stream().map(ShowTask::row).toList()));
            }
        }
        return blocks;
    }

    private static List<Cell> row(Item item) {
        return List.of(
                words(Text.same(item.column())),
                words(item.name()),
                words(ScaleWords.scale(item)),
                words(ScaleWords.threshold(item)),
                words(Wording.of(item.evidence())),
                words(item.note()));
    }

    private static Map<String, Object> data(Scorecard card, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", card.id());
        data.put("version", card.version());
        data.put("name", card.name().in(language));
        data.put("standing", Wording.word(card.standing()));
        data.put("status", card.status().in(language));
        data.put("source", card.source().in(language));
        data.put("licence", card.licence().in(language));
        data.put("digest", card.digest());
        data.put("itemsKnownOf", card.itemsKnownOf());
        card.total().ifPresent(total -> data.put("most", total.most()));
        data.put(
                "items", card.items().stream().map(item -> data(item, language)).toList());
        return data;
    }

    private static Map<String, Object> data(Item item, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", item.code());
        data.put("column", item.column());
        data.put("name", item.name().in(language));
        data.put("scale", item.scale().isPresent());
        data.put("evidence", Wording.word(item.evidence()));
        return data;
    }

    private static void fact(List<Block.Facts.Entry> facts, String key, Text value) {
        facts.add(new Block.Facts.Entry(Wording.text("fact." + key), value));
    }

    private static Cell words(Text text) {
        return new Block.Table.Words(text);
    }

    private static Column column(String key) {
        return new Column(Wording.text("column." + key), 0);
    }
}
