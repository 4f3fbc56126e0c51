package lv.kopa.evaluation;

import java.util.Objects;

/**
 * What the words or codes of a parameter name. It constrains nothing; whoever knows the names (from a dataset, from the
 * services that are here) can offer them to be chosen from.
 *
 * @param id the word by which the vocabulary is known; empty for none
 * @param closed whether nothing but what is offered makes sense
 */
public record Vocabulary(String id, boolean closed) {
    /** Nothing known. */
    public static final Vocabulary NONE = new Vocabulary("", false);

    /** Attributes of the dataset, by code: the columns that group units. */
    public static final Vocabulary ATTRIBUTE = new Vocabulary("attribute", true);

    /** Periods of the dataset, by name. */
    public static final Vocabulary PERIOD = new Vocabulary("period", true);

    /** Units of the dataset, by id. */
    public static final Vocabulary UNIT = new Vocabulary("unit", true);

    /** Indicators of the tree, by code. */
    public static final Vocabulary INDICATOR = new Vocabulary("indicator", true);

    /** Indicators and aggregates of the tree, by code. */
    public static final Vocabulary NODE = new Vocabulary("node", true);

    /** Aggregates of the tree, by code. */
    public static final Vocabulary AGGREGATE = new Vocabulary("aggregate", true);

    /** Levels of the tree above the indicators, by number, from 2. */
    public static final Vocabulary LEVEL = new Vocabulary("level", true);

    /** Aggregates by code, and levels by number. */
    public static final Vocabulary AGGREGATE_OR_LEVEL = new Vocabulary("aggregate-or-level", true);

    /** Methods, by id. */
    public static final Vocabulary METHOD = new Vocabulary("method", true);

    /** What a study may vary of a method: {@code weights}, {@code error}, and the keys of settings that may vary. */
    public static final Vocabulary VARIED = new Vocabulary("varied", true);

    /** Records in the archive, by id; a path names one that lies elsewhere. */
    public static final Vocabulary RECORD = new Vocabulary("record", false);

    /** Formats in which reports can be written, by the ending of their files. */
    public static final Vocabulary FORMAT = new Vocabulary("format", true);

    /** Indicators of all catalogues, by code. */
    public static final Vocabulary CATALOGUED = new Vocabulary("catalogued", false);

    /** Rejects nulls. */
    public Vocabulary {
        Objects.requireNonNull(id);
    }
}
