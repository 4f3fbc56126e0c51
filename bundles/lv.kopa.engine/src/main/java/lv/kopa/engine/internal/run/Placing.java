package lv.kopa.engine.internal.run;

import java.util.Optional;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.statistics.Ranks;

/** Reads from a result where the units stand. */
final class Placing {
    private Placing() {}

    /** The ranks of the units, by their scores where the method gives no ranks; nothing where it gives neither. */
    static Optional<double[]> of(EvaluationResult result) {
        Optional<ResultTable> answer =
                result.first(ResultTable.Purpose.SCORES).filter(table -> table.rowKind() == ResultTable.RowKind.UNIT);
        Optional<double[]> ranks =
                answer.flatMap(table -> table.first(ResultRole.RANK)).map(ResultColumn.Numbers::toArray);
        return ranks.isPresent()
                ? ranks
                : answer.flatMap(table -> table.first(ResultRole.SCORE))
                        .map(ResultColumn.Numbers::toArray)
                        .map(Ranks::competition);
    }

    /** What ranks must not be: those of other units than were asked about, or no places. NaN says that a unit has none. */
    static Optional<String> breach(double[] ranks, int units) {
        if (ranks.length != units) {
            return Optional.of("there are " + ranks.length + " ranks for " + units + " units");
        }
        for (double rank : ranks) {
            if (rank < 1 || Double.isInfinite(rank)) {
                return Optional.of("a rank is " + rank);
            }
        }
        return Optional.empty();
    }
}
