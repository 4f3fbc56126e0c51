package lv.kopa.engine.internal.programme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Span;

/**
 * Of which indicator the change between two periods is asked.
 *
 * @param folder folder of the workspace
 * @param indicator code of the indicator
 * @param subject of what kind of units
 * @param from name of the earlier period
 * @param to name of the later period
 * @param asOf the day on which it was true
 * @param asKnownOn the day at whose end it was known; empty for everything known so far
 * @param submitted whether values count that are not accepted yet
 * @param prices the prices at which money is given beside those at which it was paid
 */
public record ChangeQuery(
        Path folder,
        String indicator,
        Subject subject,
        String from,
        String to,
        LocalDate asOf,
        Optional<LocalDate> asKnownOn,
        boolean submitted,
        Optional<Prices> prices) {
    /** Rejects nulls. */
    public ChangeQuery {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(asKnownOn);
        Objects.requireNonNull(prices);
    }

    /**
     * A query in the words of a person, as of the last day of the later period where no other day is named.
     *
     * @throws InputException if a period or the prices are none, or the periods are not in order
     */
    public static ChangeQuery of(
            Path folder,
            String indicator,
            Subject subject,
            String from,
            String to,
            Optional<LocalDate> asOf,
            Optional<LocalDate> asKnownOn,
            boolean submitted,
            Optional<String> prices)
            throws InputException {
        Span earlier = RegistryQuery.days(from);
        Span later = RegistryQuery.days(to);
        if (!earlier.from().isBefore(later.from())) {
            throw Wording.refused("not-in-order", from, to);
        }
        Optional<Prices> at = prices.isPresent() ? Optional.of(RegistryQuery.prices(prices.get())) : Optional.empty();
        return new ChangeQuery(
                folder,
                indicator,
                subject,
                from,
                to,
                asOf.orElse(later.until().orElseThrow().minusDays(1)),
                asKnownOn,
                submitted,
                at);
    }

    /** The last day of the later period. */
    LocalDate end() {
        return Periods.days(to).orElseThrow().until().orElseThrow().minusDays(1);
    }
}
