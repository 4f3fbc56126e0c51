package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Correlations.Node;

/** Each indicator with its own pillar and with the index. */
final class CorrelationTable {
    private CorrelationTable() {}

    static List<Block> blocks(Correlations correlations, List<Integer> indicators) {
        Optional<Integer> root = root(correlations);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Texts.text("correlation.column.indicator"), 0));
        columns.add(new Column(Texts.text("correlation.column.pillar"), 0));
        columns.add(new Column(Texts.text("correlation.column.withPillar"), 2));
        root.ifPresent(index -> columns.add(new Column(
                Texts.text(
                        "correlation.column.with",
                        correlations.nodes().get(index).name()),
                2)));
        columns.add(new Column(Texts.text("correlation.column.units"), 0));
        columns.add(new Column(Texts.text("correlation.column.reading"), 0));
        return LongTable.blocks(
                Texts.text("correlation.table"), columns, indicators, index -> row(correlations, index, root));
    }

    private static Optional<Integer> root(Correlations correlations) {
        return correlations.indices(false).stream()
                .filter(index -> correlations.nodes().get(index).parent().isEmpty())
                .findFirst();
    }

    private static List<Cell> row(Correlations correlations, int index, Optional<Integer> root) {
        Node node = correlations.nodes().get(index);
        Optional<Integer> pillar = node.parent().flatMap(correlations::index);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Block.Table.Words(node.name()));
        cells.add(new Block.Table.Words(
                pillar.map(parent -> correlations.nodes().get(parent).name())
                        .orElse(Text.same(node.parent().orElse("–")))));
        cells.add(new Block.Table.Number(
                pillar.map(parent -> correlations.r()[index][parent]).orElse(Double.NaN)));
        root.ifPresent(top -> cells.add(new Block.Table.Number(correlations.r()[index][top])));
        cells.add(new Block.Table.Number(
                pillar.map(parent -> (double) correlations.n()[index][parent]).orElse(Double.NaN)));
        cells.add(new Block.Table.Words(reading(correlations, index, pillar)));
        return cells;
    }

    private static Text reading(Correlations correlations, int index, Optional<Integer> pillar) {
        if (pillar.filter(parent -> Double.isFinite(correlations.r()[index][parent]))
                .isEmpty()) {
            return Text.same("–");
        }
        if (CorrelationWords.contrary(correlations, index)) {
            return Texts.text("correlation.reading.contrary");
        }
        return correlations.beyondChance(index, pillar.get())
                ? Texts.text("correlation.reading.with")
                : Texts.text("correlation.reading.none");
    }
}
