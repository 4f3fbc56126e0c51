package lv.kopa.method.scorecard.internal.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.method.scorecard.internal.card.Group;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.card.Scale;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.Threshold;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.text.Text;

/** What the scorecard itself says, so that a result can be read when it has gone. */
final class CardTables {
    private CardTables() {}

    /** What stands on its face. */
    static ResultTable face(Scorecard card) {
        Map<String, Text> facts = new LinkedHashMap<>();
        facts.put("name", card.name());
        facts.put("standing", Wording.of(card.standing()));
        facts.put("status", card.status());
        facts.put("version", Text.same(card.version()));
        facts.put("origin", card.origin());
        facts.put("source", card.source());
        facts.put("licence", card.licence());
        card.read().ifPresent(day -> facts.put("read", Text.same(day.toString())));
        facts.put("total", ScaleWords.total(card));
        facts.put("digest", Text.same(card.digest()));
        List<String> rows = List.copyOf(facts.keySet());
        return new ResultTable(
                "scorecard",
                Wording.text("table.scorecard"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(
                        Wording.COLUMNS.words(
                                "fact",
                                rows.stream()
                                        .map(row -> Wording.text("fact." + row))
                                        .toList()),
                        Wording.COLUMNS.words("value", List.copyOf(facts.values()))));
    }

    /** Its items. */
    static ResultTable items(Scorecard card) {
        List<Item> items = card.items();
        List<Text> groups = new ArrayList<>();
        for (Group group : card.groups()) {
            group.items().forEach(item -> groups.add(group.name()));
        }
        ResultColumns.Rows<Item> rows = Wording.COLUMNS.of(items);
        return new ResultTable(
                "items",
                Wording.text("table.items"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                items.stream().map(Item::code).toList(),
                List.of(
                        Wording.COLUMNS.words("group", groups),
                        rows.words("name", Item::name),
                        rows.words("scale", ScaleWords::scale),
                        rows.words("threshold", ScaleWords::threshold),
                        rows.words("evidence", item -> Wording.of(item.evidence())),
                        rows.words(
                                "judged", item -> item.judged().map(Wording::of).orElse(Text.EMPTY)),
                        rows.words("note", Item::note),
                        rows.numbers(
                                "least",
                                ResultRole.STATISTIC,
                                item -> finite(item.scale().map(Scale::least))),
                        rows.numbers(
                                "most",
                                ResultRole.STATISTIC,
                                item -> finite(item.scale().map(Scale::most))),
                        rows.numbers(
                                "needed",
                                ResultRole.STATISTIC,
                                item -> finite(item.threshold().map(Threshold::value))),
                        rows.numbers("evidence-level", ResultRole.STATISTIC, item -> item.evidence()
                                .ordinal())));
    }

    private static double finite(Optional<Double> number) {
        return number.filter(Double::isFinite).orElse(Double.NaN);
    }
}
