package lv.kopa.method.growth.internal;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.Measure;
import lv.kopa.text.Language;

/** By how much prices rose between the two periods, and for which indicators that matters. */
record Deflation(Dataset dataset, Arguments arguments, Span span) {

    /** The price index of the later period divided by that of the earlier; empty where none was given. */
    OptionalDouble rise() {
        double before = index(span.before());
        double after = index(span.after());
        return before > 0 && after > 0 ? OptionalDouble.of(after / before) : OptionalDouble.empty();
    }

    private double index(Period period) {
        Map<String, Double> given = arguments.get(Settings.INDEX);
        if (!given.isEmpty()) {
            return given.getOrDefault(period.name(), Double.NaN);
        }
        return arguments
                .get(Settings.SERIES)
                .flatMap(series -> dataset.numbers(new ColumnKey(DataRole.COVARIATE, series, period)))
                .map(column -> column.size() == 0 ? Double.NaN : column.value(0))
                .orElse(Double.NaN);
    }

    /** Whether an indicator counts money: as was said, otherwise by its unit. */
    boolean money(Indicator indicator) {
        return arguments.get(Settings.MONEY).isEmpty()
                ? indicator.unit().in(Language.EN).toUpperCase(Locale.ROOT).contains("EUR")
                : arguments.get(Settings.MONEY).contains(indicator.code());
    }

    /** Whether an indicator can be deflated: money of a period can, money that adds up over years cannot. */
    boolean deflates(Indicator indicator) {
        return money(indicator) && indicator.measure() != Measure.CUMULATIVE && rise().isPresent();
    }
}
