package lv.kopa.derive.internal.formula;

import java.util.Optional;
import lv.kopa.derive.internal.formula.Expression.Constant;
import lv.kopa.derive.internal.formula.Expression.Operation;
import lv.kopa.derive.internal.formula.Expression.Operator;

/**
 * A formula as a quotient, of which numerators and denominators of several units can be added up.
 *
 * @param factor by which the quotient is multiplied, for example 100
 * @param numerator above the line
 * @param denominator below it
 */
public record Quotient(double factor, Expression numerator, Expression denominator) {

    /** The quotient that a formula is; empty if it is none whose parts can be added up. */
    public static Optional<Quotient> of(Expression expression) {
        Parts parts = new Parts();
        parts.take(expression, false);
        if (parts.failed || parts.numerator == null || parts.denominator == null) {
            return Optional.empty();
        }
        return Optional.of(new Quotient(parts.factor, parts.numerator, parts.denominator));
    }

    /** What stands above and below the line, gathered over products and quotients. */
    private static final class Parts {
        private double factor = 1;
        private Expression numerator;
        private Expression denominator;
        private boolean failed;

        void take(Expression expression, boolean below) {
            if (expression.isConstant()) {
                Optional<Double> value = constant(expression);
                failed |= value.isEmpty() || below && value.get() == 0;
                value.ifPresent(number -> factor = below ? factor / number : factor * number);
            } else if (expression instanceof Operation operation
                    && (operation.operator() == Operator.MULTIPLY || operation.operator() == Operator.DIVIDE)) {
                take(operation.left(), below);
                take(operation.right(), below == (operation.operator() == Operator.MULTIPLY));
            } else if (below) {
                failed |= denominator != null;
                denominator = expression;
            } else {
                failed |= numerator != null;
                numerator = expression;
            }
        }
    }

    /** The value of an expression that is constant; empty where it has none. */
    static Optional<Double> constant(Expression expression) {
        if (expression instanceof Constant constant) {
            return Optional.of(constant.value());
        }
        if (!(expression instanceof Operation operation)) {
            return Optional.empty();
        }
        Optional<Double> left = constant(operation.left());
        if (left.isEmpty()) {
            return left;
        }
        if (operation.operator() == Operator.ABS) {
            return left.map(Math::abs);
        }
        return constant(operation.right()).flatMap(right -> Arithmetic.of(operation.operator(), left.get(), right));
    }
}
