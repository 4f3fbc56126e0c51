package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.text.Text;

/** From which units a value that was filled in comes, as far as the values themselves show it. */
final class Donors {
    private static final double NEAR = 1e-9;

    private final ResultColumn.Numbers before;
    private final int unit;

    private Donors(ResultColumn.Numbers before, int unit) {
        this.before = before;
        this.unit = unit;
    }

    /**
     * How the value was found: mean or median of all units that have one, or of those of the same category.
     *
     * @param before the values before the step, one per unit of the dataset
     */
    static Optional<Text> of(ResultColumn.Numbers before, int unit, double filled, Dataset dataset) {
        if (before.size() != dataset.units().size()) {
            return Optional.empty();
        }
        Donors donors = new Donors(before, unit);
        List<Optional<Text>> readings = new ArrayList<>();
        readings.add(donors.reading("all", "", row -> true, filled));
        for (DataColumn column : dataset.columns()) {
            if (column instanceof DataColumn.Categories groups && !groups.isMissing(unit)) {
                String group = groups.value(unit);
                readings.add(
                        donors.reading("group", group, row -> groups.value(row).equals(group), filled));
            }
        }
        return readings.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<Text> reading(String whose, String group, IntPredicate member, double filled) {
        double[] values = present(member);
        if (values.length == 0) {
            return Optional.empty();
        }
        if (same(Arrays.stream(values).sum() / values.length, filled)) {
            return Optional.of(Words.text("filled.mean." + whose, group, values.length));
        }
        return same(median(values), filled)
                ? Optional.of(Words.text("filled.median." + whose, group, values.length))
                : Optional.empty();
    }

    /** Whether two numbers differ by no more than the order in which sums are taken. */
    static boolean same(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.abs(other);
    }

    private double[] present(IntPredicate member) {
        double[] values = new double[before.size()];
        int count = 0;
        for (int row = 0; row < values.length; row++) {
            if (row != unit && !Double.isNaN(before.value(row)) && member.test(row)) {
                values[count++] = before.value(row);
            }
        }
        return Arrays.copyOf(values, count);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
