package lv.kopa.method.composite.internal.stage;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kopa.evaluation.CellMark;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * Second step: units with too few values, or too many zeros, are left out. From here on they have no values and do not
 * count in any mean, range or rank.
 *
 * @param sheet the values of the units that remain
 * @param excluded the units that are left out
 * @param availability share of indicators with a value, by unit, 0 to 1
 * @param zeros share of zeros among the values, by unit, 0 to 1; NaN for a unit without values
 */
public record Screened(Sheet sheet, BitSet excluded, double[] availability, double[] zeros) {

    /** Screens. */
    public static Screened of(Sheet before, int units, Settings.Screening settings, Workers workers) {
        double[] availability = new double[units];
        double[] zeros = new double[units];
        BitSet excluded = new BitSet(units);
        int indicators = before.columns().size();
        for (int unit = 0; unit < units; unit++) {
            int present = 0;
            int zero = 0;
            for (Column column : before.columns()) {
                double value = column.values()[unit];
                present += Double.isNaN(value) ? 0 : 1;
                zero += value == 0 ? 1 : 0;
            }
            availability[unit] = (double) present / indicators;
            zeros[unit] = present == 0 ? Double.NaN : (double) zero / present;
            excluded.set(
                    unit, availability[unit] < settings.minimumAvailability() || zeros[unit] > settings.maximumZeros());
        }
        if (excluded.isEmpty()) {
            return new Screened(before, excluded, availability, zeros);
        }
        List<Column> columns = Sheet.each(indicators, workers, i -> without(before.column(i), excluded));
        return new Screened(new Sheet(columns), excluded, availability, zeros);
    }

    private static Column without(Column column, BitSet excluded) {
        double[] values = column.values().clone();
        SortedMap<Integer, CellMark> marks = new TreeMap<>();
        excluded.stream().forEach(unit -> {
            values[unit] = Double.NaN;
            marks.put(unit, CellMark.EXCLUDED);
        });
        return column.with(values, marks);
    }

    /** Number of units that remain. */
    public int remaining() {
        return availability.length - excluded.cardinality();
    }
}
