package lv.kopa.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit belongs to a larger one: a firm to a cluster, a cluster to a region. A unit may have many parents.
 *
 * @param unit id of the unit
 * @param parent id of what it belongs to
 * @param kind what the parent is
 * @param from first day, where known
 * @param to last day, where it has ended
 * @param weight share with which it counts there, 0 to 1
 */
public record UnitParent(
        String unit, String parent, UnitKind kind, Optional<LocalDate> from, Optional<LocalDate> to, double weight) {
    /**
     * @throws IllegalArgumentException if the weight is outside 0 to 1
     */
    public UnitParent {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("the weight of a parent lies between 0 and 1, not " + weight);
        }
    }
}
