package lv.kopa.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of an indicator from which, by way of which, or to which something is to come.
 *
 * @param indicator code of the indicator
 * @param version version of its definition
 * @param subject kind of what it is about
 * @param unit identifier of what it is about
 * @param type from, by way of, or to
 * @param value the value in the unit of the indicator
 * @param due the day of the value: of the baseline, or by which it is to be reached
 * @param grant in which grant agreement it stands
 */
public record Target(
        String indicator,
        String version,
        Observation.Subject subject,
        String unit,
        Type type,
        double value,
        LocalDate due,
        Optional<Id<Grant>> grant)
        implements Entry {

    /** Which value this is. */
    public enum Type {
        /** Where it began. */
        BASELINE,
        /** On the way. */
        MILESTONE,
        /** Where it is to come. */
        TARGET
    }
}
