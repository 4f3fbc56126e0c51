package lv.kopa.widget.internal.table;

/**
 * What a cell must be like: {@code LPI > 3.5}.
 *
 * @param column the column, as it was typed
 * @param relation how the cell relates to the value
 * @param value the value, as it was typed
 */
public record Condition(String column, Relation relation, String value) {

    /** How a cell relates to a value. */
    public enum Relation {
        LESS,
        AT_MOST,
        EQUAL,
        NOT_EQUAL,
        AT_LEAST,
        MORE;

        static Relation of(String sign) {
            return switch (sign) {
                case "<" -> LESS;
                case "<=", "≤" -> AT_MOST;
                case "=" -> EQUAL;
                case ">=", "≥" -> AT_LEAST;
                case ">" -> MORE;
                default -> NOT_EQUAL;
            };
        }

        /** Whether the relation asks for sameness only, which words have too. */
        boolean sameness() {
            return this == EQUAL || this == NOT_EQUAL;
        }

        /**
         * Whether a number relates so to another.
         *
         * @param near how far apart two numbers may be that count as equal
         */
        boolean holds(double number, double other, double near) {
            return switch (this) {
                case LESS -> number < other;
                case AT_MOST -> number <= other;
                case EQUAL -> Math.abs(number - other) <= near;
                case NOT_EQUAL -> Math.abs(number - other) > near;
                case AT_LEAST -> number >= other;
                case MORE -> number > other;
            };
        }
    }
}
