package lv.kopa.evaluation;

import java.util.Objects;
import java.util.Optional;

/**
 * Names a column of a dataset.
 *
 * @param role what it is there for
 * @param code code of the indicator, denominator or attribute
 * @param period the period of the values
 * @param rater who judged, where people did
 */
public record ColumnKey(DataRole role, String code, Period period, Optional<String> rater) {
    /** Rejects nulls. */
    public ColumnKey {
        Objects.requireNonNull(role);
        Objects.requireNonNull(code);
        Objects.requireNonNull(period);
        Objects.requireNonNull(rater);
    }

    /** A column that nobody rated. */
    public ColumnKey(DataRole role, String code, Period period) {
        this(role, code, period, Optional.empty());
    }
}
