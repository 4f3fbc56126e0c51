package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What a beneficiary has promised for the time of the grant: more members, a volume of exports.
 *
 * @param grant under which grant
 * @param promise what was promised
 * @param indicator code of the indicator that shows it
 * @param value the value to be reached, in the unit of the indicator
 * @param due by which day
 */
public record Commitment(
        Id<Grant> grant, Text promise, Optional<String> indicator, Optional<Double> value, LocalDate due)
        implements Entry {}
