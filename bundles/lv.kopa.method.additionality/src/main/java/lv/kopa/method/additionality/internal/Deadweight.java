package lv.kopa.method.additionality.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.PeriodColumns;

/**
 * Which share of the result of each unit would have come anyway.
 *
 * @param rates for each unit, in their order; units that did not answer take the mean of those that did
 * @param answered how many units say it of themselves; all where it was stated
 * @param unknown answers to which no share was given
 */
record Deadweight(List<Rates> rates, int answered, Set<String> unknown) {
    private static final double PERCENT = 100;

    /** Empty where it was neither stated nor answered. */
    static Optional<Deadweight> of(Dataset dataset, Arguments arguments) {
        int units = dataset.units().size();
        return switch (arguments.get(Settings.DEADWEIGHT_FROM)) {
            case Settings.ANSWERS ->
                arguments
                        .get(Settings.ATTRIBUTE)
                        .flatMap(dataset::attribute)
                        .flatMap(column -> answers(column, arguments));
            case Settings.INDICATOR ->
                arguments
                        .get(Settings.ADDITIONAL)
                        .flatMap(new PeriodColumns(dataset, arguments.get(Settings.PERIOD))::values)
                        .flatMap(Deadweight::additional);
            default ->
                Settings.stated(arguments, Factor.DEADWEIGHT)
                        .map(rates ->
                                new Deadweight(new ArrayList<>(Collections.nCopies(units, rates)), units, Set.of()));
        };
    }

    /** A partial answer is nothing or all at the ends of the range. */
    private static Optional<Deadweight> answers(DataColumn.Categories column, Arguments arguments) {
        Set<String> unknown = new TreeSet<>();
        Rates[] rates = new Rates[column.size()];
        for (int unit = 0; unit < rates.length; unit++) {
            Double share = arguments.get(Settings.ANSWER).get(column.value(unit));
            if (share != null) {
                rates[unit] = new Rates(share < 1 ? 0 : 1, share, share > 0 ? 1 : 0);
            } else if (!column.isMissing(unit)) {
                unknown.add(column.value(unit));
            }
        }
        return filled(rates, unknown);
    }

    private static Optional<Deadweight> additional(DataColumn.Numbers column) {
        Rates[] rates = new Rates[column.size()];
        for (int unit = 0; unit < rates.length; unit++) {
            double anyway = 1 - column.value(unit) / PERCENT;
            if (anyway >= 0 && anyway <= 1) {
                rates[unit] = new Rates(anyway, anyway, anyway);
            }
        }
        return filled(rates, Set.of());
    }

    private static Optional<Deadweight> filled(Rates[] rates, Set<String> unknown) {
        List<Rates> known = Arrays.stream(rates).filter(each -> each != null).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double low = 0;
        double central = 0;
        double high = 0;
        for (Rates each : known) {
            low += each.low();
            central += each.central();
            high += each.high();
        }
        Rates mean = new Rates(low / known.size(), central / known.size(), high / known.size());
        return Optional.of(new Deadweight(
                Arrays.stream(rates).map(each -> each == null ? mean : each).toList(), known.size(), unknown));
    }
}
