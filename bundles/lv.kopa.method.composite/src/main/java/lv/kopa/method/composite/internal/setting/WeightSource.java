package lv.kopa.method.composite.internal.setting;

/** Where weights come from. */
public enum WeightSource {
    /** From the tree of indicators. */
    TREE,
    /** Siblings weigh the same. */
    EQUAL,
    /** From the arguments; from the tree where they name no weight. */
    GIVEN,
    /** From the points that several actors give: the average of their shares. */
    BUDGET,
    /** From rotated principal components; see {@link lv.kopa.statistics.Factors#weights}. */
    PRINCIPAL_COMPONENTS,
    /** So that children are correlated with their parent as the weights of the tree intend; see {@code CorrelationWeights}. */
    CORRELATION,
    /** For each unit those with which it does best; see {@code BenefitOfTheDoubt}. */
    BENEFIT_OF_THE_DOUBT;

    /** Whether weights follow from the values. */
    public boolean derived() {
        return this == PRINCIPAL_COMPONENTS || this == CORRELATION || this == BENEFIT_OF_THE_DOUBT;
    }
}
