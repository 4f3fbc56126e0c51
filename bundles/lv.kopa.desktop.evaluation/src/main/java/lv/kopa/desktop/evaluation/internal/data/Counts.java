package lv.kopa.desktop.evaluation.internal.data;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;

/**
 * How much there is.
 *
 * @param units number of units
 * @param indicators number of indicators
 * @param missing number of cells without value in the columns of indicators, or in the table of a step
 */
record Counts(int units, long indicators, long missing) {

    static Counts of(Dataset dataset, Optional<ResultTable> stage) {
        List<DataColumn> columns = dataset.columns().stream()
                .filter(column -> column.key().role() == DataRole.INDICATOR)
                .toList();
        long missing = stage.map(Counts::missing).orElseGet(() -> columns.stream()
                .mapToLong(column -> count(column.size(), column::isMissing))
                .sum());
        long codes =
                columns.stream().map(column -> column.key().code()).distinct().count();
        return new Counts(dataset.units().size(), codes, missing);
    }

    private static long missing(ResultTable stage) {
        return stage.columns().stream()
                .filter(ResultColumn.Numbers.class::isInstance)
                .map(ResultColumn.Numbers.class::cast)
                .mapToLong(column -> count(column.size(), row -> Double.isNaN(column.value(row))))
                .sum();
    }

    private static long count(int size, IntPredicate missing) {
        return IntStream.range(0, size).filter(missing).count();
    }
}
