package lv.kopa.method.growth.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;

/**
 * The two periods that are compared.
 *
 * @param before the earlier
 * @param after the later
 */
record Span(Period before, Period after) {
    private static final double DAYS_A_YEAR = 365.2425;

    /** The periods that were named; otherwise the earliest and the latest that have values. Empty where the data have not both. */
    static Optional<Span> of(Dataset dataset, Arguments arguments) {
        List<Period> known = new ArrayList<>(dataset.periods(DataRole.INDICATOR));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Period> valued = new Values(dataset).periods();
        List<Period> usual = valued.isEmpty() ? known : valued;
        Period before = arguments.get(Settings.BEFORE).map(Period::new).orElse(usual.get(0));
        Period after = arguments.get(Settings.AFTER).map(Period::new).orElse(usual.get(usual.size() - 1));
        return known.contains(before) && known.contains(after) && before.compareTo(after) < 0
                ? Optional.of(new Span(before, after))
                : Optional.empty();
    }

    /** Years between the ends of the periods, whole where they are; NaN where their names are no dates. */
    double years() {
        Optional<LocalDate> from = before.lastDay();
        Optional<LocalDate> to = after.lastDay();
        if (from.isEmpty() || to.isEmpty()) {
            return Double.NaN;
        }
        long months = ChronoUnit.MONTHS.between(from.get().plusDays(1), to.get().plusDays(1));
        boolean whole =
                from.get().plusDays(1).plusMonths(months).equals(to.get().plusDays(1));
        return whole ? months / 12.0 : ChronoUnit.DAYS.between(from.get(), to.get()) / DAYS_A_YEAR;
    }
}
