package lv.kopa.method.mcda.internal.weight;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;

/** Where weights come from. */
public enum Weighing {
    /** The product of the weights along the way from the root of the tree. */
    TREE,
    /** All the same. */
    EQUAL,
    /** Said by the person; what is not named has no weight. */
    GIVEN,
    /** From the points of several actors, among siblings of the tree; multiplied along the way from the root. */
    BUDGET,
    /** Shannon's entropy: the less even the values of a criterion, the more it weighs. */
    ENTROPY(Entropy::of, Requirement.NOT_NEGATIVE),
    /** Spread and lack of correlation (Diakoulaki, Mavrotas and Papayannakis 1995). */
    CRITIC(Critic::of, Requirement.ANY),
    /** What the removal of a criterion changes (Keshavarz-Ghorabaee and others 2021). */
    MEREC(Merec::of, Requirement.POSITIVE),
    /** Standard deviation of the values between minimum and maximum. */
    DEVIATION(Spread::deviation, Requirement.ANY),
    /** Gini's coefficient. */
    GINI(Spread::gini, Requirement.NOT_NEGATIVE),
    /** What other criteria lose where one is best (Zavadskas and Podvezko 2016). */
    CILOS(Cilos::of, Requirement.POSITIVE),
    /** Entropy times CILOS (Zavadskas and Podvezko 2016). */
    IDOCRIW(Weighing::both, Requirement.POSITIVE);

    private final Optional<Function<DecisionMatrix, double[]>> rule;
    private final Requirement requirement;

    Weighing() {
        rule = Optional.empty();
        requirement = Requirement.ANY;
    }

    Weighing(Function<DecisionMatrix, double[]> rule, Requirement requirement) {
        this.rule = Optional.of(rule);
        this.requirement = requirement;
    }

    /** Whether the weights follow from the data. */
    public boolean objective() {
        return rule.isPresent();
    }

    /** What values must be so that the weights can be computed. */
    public Requirement requirement() {
        return requirement;
    }

    /** The matrix with the weights that follow from it; as it is where weights do not follow from the data. */
    public DecisionMatrix weigh(DecisionMatrix matrix) {
        return rule.map(each -> matrix.weighed(shares(each.apply(matrix)))).orElse(matrix);
    }

    /** Whether the matrix says what the weights are. */
    public boolean determined(DecisionMatrix matrix) {
        return switch (this) {
            case CILOS, IDOCRIW -> Cilos.solved(matrix).isPresent();
            default -> true;
        };
    }

    private static double[] both(DecisionMatrix matrix) {
        double[] entropy = shares(Entropy.of(matrix));
        double[] cilos = shares(Cilos.of(matrix));
        return each(matrix.width(), j -> entropy[j] * cilos[j]);
    }

    static double[] each(int width, IntToDoubleFunction rule) {
        double[] values = new double[width];
        for (int j = 0; j < width; j++) {
            values[j] = rule.applyAsDouble(j);
        }
        return values;
    }

    /** Numbers that are not negative, divided by their sum; all the same where all are zero. */
    public static double[] shares(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double total = sum;
        return each(values.length, j -> total > 0 ? values[j] / total : 1.0 / values.length);
    }
}
