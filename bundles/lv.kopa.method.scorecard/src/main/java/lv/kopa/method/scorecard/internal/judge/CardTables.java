package lv.kopa.method.scorecard.internal.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.evaluation.ResultColumn;
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
        facts.put("total", total(card));
        facts.put("digest", Text.same(card.digest()));
        List<String> rows = List.copyOf(facts.keySet());
        return new ResultTable(
                "scorecard",
                Wording.text("table.scorecard"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(
                        words(
                                "fact",
                                rows.stream()
                                        .map(row -> Wording.text("fact." + row))
                                        .toList()),
                        words("value", List.copyOf(facts.values()))));
    }

    private static Text total(Scorecard card) {
        return card.total()
                .map(total -> total.atLeast()
                        .map(least -> Wording.text("total.pass", total.most(), least))
                        .orElseGet(() -> Wording.text("total.no-pass", total.most())))
                .orElse(card.noTotal());
    }

    /** Its items. */
    static ResultTable items(Scorecard card) {
        List<Item> items = card.items();
        List<Text> groups = new ArrayList<>();
        for (Group group : card.groups()) {
            group.items().forEach(item -> groups.add(group.name()));
        }
        return new ResultTable(
                "items",
                Wording.text("table.items"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                items.stream().map(Item::code).toList(),
                List.of(
                        words("group", groups),
                        words("name", each(items, Item::name)),
                        words("scale", each(items, CardTables::scale)),
                        words("threshold", each(items, CardTables::threshold)),
                        words("evidence", each(items, item -> Wording.of(item.evidence()))),
                        words("judged", each(items, item -> item.judged()
                                .map(Wording::of)
                                .orElse(Text.EMPTY))),
                        words("note", each(items, Item::note)),
                        numbers("least", items, item -> item.scale().map(Scale::least)),
                        numbers("most", items, item -> item.scale().map(Scale::most)),
                        numbers("needed", items, item -> item.threshold().map(Threshold::value)),
                        numbers(
                                "evidence-level",
                                items,
                                item -> Optional.of((double) item.evidence().ordinal()))));
    }

    private static Text scale(Item item) {
        return item.scale().map(ScaleWords::of).orElse(Wording.text("scale.unknown"));
    }

    private static Text threshold(Item item) {
        return item.threshold().map(ScaleWords::of).orElse(Wording.text("threshold.unknown"));
    }

    private static List<Text> each(List<Item> items, Function<Item, Text> reading) {
        return items.stream().map(reading).toList();
    }

    private static ResultColumn words(String id, List<Text> values) {
        return new ResultColumn.Words(id, Wording.text("column." + id), ResultRole.NOTE, values);
    }

    private static ResultColumn numbers(String id, List<Item> items, Function<Item, Optional<Double>> reading) {
        return ResultColumn.Numbers.of(
                id,
                Wording.text("column." + id),
                ResultRole.STATISTIC,
                items.stream()
                        .mapToDouble(item ->
                                reading.apply(item).filter(Double::isFinite).orElse(Double.NaN))
                        .toArray());
    }
}
