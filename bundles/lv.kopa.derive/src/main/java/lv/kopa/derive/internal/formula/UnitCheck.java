package lv.kopa.derive.internal.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.derive.internal.formula.Expression.Constant;
import lv.kopa.derive.internal.formula.Expression.Operation;
import lv.kopa.derive.internal.formula.Expression.Operator;
import lv.kopa.indicator.FormulaCheck.Fault;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/** Finds in a formula what units and scales do not allow, and what its result is made of. */
final class UnitCheck {
    private final Function<Expression, Optional<Operand>> operands;
    private final List<Fault> faults;

    /**
     * @param operands what the names of a formula stand for
     * @param faults where what is found is added
     */
    UnitCheck(Function<Expression, Optional<Operand>> operands, List<Fault> faults) {
        this.operands = operands;
        this.faults = faults;
    }

    /** What the value is made of; empty where that cannot be known, which has been told or is no fault. */
    Optional<Dimension> dimension(Expression expression) {
        if (expression instanceof Constant) {
            return Optional.of(Dimension.NONE);
        }
        if (expression instanceof Operation operation) {
            return operation(operation);
        }
        Optional<Operand> operand = operands.apply(expression);
        if (operand.isPresent() && operand.get().unit().isEmpty()) {
            faults.add(fault("unit-missing", operand.get().name()));
            return Optional.empty();
        }
        return operand.map(each -> Dimension.of(each.unit()));
    }

    private Optional<Dimension> operation(Operation operation) {
        operation.operands().forEach(each -> scale(operation.operator(), each));
        Optional<Dimension> left = dimension(operation.left());
        if (operation.operator() == Operator.ABS) {
            return left;
        }
        Optional<Dimension> right = dimension(operation.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return switch (operation.operator()) {
            case MULTIPLY -> Optional.of(left.get().times(right.get()));
            case DIVIDE -> Optional.of(left.get().over(right.get()));
            case ADD, SUBTRACT, MIN, MAX, ABOVE, ABS -> compared(operation, left.get(), right.get());
        };
    }

    private Optional<Dimension> compared(Operation operation, Dimension left, Dimension right) {
        boolean leftIsZero = isZero(operation.left());
        if (!leftIsZero && !isZero(operation.right()) && !left.fits(right)) {
            faults.add(fault("units-differ", words(operation.left(), left), words(operation.right(), right)));
            return Optional.empty();
        }
        if (operation.operator() == Operator.ABOVE) {
            return Optional.of(Dimension.of(Text.same("count")));
        }
        return Optional.of(leftIsZero ? right : left);
    }

    private void scale(Operator operator, Expression operand) {
        ScaleType scale = operands.apply(operand).map(Operand::scale).orElse(ScaleType.RATIO);
        String name = operands.apply(operand).map(Operand::name).orElse("");
        if (scale == ScaleType.ORDINAL || scale == ScaleType.NOMINAL) {
            faults.add(fault("ordinal", name));
        } else if (scale == ScaleType.INTERVAL && (operator == Operator.MULTIPLY || operator == Operator.DIVIDE)) {
            faults.add(fault("interval", name));
        }
    }

    private Text words(Expression expression, Dimension dimension) {
        return operands.apply(expression)
                .map(each ->
                        Text.inEach(language -> each.name() + " (" + each.unit().in(language) + ")"))
                .orElseGet(() -> Text.same(dimension.toString()));
    }

    private static boolean isZero(Expression expression) {
        return expression.isConstant()
                && Quotient.constant(expression).filter(each -> each == 0).isPresent();
    }

    private static Fault fault(String key, Object... arguments) {
        return new Fault(Wording.text(key, arguments), Wording.text(key + ".cure", arguments));
    }
}
