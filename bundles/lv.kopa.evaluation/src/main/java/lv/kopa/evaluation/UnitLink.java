package lv.kopa.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Two units have to do with each other: they cooperate, they deliver, one owns the other.
 *
 * @param from id of the unit from which the link goes
 * @param to id of the unit to which it goes
 * @param type what kind of link, by code
 * @param date when it was observed, where known
 * @param weight how strong it is, finite
 */
public record UnitLink(String from, String to, String type, Optional<LocalDate> date, double weight) {
    /**
     * @throws IllegalArgumentException if the weight is not finite
     */
    public UnitLink {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(type);
        Objects.requireNonNull(date);
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("the weight of a link is a finite number, not " + weight);
        }
    }
}
