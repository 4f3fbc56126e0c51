package lv.kopa.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period to which values belong, by its name: {@code 2018}, {@code 2018-H1}, {@code 2018-Q2}, {@code 2018-06}; a single day
 * by its date: {@code 2018-12-31}. Periods are ordered by name.
 *
 * @param name as written in the tables; empty where values belong to no period
 */
public record Period(String name) implements Comparable<Period> {
    /** For values that belong to no period. */
    public static final Period NONE = new Period("");

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    /** A single day. */
    public static Period of(LocalDate day) {
        return new Period(day.toString());
    }

    /** The last day of the period; empty where its name is none of those above. */
    public Optional<LocalDate> lastDay() {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            if (matcher.group(5) != null) {
                return Optional.of(LocalDate.parse(name));
            }
            int month = 12;
            if (matcher.group(2) != null) {
                month = 6 * Integer.parseInt(matcher.group(2));
            } else if (matcher.group(3) != null) {
                month = 3 * Integer.parseInt(matcher.group(3));
            } else if (matcher.group(4) != null) {
                month = Integer.parseInt(matcher.group(4));
            }
            return Optional.of(
                    YearMonth.of(Integer.parseInt(matcher.group(1)), month).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Period other) {
        return name.compareTo(other.name);
    }
}
