package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** What the method says in words about a node, and the data about an indicator. */
final class Facts {
    private Facts() {}

    static List<Explanation.Fact> of(RecordTables tables, IndicatorNode node) {
        List<Explanation.Fact> facts = new ArrayList<>();
        if (node instanceof IndicatorNode.Leaf leaf) {
            indicator(leaf.indicator(), facts);
        }
        tables.nodeTables(List.of(node.code())).forEach(table -> notes(table, node, facts));
        return facts.stream().distinct().toList();
    }

    private static void indicator(Indicator indicator, List<Explanation.Fact> facts) {
        if (!indicator.definition().isEmpty()) {
            facts.add(new Explanation.Fact(Words.text("fact.definition"), indicator.definition()));
        }
        facts.add(new Explanation.Fact(Words.text("fact.direction"), direction(indicator.direction())));
    }

    private static Text direction(Direction direction) {
        if (direction instanceof Direction.Monotone monotone) {
            return Words.text(monotone.sign() > 0 ? "direction.up" : "direction.down");
        }
        return direction instanceof Direction.Band band
                ? Words.text("direction.band", Words.number(band.lower()), Words.number(band.upper()))
                : Words.text("direction.neutral");
    }

    private static void notes(ResultTable table, IndicatorNode node, List<Explanation.Fact> facts) {
        int row = table.rows().indexOf(node.code());
        for (ResultColumn column : table.columns()) {
            if (column.role() == ResultRole.NOTE && column instanceof ResultColumn.Words words) {
                Text says = words.values().get(row);
                boolean name = says.equals(node.name()) || says.equals(Text.same(node.code()));
                if (!says.isEmpty() && !name) {
                    facts.add(new Explanation.Fact(column.label(), says));
                }
            }
        }
    }
}
