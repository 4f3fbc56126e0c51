package lv.kopa.exchange.internal.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Text;

/** Which unit and which period each row of the value table is about. */
final class UnitRows {
    /**
     * A unit as its first row says it.
     *
     * @param index its index
     * @param row number of that row in the file
     * @param period index of the period of that row
     * @param name its name
     */
    record First(int index, long row, int period, Text name) {}

    private final Map<String, First> units = new LinkedHashMap<>();
    private final Map<String, Integer> periods = new LinkedHashMap<>();
    private final Map<String, Long> firstOfPeriod = new LinkedHashMap<>();
    private final Map<Long, Long> laterRows = new HashMap<>();
    private int[] unitOfRow = new int[64];
    private int[] periodOfRow = new int[64];
    private int size;

    /** The first row of this unit, if there was one. */
    Optional<First> first(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /**
     * Adds a row.
     *
     * @param row its number in the file
     * @return the number of the row that already is about this unit and period; the row is then not added
     */
    Optional<Long> add(String unit, Text name, String time, long row) {
        firstOfPeriod.putIfAbsent(time, row);
        int period = periods.computeIfAbsent(time, each -> periods.size());
        First first = units.get(unit);
        if (first == null) {
            first = new First(units.size(), row, period, name);
            units.put(unit, first);
        } else if (first.period() == period) {
            return Optional.of(first.row());
        } else {
            Long same = laterRows.putIfAbsent(((long) first.index() << 32) | period, row);
            if (same != null) {
                return Optional.of(same);
            }
        }
        if (size == unitOfRow.length) {
            unitOfRow = Arrays.copyOf(unitOfRow, size * 2);
            periodOfRow = Arrays.copyOf(periodOfRow, size * 2);
        }
        unitOfRow[size] = first.index();
        periodOfRow[size++] = period;
        return Optional.empty();
    }

    /** The units in the order of their first rows. */
    Map<String, First> units() {
        return units;
    }

    /** The periods in the order in which they came, as the cells say them. */
    List<String> periods() {
        return List.copyOf(periods.keySet());
    }

    /** Number of the first row of each period, in the order in which they came. */
    Map<String, Long> firstOfPeriod() {
        return firstOfPeriod;
    }

    /** Number of rows. */
    int size() {
        return size;
    }

    /** Index of the unit of a row. */
    int unit(int row) {
        return unitOfRow[row];
    }

    /** Index of the period of a row. */
    int period(int row) {
        return periodOfRow[row];
    }
}
