package lv.kopa.check.internal.condition;

import java.time.LocalDate;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;

/**
 * A number that stands in the registry: a value of an indicator, or what the size class of an enterprise says.
 *
 * @param code code of the indicator; {@link #TURNOVER} or {@link #STAFF} for what a size class says
 * @param version version of its definition; empty for what a size class says
 * @param subject kind of what it is about
 * @param unit identifier of what it is about
 * @param period the period
 * @param from first day of the period
 * @param value the number
 * @param draft whether it was not handed in yet
 * @param explained whether somebody said what else is to be known
 * @param row where it stands
 */
record Told(
        String code,
        String version,
        Observation.Subject subject,
        String unit,
        String period,
        LocalDate from,
        double value,
        boolean draft,
        boolean explained,
        Row row) {
    /** Turnover as it stands with the size class. */
    static final String TURNOVER = "size.turnover";

    /** Staff as it stands with the size class. */
    static final String STAFF = "size.staff";
}
