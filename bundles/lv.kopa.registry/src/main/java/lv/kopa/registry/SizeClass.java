package lv.kopa.registry;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How large an enterprise was in a year (Commission Recommendation 2003/361/EC).
 *
 * @param organisation which enterprise
 * @param year the year
 * @param size its size class
 * @param staff number of people employed, in annual work units
 * @param turnover turnover of the year
 * @param balance balance sheet total
 */
public record SizeClass(
        Id<Organisation> organisation,
        int year,
        Size size,
        Optional<BigDecimal> staff,
        Optional<Euro> turnover,
        Optional<Euro> balance)
        implements Entry {

    /** A size class. */
    public enum Size {
        /** Fewer than 10 people and at most 2 million EUR. */
        MICRO,
        /** Fewer than 50 people and at most 10 million EUR. */
        SMALL,
        /** Fewer than 250 people and at most 50 million EUR turnover or 43 million EUR balance. */
        MEDIUM,
        /** Larger. */
        LARGE;

        /** Whether this is a small or medium enterprise, micro ones among them. */
        public boolean isSme() {
            return this != LARGE;
        }
    }
}
