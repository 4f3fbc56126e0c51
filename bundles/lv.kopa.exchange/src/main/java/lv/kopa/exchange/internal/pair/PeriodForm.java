package lv.kopa.exchange.internal.pair;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How periods are written. Those of one form are in the order of time when they are in the order of their names. */
enum PeriodForm {
    /** {@code 2019} */
    YEAR("\\d{4}"),
    /** {@code 2019/2020} or {@code 2019/20} */
    YEARS_WITH_STROKE("\\d{4}/(\\d{2}|\\d{4})"),
    /** {@code 2014-2020} */
    YEARS_WITH_HYPHEN("\\d{4}-\\d{4}"),
    /** {@code 2014–2020} */
    YEARS_WITH_DASH("\\d{4}–\\d{4}"),
    /** {@code 2019-S1} or {@code 2019-H1} */
    HALF_YEAR("\\d{4}-[SH][12]"),
    /** {@code 2019S1} or {@code 2019H1} */
    HALF_YEAR_JOINED("\\d{4}[SH][12]"),
    /** {@code 2019-Q2} */
    QUARTER("\\d{4}-Q[1-4]"),
    /** {@code 2019Q2} */
    QUARTER_JOINED("\\d{4}Q[1-4]"),
    /** {@code 2019-06} */
    MONTH("\\d{4}-(0[1-9]|1[0-2])"),
    /** {@code 2019M06} */
    MONTH_LETTER("\\d{4}M(0[1-9]|1[0-2])"),
    /** {@code 2019-W07} */
    WEEK("\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])"),
    /** {@code 2019-06-30}, and with a time of day {@code 2019-06-30T12:00} */
    DAY("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T\\d{2}:\\d{2}(:\\d{2})?)?");

    private final Pattern pattern;

    PeriodForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The form in which a period is written, if it is one of these. */
    static Optional<PeriodForm> of(String period) {
        return Arrays.stream(values())
                .filter(form -> form.pattern.matcher(period).matches())
                .findFirst();
    }
}
