package lv.kopa.derive.internal.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.derive.internal.formula.Expression.Operation;
import lv.kopa.derive.internal.formula.Expression.Operator;
import lv.kopa.indicator.IndicatorDefinition;

/**
 * Reads formulas, by recursive descent. A parser of our own rather than that of an expression library, because the faults
 * must be told in every language with their place, because {@code [ST-02]} means an array to all of those, and because the
 * tree is also walked for units, scales and sums: what a library would save is this class.
 */
public final class FormulaParser {
    private static final Map<String, Operator> FUNCTIONS =
            Map.of("min", Operator.MIN, "max", Operator.MAX, "above", Operator.ABOVE, "abs", Operator.ABS);
    private static final String PREVIOUS = "@previous";
    private static final String STAYERS = "@stayers";
    private static final String STAYERS_PREVIOUS = "@stayers-previous";
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 100;
    private static final int MOST_OPERATORS = 200;

    private final String formula;
    private int at;
    private int depth;
    private int operators;

    private FormulaParser(String formula) {
        this.formula = formula;
    }

    /**
     * What a formula says.
     *
     * @throws FormulaException if it cannot be read; says where
     */
    public static Expression parse(String formula) throws FormulaException {
        if (formula.length() > LONGEST) {
            throw new FormulaException("long", formula.length(), LONGEST);
        }
        FormulaParser parser = new FormulaParser(formula);
        Expression expression = parser.sum();
        if (parser.peek() != 0) {
            throw parser.unexpected();
        }
        return expression;
    }

    /** The formula of an indicator; empty where it has none, or one that cannot be read. */
    public static Optional<Expression> of(IndicatorDefinition definition) {
        try {
            return definition.formula().isEmpty()
                    ? Optional.empty()
                    : Optional.of(parse(definition.formula().get()));
        } catch (FormulaException e) {
            return Optional.empty(); // what is wrong with it is the reason of every value
        }
    }

    private Expression sum() throws FormulaException {
        Expression left = product();
        while (peek() == '+' || peek() == '-') {
            Operator operator = formula.charAt(at++) == '+' ? Operator.ADD : Operator.SUBTRACT;
            left = operation(operator, left, product());
        }
        return left;
    }

    private Expression product() throws FormulaException {
        Expression left = factor();
        while (peek() == '*' || peek() == '/') {
            Operator operator = formula.charAt(at++) == '*' ? Operator.MULTIPLY : Operator.DIVIDE;
            left = operation(operator, left, factor());
        }
        return left;
    }

    private Expression factor() throws FormulaException {
        if (++depth > DEEPEST) {
            throw new FormulaException("deep", DEEPEST);
        }
        try {
            char next = peek();
            if (next == '-') {
                at++;
                return operation(Operator.MULTIPLY, new Expression.Constant(-1), factor());
            } else if (next == '(') {
                at++;
                Expression inner = sum();
                expect(')');
                return inner;
            } else if (next == '[') {
                return indicator();
            } else if (isDigit(next)) {
                return number();
            } else if (isLetter(next)) {
                return word();
            }
            throw unexpected();
        } finally {
            depth--;
        }
    }

    private Expression indicator() throws FormulaException {
        int end = formula.indexOf(']', at);
        if (end < 0) {
            throw new FormulaException("bracket", at + 1);
        }
        String name = formula.substring(at + 1, end).strip();
        int mark = name.indexOf('@');
        String code = mark < 0 ? name : name.substring(0, mark).strip();
        String of = mark < 0 ? "" : name.substring(mark);
        boolean previous = of.equals(PREVIOUS) || of.equals(STAYERS_PREVIOUS);
        boolean stayers = of.equals(STAYERS) || of.equals(STAYERS_PREVIOUS);
        if (code.isEmpty() || mark >= 0 && !previous && !stayers || code.indexOf('[') >= 0) {
            throw new FormulaException("code", name, at + 1);
        }
        at = end + 1;
        return new Expression.IndicatorName(code, previous, stayers);
    }

    private Expression number() throws FormulaException {
        int start = at;
        while (isDigit(current()) || current() == '.') {
            at++;
        }
        String digits = formula.substring(start, at);
        if (current() == ',' && at + 1 < formula.length() && isDigit(formula.charAt(at + 1)) && depth == 1) {
            throw new FormulaException("comma", start + 1);
        }
        try {
            return new Expression.Constant(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            throw new FormulaException("number", digits, start + 1);
        }
    }

    private Expression word() throws FormulaException {
        int start = at;
        while (isLetter(current()) || isDigit(current()) || current() == '_') {
            at++;
        }
        String word = formula.substring(start, at);
        if (peek() != '(') {
            return new Expression.MeasureName(word);
        }
        Operator operator = FUNCTIONS.get(word.toLowerCase(Locale.ROOT));
        if (operator == null) {
            throw new FormulaException("function", word, start + 1);
        }
        at++;
        List<Expression> operands = new ArrayList<>(List.of(sum()));
        while (peek() == ',') {
            at++;
            operands.add(sum());
        }
        expect(')');
        int needed = operator == Operator.ABS ? 1 : 2;
        if (operands.size() != needed) {
            throw new FormulaException("operands", word, needed, operands.size());
        }
        return operation(operator, operands.toArray(Expression[]::new));
    }

    /** A long chain is a deep tree: to bound one is to bound the other. */
    private Expression operation(Operator operator, Expression... operands) throws FormulaException {
        if (++operators > MOST_OPERATORS) {
            throw new FormulaException("operators", MOST_OPERATORS);
        }
        return new Operation(operator, List.of(operands));
    }

    private void expect(char wanted) throws FormulaException {
        if (peek() != wanted) {
            throw peek() == 0 ? new FormulaException("open", String.valueOf(wanted)) : unexpected();
        }
        at++;
    }

    private FormulaException unexpected() {
        if (peek() == 0) {
            return new FormulaException("end");
        }
        return new FormulaException("unexpected", new String(Character.toChars(formula.codePointAt(at))), at + 1);
    }

    /** The next character that is no blank; 0 at the end. */
    private char peek() {
        while (at < formula.length() && Character.isWhitespace(formula.charAt(at))) {
            at++;
        }
        return current();
    }

    private char current() {
        return at < formula.length() ? formula.charAt(at) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
