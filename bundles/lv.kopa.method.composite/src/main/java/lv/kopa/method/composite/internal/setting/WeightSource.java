package lv.kopa.method.composite.internal.setting;

/** Where weights come from. */
public enum WeightSource {
    /** From the tree of indicators. */
    TREE,
    /** Siblings weigh the same. */
    EQUAL,
    /** From the arguments; from the tree where they name no weight. */
    GIVEN
}
