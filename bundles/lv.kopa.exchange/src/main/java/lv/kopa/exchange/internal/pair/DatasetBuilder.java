package lv.kopa.exchange.internal.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.table.Limits;
import lv.kopa.indicator.IndicatorNode;

/**
 * Turns rows into columns: one per code and period, with a cell per unit, in the order of the indicator table and of the
 * periods. Categories that do not change in time, and targets, belong to no period.
 */
final class DatasetBuilder {
    private final ValueTable values;
    private final UnitRows rows;
    private final int units;
    private final List<String> periods;
    private final int[] ascending;
    private final Dataset.Builder builder = new Dataset.Builder();

    DatasetBuilder(ValueTable values) {
        this.values = values;
        rows = values.rows();
        units = rows.units().size();
        periods = rows.periods();
        ascending = IntStream.range(0, periods.size())
                .boxed()
                .sorted((left, right) -> new Period(periods.get(left)).compareTo(new Period(periods.get(right))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether the dataset is not larger than the limit; else the faults say so. */
    boolean fits(MetaTable meta, Faults faults) {
        long targets =
                meta.rows().stream().filter(row -> !Double.isNaN(row.target())).count();
        long numbers = (long) units * (values.columns().size() * (long) periods.size() + targets);
        if (numbers > Limits.NUMBERS) {
            faults.add("value.tooManyPeriods", units, periods.size(), Limits.NUMBERS);
        } else if (Limits.exceedMemory(units, numbers)) {
            faults.add("value.tooMuchMemory", Limits.memory());
        }
        return faults.count() == 0;
    }

    /** The dataset. */
    Dataset build(IndicatorNode.Aggregate tree, MetaTable meta) {
        builder.title(tree.name()).tree(tree);
        for (Map.Entry<String, UnitRows.First> unit : rows.units().entrySet()) {
            builder.unit(new Unit(unit.getKey(), unit.getValue().name(), UnitKind.UNKNOWN));
        }
        for (ValueColumn column : values.columns()) {
            if (column instanceof ValueColumn.Numbers numbers) {
                add(numbers);
            } else if (column instanceof ValueColumn.Categories categories) {
                add(categories);
            }
        }
        for (MetaRow row : meta.rows()) {
            if (!Double.isNaN(row.target())) {
                double[] targets = new double[units];
                Arrays.fill(targets, row.target());
                ColumnKey key = new ColumnKey(DataRole.TARGET, row.code(), Period.NONE);
                builder.column(DataColumn.Numbers.owning(key, targets, Map.of()));
            }
        }
        return builder.build();
    }

    private void add(ValueColumn.Numbers column) {
        DataRole role = column.meta().type() == MetaType.INDICATOR ? DataRole.INDICATOR : DataRole.DENOMINATOR;
        double[] cells = column.values().drain();
        double[][] byPeriod = {cells};
        if (periods.size() > 1) {
            byPeriod = new double[periods.size()][units];
            for (double[] numbers : byPeriod) {
                Arrays.fill(numbers, Double.NaN);
            }
            for (int row = 0; row < cells.length; row++) {
                byPeriod[rows.period(row)][rows.unit(row)] = cells[row];
            }
        }
        for (int period : ascending) {
            ColumnKey key = new ColumnKey(role, column.meta().code(), new Period(periods.get(period)));
            builder.column(DataColumn.Numbers.owning(key, byPeriod[period], Map.of()));
        }
    }

    private void add(ValueColumn.Categories column) {
        boolean basis = column.meta().type() == MetaType.BASIS;
        DataRole role = basis ? DataRole.BASIS : DataRole.ATTRIBUTE;
        String code = basis ? column.meta().parent() : column.meta().code();
        List<String> cells = column.values();
        String[] whole = new String[units];
        boolean changes = false;
        for (int row = 0; row < cells.size(); row++) {
            int unit = rows.unit(row);
            changes |= whole[unit] != null && !whole[unit].equals(cells.get(row));
            whole[unit] = cells.get(row);
        }
        if (!changes) {
            builder.column(DataColumn.Categories.of(new ColumnKey(role, code, Period.NONE), whole));
            return;
        }
        String[][] byPeriod = new String[periods.size()][units];
        for (String[] categories : byPeriod) {
            Arrays.fill(categories, "");
        }
        for (int row = 0; row < cells.size(); row++) {
            byPeriod[rows.period(row)][rows.unit(row)] = cells.get(row);
        }
        for (int period : ascending) {
            ColumnKey key = new ColumnKey(role, code, new Period(periods.get(period)));
            builder.column(DataColumn.Categories.of(key, byPeriod[period]));
        }
    }
}
