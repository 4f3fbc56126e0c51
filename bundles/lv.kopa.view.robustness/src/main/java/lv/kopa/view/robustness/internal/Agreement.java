package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Text;

/**
 * Rankings of the same units by several methods, the main one first.
 *
 * @param methods names of the methods
 * @param units the units that the main method ranks, in the order of its ranks
 */
record Agreement(List<Text> methods, List<Ranked> units) {

    /**
     * A unit.
     *
     * @param unit index in the dataset
     * @param id its id
     * @param name what people call it
     * @param ranks its rank by each method, NaN where there is none
     */
    record Ranked(int unit, String id, Text name, double... ranks) {
        double best() {
            return extreme(true);
        }

        double worst() {
            return extreme(false);
        }

        /** Between how many ranks it moves. */
        double span() {
            return worst() - best();
        }

        private double extreme(boolean least) {
            double found = Double.NaN;
            for (double rank : ranks) {
                if (!Double.isNaN(rank) && (Double.isNaN(found) || (least ? rank < found : rank > found))) {
                    found = rank;
                }
            }
            return found;
        }
    }

    static Optional<Agreement> of(EvaluationRecord evaluation) {
        return evaluation
                .result()
                .asGiven()
                .table("agreement.ranks")
                .map(table -> of(table, evaluation.input().dataset().units()))
                .filter(agreement -> !agreement.units().isEmpty());
    }

    private static Agreement of(ResultTable table, List<Unit> all) {
        List<double[]> columns = new ArrayList<>();
        List<Text> methods = new ArrayList<>();
        for (ResultColumn column : table.columns()) {
            if (column instanceof ResultColumn.Numbers numbers) {
                columns.add(numbers.toArray());
                methods.add(column.label());
            }
        }
        List<Ranked> units = IntStream.range(0, all.size())
                .mapToObj(unit -> new Ranked(
                        unit,
                        all.get(unit).id(),
                        Listed.name(all.get(unit)),
                        columns.stream().mapToDouble(ranks -> ranks[unit]).toArray()))
                .filter(unit -> unit.ranks().length > 1 && Double.isFinite(unit.ranks()[0]))
                .sorted(Comparator.comparingDouble((Ranked unit) -> unit.ranks()[0])
                        .thenComparingInt(Ranked::unit))
                .toList();
        return new Agreement(methods, units);
    }

    /** The name of a method without what is said after a colon. */
    static Text shortly(Text name) {
        return Text.inEach(language -> {
            String whole = name.in(language);
            int colon = whole.indexOf(':');
            return colon > 0 ? whole.substring(0, colon) : whole;
        });
    }

    /** The units that move most, at most so many and none that does not move. */
    List<Ranked> movers(int most) {
        return units.stream()
                .filter(unit -> unit.span() > 0)
                .sorted(Comparator.comparingDouble(Ranked::span).reversed())
                .limit(most)
                .toList();
    }
}
