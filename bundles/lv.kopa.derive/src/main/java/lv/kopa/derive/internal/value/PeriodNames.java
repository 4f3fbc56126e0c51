package lv.kopa.derive.internal.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Span;

/** Periods before and within periods. */
final class PeriodNames {
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    private PeriodNames() {}

    /** The period of the same length that ends before this one begins. */
    static String previous(String period) {
        Span days = days(period);
        int months = months(days);
        return name(days.from().minusMonths(months), months);
    }

    /** In which shorter periods a period can be divided: halves, quarters, months. */
    static List<List<String>> divisions(String period) {
        Span days = days(period);
        List<List<String>> divisions = new ArrayList<>();
        for (int length : List.of(HALF, QUARTER, 1)) {
            if (length < months(days)) {
                List<String> parts = new ArrayList<>();
                for (int month = 0; month < months(days); month += length) {
                    parts.add(name(days.from().plusMonths(month), length));
                }
                divisions.add(parts);
            }
        }
        return divisions;
    }

    /**
     * The days of a period.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Span days(String period) {
        return Periods.days(period).orElseThrow(() -> new IllegalArgumentException("not a period: '" + period + "'"));
    }

    private static int months(Span days) {
        return (int) ChronoUnit.MONTHS.between(days.from(), days.until().orElseThrow());
    }

    private static String name(LocalDate from, int months) {
        String year = String.format(Locale.ROOT, "%04d", from.getYear());
        int number = (from.getMonthValue() - 1) / months + 1;
        return switch (months) {
            case YEAR -> year;
            case HALF -> year + "-H" + number;
            case QUARTER -> year + "-Q" + number;
            default -> year + (number < 10 ? "-0" : "-") + number;
        };
    }
}
