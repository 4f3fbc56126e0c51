package lv.kopa.engine.internal.programme;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.registry.IndicatorValues.Terms;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Span;
import lv.kopa.text.Text;

/**
 * What is to be drawn from a registry.
 *
 * @param folder folder of the workspace
 * @param set code of the set of indicators
 * @param subject of what kind of units
 * @param period name of the period
 * @param since name of the earliest period whose values are drawn too, of the same length; empty for none but the period itself
 * @param asOf the day on which it was true
 * @param asKnownOn the day at whose end it was known; empty for everything known so far
 * @param terms which values count, and at which prices money is given
 */
public record RegistryQuery(
        Path folder,
        String set,
        Subject subject,
        String period,
        Optional<String> since,
        LocalDate asOf,
        Optional<LocalDate> asKnownOn,
        Terms terms) {
    private static final String SET = "set";
    private static final String SUBJECT = "subject";
    private static final String PERIOD = "period";
    private static final String SINCE = "since";
    private static final String AS_OF = "as-of";
    private static final String AS_KNOWN_ON = "as-known-on";
    private static final String SUBMITTED = "submitted";
    private static final String PRICES = "prices";

    /**
     * A query in the words of a person.
     *
     * @param words by key: {@code set}, {@code period} and, where wanted, {@code since}, {@code subject},
     *     {@code as-of}, {@code as-known-on}, {@code submitted}, {@code prices}
     * @throws InputException if a period, a day or prices are none
     */
    public static RegistryQuery of(Path folder, Map<String, String> words) throws InputException {
        if (!words.containsKey(PERIOD) || !words.containsKey(SET)) {
            throw new InputException(InputFault.general(Wording.text("no-query"), Text.EMPTY));
        }
        String period = words.get(PERIOD);
        Span days = days(period);
        Optional<String> since = Optional.ofNullable(words.get(SINCE));
        if (since.isPresent() && Periods.between(since.get(), period).isEmpty()) {
            throw Wording.refused("no-since", since.get(), period);
        }
        Optional<LocalDate> asOf = day(words, AS_OF);
        Optional<Prices> prices = Optional.empty();
        if (words.containsKey(PRICES)) {
            prices = Optional.of(prices(words.get(PRICES)));
        }
        return new RegistryQuery(
                folder,
                words.get(SET),
                Subject.valueOf(words.getOrDefault(SUBJECT, "cluster").toUpperCase(Locale.ROOT)),
                period,
                since,
                asOf.orElse(days.until().orElseThrow().minusDays(1)),
                day(words, AS_KNOWN_ON),
                new Terms(Boolean.parseBoolean(words.get(SUBMITTED)), prices));
    }

    static Span days(String period) throws InputException {
        return Periods.days(period).orElseThrow(() -> Wording.refused("no-period", period));
    }

    private static Optional<LocalDate> day(Map<String, String> words, String key) throws InputException {
        if (!words.containsKey(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.get(key)));
        } catch (DateTimeException e) {
            throw Wording.refused("no-day", words.get(key), key);
        }
    }

    static Prices prices(String words) throws InputException {
        int at = words.lastIndexOf('@');
        if (at < 1) {
            throw Wording.refused("no-prices", words);
        }
        try {
            return new Prices(words.substring(0, at), Integer.parseInt(words.substring(at + 1)));
        } catch (NumberFormatException e) {
            throw Wording.refused("no-prices", words);
        }
    }

    /** The query in plain words, without its folder: what {@link #of} reads. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(SET, set);
        words.put(SUBJECT, subject.name().toLowerCase(Locale.ROOT));
        words.put(PERIOD, period);
        since.ifPresent(first -> words.put(SINCE, first));
        words.put(AS_OF, asOf.toString());
        asKnownOn.ifPresent(day -> words.put(AS_KNOWN_ON, day.toString()));
        words.put(SUBMITTED, String.valueOf(terms.submitted()));
        terms.prices().ifPresent(prices -> words.put(PRICES, prices.series() + "@" + prices.year()));
        return words;
    }

    /** The periods whose values are drawn, from the first to the last. */
    List<String> periods() {
        return since.map(first -> Periods.between(first, period)).orElse(List.of(period));
    }

    /** The last day of the first of them. */
    LocalDate firstEnd() {
        return Periods.days(since.orElse(period))
                .orElseThrow()
                .until()
                .orElseThrow()
                .minusDays(1);
    }

    /** The last day of the period. */
    LocalDate end() {
        return days().until().orElseThrow().minusDays(1);
    }

    /** The first day of the period. */
    LocalDate begin() {
        return days().from();
    }

    private Span days() {
        return Periods.days(period).orElseThrow();
    }

    /** The same, with all that is known so far. */
    RegistryQuery asKnownNow() {
        return new RegistryQuery(folder, set, subject, period, since, asOf, Optional.empty(), terms);
    }
}
