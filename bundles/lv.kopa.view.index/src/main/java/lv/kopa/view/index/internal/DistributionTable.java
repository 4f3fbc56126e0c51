package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.kopa.chart.NumberWords;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;

/** Where the values of each indicator lie, and which units were treated. */
final class DistributionTable {
    private static final int DIGITS = 4;
    private static final int NAMED = 20;

    private DistributionTable() {}

    static List<Block> blocks(List<Distribution> all, DistributionWords words) {
        List<Column> columns = new ArrayList<>();
        for (String column : new String[] {
            "indicator",
            "unitOfMeasurement",
            "values",
            "filledIn",
            "lowest",
            "quartile1",
            "median",
            "quartile3",
            "highest",
            "pulledIn"
        }) {
            columns.add(new Column(Texts.text("distribution.column." + column), 0));
        }
        return LongTable.blocks(words.table(), columns, all, each -> row(each, words));
    }

    private static List<Cell> row(Distribution each, DistributionWords words) {
        double[] sorted = each.sorted();
        boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Block.Table.Words(each.name()));
        cells.add(new Block.Table.Words(each.unit()));
        cells.add(new Block.Table.Number(sorted.length));
        cells.add(new Block.Table.Number(each.imputed().size()));
        for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            double quantile = Statistics.quantile(sorted, share);
            Text wording = whole
                    ? NumberWords.fixed(quantile, quantile == Math.rint(quantile) ? 0 : 1)
                    : NumberWords.significant(quantile, DIGITS);
            cells.add(new Block.Table.Number(quantile, Optional.empty(), Optional.of(wording)));
        }
        cells.add(new Block.Table.Words(
                each.winsorised().isEmpty()
                        ? each.transformed() ? Texts.text("distribution.logarithm") : Text.same("–")
                        : words.names(each.winsorised().keySet(), NAMED)));
        return cells;
    }
}
