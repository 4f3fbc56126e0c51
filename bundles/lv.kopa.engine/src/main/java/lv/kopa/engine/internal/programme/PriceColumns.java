package lv.kopa.engine.internal.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Period;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Snapshot;

/** Columns of price indices, by which money of several years is compared: the index of the year of each period, for every unit the same. */
final class PriceColumns {
    private static final int YEAR = 4;

    private PriceColumns() {}

    static List<DataColumn> of(Snapshot snapshot, List<String> periods, int units) {
        List<Deflator> known = snapshot.ever(Kind.of(Deflator.class)).stream()
                .map(Fact::entry)
                .distinct()
                .toList();
        List<DataColumn> columns = new ArrayList<>();
        for (String series :
                known.stream().map(Deflator::series).distinct().sorted().toList()) {
            for (String period : periods) {
                int year = Integer.parseInt(period.substring(0, YEAR));
                known.stream()
                        .filter(each -> each.series().equals(series) && each.year() == year)
                        .findFirst()
                        .ifPresent(each -> {
                            double[] indices = new double[units];
                            Arrays.fill(indices, each.index());
                            columns.add(DataColumn.Numbers.owning(
                                    new ColumnKey(DataRole.COVARIATE, series, new Period(period)), indices, Map.of()));
                        });
            }
        }
        return columns;
    }
}
