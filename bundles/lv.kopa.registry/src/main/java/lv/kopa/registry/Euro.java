package lv.kopa.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in euro, exact to the cent.
 *
 * @param amount the amount, always with two decimals
 */
public record Euro(BigDecimal amount) implements Comparable<Euro> {
    /** Nothing. */
    public static final Euro ZERO = new Euro(BigDecimal.ZERO);

    private static final int CENTS = 2;

    /**
     * @throws ArithmeticException if there are parts of a cent
     */
    public Euro {
        amount = amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /**
     * An amount as it is written: {@code 414999.81}.
     *
     * @throws NumberFormatException if it is not a number
     * @throws ArithmeticException if there are parts of a cent
     */
    public static Euro of(String amount) {
        return new Euro(new BigDecimal(amount));
    }

    /** The sum of both. */
    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    /** This less the other. */
    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
