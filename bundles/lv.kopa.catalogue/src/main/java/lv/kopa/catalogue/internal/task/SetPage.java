package lv.kopa.catalogue.internal.task;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** Everything about a set, for people. */
final class SetPage {
    private static final int WEIGHT_DECIMALS = 2;
    private static final String INDENT = "\u2003";

    private final IndicatorSet set;

    SetPage(IndicatorSet set) {
        this.set = set;
    }

    List<Block> blocks() {
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        set.tree().children().forEach(node -> add(node, 0, rows));
        return List.of(
                new Block.Heading(
                        2,
                        Text.joined(
                                " ", List.of(Text.same(set.code()), set.tree().name()))),
                new Block.Paragraph(set.description()),
                new Block.Table(
                        Text.EMPTY,
                        List.of(
                                new Block.Table.Column(Wording.text("column.code"), 0),
                                new Block.Table.Column(Wording.text("column.name"), 0),
                                new Block.Table.Column(Wording.text("column.weight"), WEIGHT_DECIMALS)),
                        rows));
    }

    private static void add(IndicatorNode node, int depth, List<List<Block.Table.Cell>> rows) {
        rows.add(List.of(
                new Block.Table.Words(Text.same(INDENT.repeat(depth) + node.code())),
                new Block.Table.Words(node.name()),
                new Block.Table.Number(node.weight())));
        node.children().forEach(child -> add(child, depth + 1, rows));
    }
}
