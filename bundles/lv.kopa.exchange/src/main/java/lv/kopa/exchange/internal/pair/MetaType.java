package lv.kopa.exchange.internal.pair;

import java.util.Optional;

/** What a row of the indicator table describes: the words of its column {@code Type}. */
enum MetaType {
    /** A column of values that stands in the tree. */
    INDICATOR("Indicator"),
    /** What indicators or other aggregates are put together to. */
    AGGREGATE("Aggregate"),
    /** A column of categories. */
    GROUP("Group"),
    /** A column by which values are divided. */
    DENOMINATOR("Denominator"),
    /** A column that says on what the values of its parent rest. */
    BASIS("Basis"),
    /** A column that is carried along as text. */
    OTHER("Other");

    private final String word;

    MetaType(String word) {
        this.word = word;
    }

    /** The type with this word, whatever its case. */
    static Optional<MetaType> of(String word) {
        for (MetaType type : values()) {
            if (type.word.equalsIgnoreCase(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether rows of this type are nodes of the tree. */
    boolean inTree() {
        return this == INDICATOR || this == AGGREGATE;
    }

    /** Whether the value table has a column of numbers for it. */
    boolean isNumbers() {
        return this == INDICATOR || this == DENOMINATOR;
    }
}
