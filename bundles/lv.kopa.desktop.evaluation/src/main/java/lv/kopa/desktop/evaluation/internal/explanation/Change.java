package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.Optional;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.text.Text;

/**
 * What one step did to the value of one unit, in words.
 *
 * @param raw what the data say
 * @param unit index of the unit in the dataset
 * @param before the values before the step, where they are known
 * @param after the values after it
 * @param row the row of the unit in both
 * @param number how many steps there were before
 */
record Change(
        Dataset dataset,
        Optional<RawValue> raw,
        int unit,
        Optional<ResultColumn.Numbers> before,
        ResultColumn.Numbers after,
        int row,
        int number) {

    /**
     * The words.
     *
     * @param mark what the method says it did in this step
     */
    Text words(Optional<CellMark> mark) {
        double was = was();
        double now = after.value(row);
        if (mark.isPresent()) {
            return switch (mark.get()) {
                case IMPUTED -> filled(now);
                case WINSORISED -> Words.text("step.winsorised", Words.number(was), Words.number(now));
                case TRANSFORMED -> Words.text("step.transformed", Words.number(was), Words.number(now));
                case EXCLUDED -> Words.text("step.excluded");
            };
        }
        if (before.isEmpty() || Double.compare(was, now) == 0) {
            return before.isEmpty() || Double.isNaN(now) ? Text.EMPTY : Words.text("step.unchanged");
        }
        if (Double.isNaN(was)) {
            return Words.text("step.appeared");
        }
        return quotient(now).orElseGet(() -> Double.isNaN(now) ? Words.text("step.lost") : rescaled(was));
    }

    private double was() {
        return before.filter(column -> row < column.size())
                .map(column -> column.value(row))
                .orElse(Double.NaN);
    }

    private Text filled(double now) {
        return before.flatMap(column -> Donors.of(column, row, now, dataset))
                .orElseGet(() -> Words.text("step.filled"));
    }

    /** Only the first step can be told to divide: later ones may come to the same number by chance. */
    private Optional<Text> quotient(double now) {
        boolean first = number == 1;
        return raw.filter(values -> first).flatMap(values -> values.divisors().flatMap(divisors -> {
            double divisor = divisors.value(unit);
            Object[] what = {divisors.key().code(), Words.number(divisor)};
            if (Double.isNaN(now)) {
                return divisor == 0 || Double.isNaN(divisor)
                        ? Optional.of(Words.text("step.undivided", what))
                        : Optional.empty();
            }
            return values.isQuotient(unit, now) ? Optional.of(Words.text("step.divided", what)) : Optional.empty();
        }));
    }

    private Text rescaled(double was) {
        double[] from = range(before.orElseThrow());
        double[] to = range(after);
        return Words.text(
                "step.rescaled",
                Words.number(was),
                Words.number(from[0]),
                Words.number(from[1]),
                Words.number(to[0]),
                Words.number(to[1]));
    }

    private static double[] range(ResultColumn.Numbers column) {
        double lowest = Double.NaN;
        double highest = Double.NaN;
        for (int row = 0; row < column.size(); row++) {
            double value = column.value(row);
            lowest = Double.isNaN(lowest) || value < lowest ? value : lowest;
            highest = Double.isNaN(highest) || value > highest ? value : highest;
        }
        return new double[] {lowest, highest};
    }
}
