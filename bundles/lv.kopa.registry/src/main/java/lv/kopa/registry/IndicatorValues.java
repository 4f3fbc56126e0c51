package lv.kopa.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The values of indicators: observed, computed by a formula, computed from the registry, or put together from those of
 * smaller units. Safe for any number of threads.
 */
@ProviderType
public interface IndicatorValues {

    /** Where a value comes from. */
    enum Origin {
        /** Somebody reported it. */
        OBSERVED,
        /** A formula over other indicators gives it. */
        FORMULA,
        /** Counted in the registry; never typed. */
        REGISTRY,
        /** Put together from the values of smaller units by the rule of the indicator. */
        AGGREGATED
    }

    /**
     * The value of an indicator for one unit in one period.
     *
     * @param unit identifier of the unit
     * @param value the value in the unit of the indicator; empty where there is none
     * @param origin where it comes from
     * @param status how far it has come, where it was observed
     * @param level how well it is proven, the weakest of those it rests on
     * @param reason why there is no value, or what is to be known of it
     * @param rows what it rests on, at most the first hundred
     */
    record UnitValue(
            String unit,
            Optional<Double> value,
            Origin origin,
            Optional<Observation.Status> status,
            Observation.Level level,
            Text reason,
            List<Row> rows) {
        /** Copies the list. */
        public UnitValue {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(value);
            Objects.requireNonNull(origin);
            Objects.requireNonNull(status);
            Objects.requireNonNull(level);
            Objects.requireNonNull(reason);
            rows = List.copyOf(rows);
        }
    }

    /** The codes of indicators that are counted in the registry and never typed. */
    Set<String> counted();

    /**
     * The values of an indicator.
     *
     * @param indicator code of an indicator of the catalogue
     * @param subject of what kind of units
     * @param period name of a {@linkplain Periods period}
     * @param snapshot from where the registry is looked at
     * @return one for each unit of the kind, by identifier
     * @throws IllegalArgumentException if the catalogue does not have the indicator, or the period is none
     */
    List<UnitValue> values(String indicator, Observation.Subject subject, String period, Snapshot snapshot);
}
