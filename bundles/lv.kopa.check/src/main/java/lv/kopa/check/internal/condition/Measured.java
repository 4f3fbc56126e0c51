package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.util.List;
import lv.kopa.registry.Row;

/**
 * A measured number, and what is missing for it.
 *
 * @param value what is there for certain
 * @param most what it would be at most if all that is missing were there; null where there is no telling
 * @param known of how many of what it is made of something is known
 * @param missing how many of what it is made of are missing
 * @param rows what it rests on; where something is missing, what lacks it comes first
 */
record Measured(BigDecimal value, BigDecimal most, int known, int missing, List<Row> rows) {
    Measured {
        rows = List.copyOf(rows);
    }

    static Measured whole(int value, List<Row> rows) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return new Measured(exact, exact, 1, 0, rows);
    }

    /** Whether the number says nothing, since all that it is made of is missing. */
    boolean isUnknown() {
        return known == 0 && missing > 0;
    }
}
