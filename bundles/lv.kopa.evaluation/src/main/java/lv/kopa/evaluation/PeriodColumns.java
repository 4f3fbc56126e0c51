package lv.kopa.evaluation;

import java.util.Optional;
import lv.kopa.indicator.Indicator;

/**
 * The columns of a dataset that belong to one period, or the latest of each indicator.
 *
 * @param dataset the data
 * @param period the period by name; the latest of each indicator where none is said
 */
public record PeriodColumns(Dataset dataset, Optional<String> period) {

    /** The values of an indicator, if there is such a column. */
    public Optional<DataColumn.Numbers> values(String code) {
        return period.isPresent()
                ? in(DataRole.INDICATOR, code, new Period(period.get()))
                : dataset.latest(DataRole.INDICATOR, code);
    }

    /**
     * The column by which the values of an indicator are divided: that of the period of the values, else the latest. Empty where
     * the indicator has no denominator, or there is no such column.
     */
    public Optional<DataColumn.Numbers> denominator(Indicator indicator) {
        return indicator.denominator().flatMap(code -> values(indicator.code())
                .flatMap(column -> in(DataRole.DENOMINATOR, code, column.key().period()))
                .or(() -> dataset.latest(DataRole.DENOMINATOR, code)));
    }

    private Optional<DataColumn.Numbers> in(DataRole role, String code, Period when) {
        return dataset.numbers(new ColumnKey(role, code, when));
    }
}
