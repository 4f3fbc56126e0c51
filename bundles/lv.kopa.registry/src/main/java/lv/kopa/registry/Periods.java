package lv.kopa.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of periods: {@code 2018}, {@code 2018-H1}, {@code 2018-Q2}, {@code 2018-06}. */
public final class Periods {
    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int MOST = 1200;
    private static final int YEAR_DIGITS = 4;
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

    /**
     * The periods from one to another, both included, if they are of the same length and in order; else none. More than
     * 1200 are none, too.
     */
    public static List<String> between(String first, String last) {
        Optional<Span> end = days(last);
        if (days(first).isEmpty() || end.isEmpty() || form(first) != form(last)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        String name = first;
        while (!name.equals(last)) {
            LocalDate next = days(name).orElseThrow().until().orElseThrow();
            if (!next.isBefore(end.get().until().orElseThrow()) || names.size() >= MOST) {
                return List.of();
            }
            names.add(name);
            name = named(next, form(first));
        }
        names.add(last);
        return List.copyOf(names);
    }

    /** What tells the length of a period: the letter after its year, a digit for a month, a blank for a year. */
    private static char form(String name) {
        char letter = name.length() == YEAR_DIGITS ? ' ' : name.charAt(YEAR_DIGITS + 1);
        return Character.isDigit(letter) ? '0' : letter;
    }

    private static String named(LocalDate first, char form) {
        String year = String.format(Locale.ROOT, "%04d", first.getYear());
        int month = first.getMonthValue() - 1;
        return switch (form) {
            case 'H' -> year + "-H" + (month / HALF + 1);
            case 'Q' -> year + "-Q" + (month / QUARTER + 1);
            case '0' -> year + String.format(Locale.ROOT, "-%02d", month + 1);
            default -> year;
        };
    }

    private static Span months(YearMonth january, int length, int number) {
        LocalDate from = january.plusMonths((long) length * (number - 1)).atDay(1);
        return Span.of(from, from.plusMonths(length));
    }
}
