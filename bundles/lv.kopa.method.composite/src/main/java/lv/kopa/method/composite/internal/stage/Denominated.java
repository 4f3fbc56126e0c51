package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.parallel.Workers;

/**
 * First step: values divided by their denominators. Where the denominator is missing, so is the quotient.
 *
 * @param sheet the quotients, and the values of indicators without denominator
 * @param zeros where a value cannot be divided because the denominator is zero
 */
public record Denominated(Sheet sheet, List<ZeroDenominator> zeros) {

    /**
     * A value that cannot be divided.
     *
     * @param unit index of the unit
     * @param indicator index of the indicator
     */
    public record ZeroDenominator(int unit, int indicator) {}

    /** Divides; every indicator must have values. */
    public static Denominated of(Input input, Workers workers) {
        List<IndicatorData> indicators = input.indicators();
        List<Column> columns = Sheet.each(indicators.size(), workers, i -> quotients(indicators.get(i)));
        List<ZeroDenominator> zeros = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            addZeros(indicators.get(i), i, zeros);
        }
        return new Denominated(new Sheet(columns), List.copyOf(zeros));
    }

    private static Column quotients(IndicatorData indicator) {
        double[] values = indicator.values().orElseThrow().toArray();
        indicator.denominator().ifPresent(divisors -> {
            for (int unit = 0; unit < values.length; unit++) {
                double divisor = divisors.value(unit);
                values[unit] = divisor == 0 ? Double.NaN : values[unit] / divisor;
            }
        });
        return new Column(values);
    }

    private static void addZeros(IndicatorData indicator, int index, List<ZeroDenominator> zeros) {
        if (indicator.denominator().isEmpty()) {
            return;
        }
        DataColumn.Numbers values = indicator.values().orElseThrow();
        DataColumn.Numbers divisors = indicator.denominator().get();
        for (int unit = 0; unit < values.size(); unit++) {
            if (divisors.value(unit) == 0 && !values.isMissing(unit)) {
                zeros.add(new ZeroDenominator(unit, index));
            }
        }
    }
}
