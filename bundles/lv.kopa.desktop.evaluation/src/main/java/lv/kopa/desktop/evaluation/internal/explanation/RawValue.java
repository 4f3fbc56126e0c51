package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.indicator.Indicator;
import lv.kopa.text.Text;

/**
 * What the data say about an indicator: the values of one period, with what they are divided by where they are.
 *
 * @param values the values
 * @param divisors the values of the denominator, if the indicator has one and the data do
 */
record RawValue(DataColumn.Numbers values, Optional<DataColumn.Numbers> divisors) {

    /**
     * The values that a method started from: of several periods the latest from which the first step follows.
     *
     * @param first the values after the first step, if there is one
     */
    static Optional<RawValue> of(Dataset dataset, Indicator indicator, Optional<ResultColumn.Numbers> first) {
        List<RawValue> candidates = dataset.columns().stream()
                .filter(DataColumn.Numbers.class::isInstance)
                .map(DataColumn.Numbers.class::cast)
                .filter(column -> column.key().role() == DataRole.INDICATOR
                        && column.key().code().equals(indicator.code())
                        && column.key().rater().isEmpty())
                .sorted(Comparator.comparing(
                                (DataColumn.Numbers column) -> column.key().period())
                        .reversed())
                .map(column -> new RawValue(column, divisors(dataset, indicator, column)))
                .toList();
        return candidates.stream()
                .filter(each ->
                        candidates.size() > 1 && first.filter(each::leadsTo).isPresent())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static Optional<DataColumn.Numbers> divisors(
            Dataset dataset, Indicator indicator, DataColumn.Numbers column) {
        return indicator.denominator().flatMap(code -> dataset.numbers(
                        new ColumnKey(DataRole.DENOMINATOR, code, column.key().period()))
                .or(() -> dataset.latest(DataRole.DENOMINATOR, code)));
    }

    private boolean leadsTo(ResultColumn.Numbers first) {
        if (first.size() != values.size()) {
            return false;
        }
        for (int unit = 0; unit < values.size(); unit++) {
            double value = first.value(unit);
            boolean same = Double.compare(value, values.value(unit)) == 0 || isQuotient(unit, value);
            if (!same && !Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    double value(int unit) {
        return values.value(unit);
    }

    /** Whether a number is the value of this unit divided by its denominator. */
    boolean isQuotient(int unit, double value) {
        return divisors.filter(column -> Donors.same(values.value(unit) / column.value(unit), value))
                .isPresent();
    }

    /** Whether the value of this unit must not be shown. */
    boolean confidential(int unit) {
        return values.status(unit) == CellStatus.CONFIDENTIAL;
    }

    /** What is known about the value of this unit, empty where it is just there. */
    Text remark(int unit) {
        CellStatus status = values.status(unit);
        Text words = status == CellStatus.PRESENT ? Text.EMPTY : Words.text("status." + status);
        Text reason = Optional.ofNullable(values.notes().get(unit))
                .flatMap(CellNote::reason)
                .orElse(Text.EMPTY);
        if (words.isEmpty() || reason.isEmpty()) {
            return words.isEmpty() ? reason : words;
        }
        return Words.text("status.reason", words, reason);
    }
}
