package lv.kopa.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of periods: {@code 2018}, {@code 2018-H1}, {@code 2018-Q2}, {@code 2018-06}. */
public final class Periods {
    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    private Periods() {}

    /** The days of a period; empty if this is no name of one. */
    public static Optional<Span> days(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth january = YearMonth.of(Integer.parseInt(matcher.group(1)), 1);
            if (matcher.group(2) != null) {
                return Optional.of(months(january, HALF, Integer.parseInt(matcher.group(2))));
            }
            if (matcher.group(3) != null) {
                return Optional.of(months(january, QUARTER, Integer.parseInt(matcher.group(3))));
            }
            if (matcher.group(4) != null) {
                return Optional.of(months(january, 1, Integer.parseInt(matcher.group(4))));
            }
            return Optional.of(months(january, YEAR, 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Span months(YearMonth january, int length, int number) {
        LocalDate from = january.plusMonths((long) length * (number - 1)).atDay(1);
        return Span.of(from, from.plusMonths(length));
    }
}
