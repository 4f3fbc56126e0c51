package lv.kopa.robustness.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.statistics.Ranks;
import lv.kopa.text.Text;

/**
 * Who moves between methods, and what can be said of why. That two methods differ about a unit has its reason in how they put
 * uneven values together, so what is said is how uneven the places of the unit in single indicators are.
 */
final class Movers {
    private final Dataset dataset;
    private final List<Run> ranked;
    private final List<Places> places;

    /** The places of the units by one indicator, 1 for the best. */
    private record Places(Text name, double... ranks) {}

    Movers(Dataset dataset, List<Run> ranked) {
        this.dataset = dataset;
        this.ranked = ranked;
        places = dataset.tree()
                .map(root -> root.leaves().stream()
                        .flatMap(leaf -> places(dataset, leaf).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Places> places(Dataset dataset, IndicatorNode.Leaf leaf) {
        PeriodColumns columns = new PeriodColumns(dataset, Optional.empty());
        Optional<DataColumn.Numbers> divisor = columns.denominator(leaf.indicator());
        if (!(leaf.indicator().direction() instanceof Direction.Monotone monotone)) {
            return Optional.empty();
        }
        return columns.values(leaf.code()).map(column -> {
            double[] values = column.toArray();
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] *= monotone.sign();
                if (divisor.isPresent()) {
                    values[unit] /= divisor.get().value(unit);
                }
            }
            return new Places(Listed.name(leaf), Ranks.competition(values));
        });
    }

    /** A row for each unit: its rank by the main method, the best and the worst by any, and what can be said of why. */
    ResultTable table() {
        List<Double> main = new ArrayList<>();
        List<Double> best = new ArrayList<>();
        List<Double> worst = new ArrayList<>();
        List<Text> bestBy = new ArrayList<>();
        List<Text> worstBy = new ArrayList<>();
        List<Text> why = new ArrayList<>();
        for (int unit = 0; unit < dataset.units().size(); unit++) {
            Run highest = extreme(unit, true);
            Run lowest = extreme(unit, false);
            main.add(ranked.get(0).ranking()[unit]);
            best.add(highest == null ? Double.NaN : highest.ranking()[unit]);
            worst.add(lowest == null ? Double.NaN : lowest.ranking()[unit]);
            bestBy.add(highest == null ? Text.EMPTY : highest.name());
            worstBy.add(lowest == null ? Text.EMPTY : lowest.name());
            why.add(why(unit));
        }
        List<ResultColumn> columns = List.of(
                AgreementTables.numbers("main-rank", main),
                AgreementTables.numbers("best-rank", best),
                AgreementTables.numbers("worst-rank", worst),
                Wording.COLUMNS.words("best-by", bestBy),
                Wording.COLUMNS.words("worst-by", worstBy),
                Wording.COLUMNS.words("profile", why));
        return new ResultTable(
                "agreement.movers",
                Wording.text("table.movers"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                dataset.units().stream().map(Unit::id).toList(),
                columns);
    }

    /** The method that gives the best, or the worst, rank; the first of several. */
    private Run extreme(int unit, boolean best) {
        Run found = null;
        for (Run run : ranked) {
            double rank = run.ranking()[unit];
            if (!Double.isNaN(rank)
                    && (found == null || (best ? rank < found.ranking()[unit] : rank > found.ranking()[unit]))) {
                found = run;
            }
        }
        return found;
    }

    private Text why(int unit) {
        Places highest = null;
        Places lowest = null;
        for (Places each : places) {
            double rank = each.ranks()[unit];
            if (!Double.isNaN(rank)) {
                highest = highest == null || rank < highest.ranks()[unit] ? each : highest;
                lowest = lowest == null || rank > lowest.ranks()[unit] ? each : lowest;
            }
        }
        return highest == null || highest.ranks()[unit] == lowest.ranks()[unit]
                ? Text.EMPTY
                : Wording.text(
                        "agreement.profile",
                        highest.ranks()[unit],
                        highest.name(),
                        lowest.ranks()[unit],
                        lowest.name());
    }
}
