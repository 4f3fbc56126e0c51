package lv.kopa.derive.internal.formula;

import java.util.List;
import java.util.function.Consumer;

/** What a formula says, as a tree. */
public sealed interface Expression {

    /** What stands directly below. */
    List<Expression> children();

    /** A number. */
    record Constant(double value) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of();
        }
    }

    /**
     * The value of an indicator.
     *
     * @param code its code
     * @param previous whether that of the period of the same length before is meant
     * @param stayers whether, of a cluster or programme, only those count who belonged to it in both periods
     */
    record IndicatorName(String code, boolean previous, boolean stayers) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of();
        }
    }

    /** What is counted under a word. */
    record MeasureName(String word) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of();
        }
    }

    /** What is done with one or two values. */
    enum Operator {
        /** Their sum. */
        ADD,
        /** Their difference. */
        SUBTRACT,
        /** Their product. */
        MULTIPLY,
        /** Their quotient. */
        DIVIDE,
        /** The lesser. */
        MIN,
        /** The greater. */
        MAX,
        /** 1 if the first is greater than the second, otherwise 0. */
        ABOVE,
        /** Its distance from 0. */
        ABS
    }

    /** An operation on its operands: one of {@link Operator#ABS}, two of all others. */
    record Operation(Operator operator, List<Expression> operands) implements Expression {
        /** Copies the list. */
        public Operation {
            operands = List.copyOf(operands);
        }

        /** An operation on two operands. */
        static Operation of(Operator operator, Expression left, Expression right) {
            return new Operation(operator, List.of(left, right));
        }

        /** The first operand. */
        public Expression left() {
            return operands.get(0);
        }

        /** The second operand. */
        public Expression right() {
            return operands.get(1);
        }

        @Override
        public List<Expression> children() {
            return operands;
        }
    }

    /** Visits this and all below. */
    default void visit(Consumer<Expression> visitor) {
        visitor.accept(this);
        children().forEach(child -> child.visit(visitor));
    }

    /** Whether it is the same whatever is counted or reported. */
    default boolean isConstant() {
        return !(this instanceof IndicatorName)
                && !(this instanceof MeasureName)
                && children().stream().allMatch(Expression::isConstant);
    }

    /** Whether the value for several units together is the sum of the values for each: no products, quotients or choices. */
    default boolean isLinear() {
        if (!(this instanceof Operation operation)) {
            return !(this instanceof Constant);
        }
        return switch (operation.operator()) {
            case ADD, SUBTRACT ->
                operation.left().isLinear() && operation.right().isLinear();
            case MULTIPLY ->
                operation.left().isConstant() && operation.right().isLinear()
                        || operation.right().isConstant() && operation.left().isLinear();
            case DIVIDE -> operation.right().isConstant() && operation.left().isLinear();
            case MIN, MAX, ABOVE, ABS -> false;
        };
    }
}
