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

    /**
     * Prices at which money is given. Each amount that was reported or counted is deflated by the year of its own period before
     * a formula takes it; a share of money in other money of the same period, and what is no money, stay as they are. Money
     * that adds up over years has no value at the prices of one.
     *
     * @param series a series of {@linkplain Deflator price indices}
     * @param year the year whose prices they are
     */
    record Prices(String series, int year) {
        /** Rejects nulls. */
        public Prices {
            Objects.requireNonNull(series);
        }
    }

    /**
     * Which reported values count, and at which prices money is given.
     *
     * @param submitted whether those count too that were handed in and are not accepted yet
     * @param prices the prices; empty for those at which it was paid
     */
    record Terms(boolean submitted, Optional<Prices> prices) {
        /** Only what was accepted, as it was paid. */
        public static final Terms ACCEPTED = new Terms(false, Optional.empty());
        /** What was accepted or handed in, as it was paid. */
        public static final Terms SUBMITTED = new Terms(true, Optional.empty());

        /** Rejects nulls. */
        public Terms {
            Objects.requireNonNull(prices);
        }
    }

    /** The codes of indicators that are computed, from the registry or from others, and never typed. */
    Set<String> counted();

    /** The values of an indicator, only what was accepted, as it was paid. */
    default List<UnitValue> values(String indicator, Observation.Subject subject, String period, Snapshot snapshot) {
        return values(indicator, subject, period, snapshot, Terms.ACCEPTED);
    }

    /**
     * The values of an indicator. Nothing is seen beyond the day of the snapshot; a period that has not ended then ends with
     * it. Of several programmes each has its own grants, payments, applications and projects; a cluster has those of all.
     *
     * @param indicator code of an indicator of the catalogue
     * @param subject of what kind of units
     * @param period name of a {@linkplain Periods period}
     * @param snapshot from where the registry is looked at
     * @param terms which reported values count, and at which prices money is given
     * @return one for each unit of the kind that there is on the day of the snapshot, by identifier
     * @throws IllegalArgumentException if the catalogue does not have the indicator, or the period is none
     */
    List<UnitValue> values(
            String indicator, Observation.Subject subject, String period, Snapshot snapshot, Terms terms);

    /**
     * Who is behind the change of a value from one period to another: those who were members at the end of both, who joined
     * and who left.
     *
     * @param indicator code of an indicator whose values for organisations can be added, or divided after adding
     * @param subject {@link Observation.Subject#CLUSTER} or {@link Observation.Subject#PROGRAMME}
     * @param before name of the earlier period
     * @param after name of the later period
     * @return one for each unit of the kind that there is on the day of the snapshot, by identifier
     * @throws IllegalArgumentException if the catalogue does not have the indicator, the periods are none or not in order, or
     *     the subject is another one
     */
    List<Composition> compositions(
            String indicator, Observation.Subject subject, String before, String after, Snapshot snapshot, Terms terms);
}
