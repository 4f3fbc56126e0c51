package lv.kopa.derive.internal.formula;

import java.util.Optional;
import lv.kopa.derive.internal.formula.Expression.Operator;

/** What operators give. */
public final class Arithmetic {
    private Arithmetic() {}

    /** What an operator of two operands gives; empty where a division by zero or a number too large gives nothing. */
    public static Optional<Double> of(Operator operator, double left, double right) {
        double value =
                switch (operator) {
                    case ADD -> left + right;
                    case SUBTRACT -> left - right;
                    case MULTIPLY -> left * right;
                    case DIVIDE -> left / right;
                    case MIN -> Math.min(left, right);
                    case MAX -> Math.max(left, right);
                    case ABOVE -> left > right ? 1 : 0;
                    case ABS -> Math.abs(left);
                };
        return Double.isFinite(value) ? Optional.of(value == 0 ? 0.0 : value) : Optional.empty();
    }
}
