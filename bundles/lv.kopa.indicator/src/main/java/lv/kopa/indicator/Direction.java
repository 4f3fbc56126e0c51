package lv.kopa.indicator;

/** In which direction an indicator gets better. */
public sealed interface Direction {
    /** More is better. */
    Direction UP = new Monotone(1);
    /** Less is better. */
    Direction DOWN = new Monotone(-1);
    /** Neither; the indicator describes and does not rank. */
    Direction NEUTRAL = new Neutral();

    /**
     * More is better ({@code +1}) or less is better ({@code −1}).
     *
     * @param sign +1 or −1
     */
    record Monotone(int sign) implements Direction {
        /**
         * @throws IllegalArgumentException if the sign is neither +1 nor −1
         */
        public Monotone {
            if (sign != 1 && sign != -1) {
                throw new IllegalArgumentException("the sign of a direction is 1 or -1, not " + sign);
            }
        }
    }

    /** Neither more nor less is better. */
    record Neutral() implements Direction {}

    /**
     * Good inside a band, worse the farther outside of it.
     *
     * @param lower lower end of the band, in the indicator's unit
     * @param upper upper end of the band, in the indicator's unit; not below {@code lower}
     */
    record Band(double lower, double upper) implements Direction {
        /**
         * @throws IllegalArgumentException if the ends are not finite numbers in order
         */
        public Band {
            if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
                throw new IllegalArgumentException("a band needs two finite ends in order: " + lower + ", " + upper);
            }
        }
    }
}
