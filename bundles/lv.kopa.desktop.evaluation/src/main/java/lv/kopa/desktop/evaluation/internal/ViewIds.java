package lv.kopa.desktop.evaluation.internal;

/** The ids of views, by which the perspective, commands and notices name them. */
public final class ViewIds {
    /** The methods that are here. */
    public static final String METHODS = "evaluation.methods";

    /** The tree of indicators. */
    public static final String INDICATORS = "evaluation.indicators";

    /** The table of data. */
    public static final String DATA = "evaluation.data";

    /** The settings of the chosen method. */
    public static final String ARGUMENTS = "evaluation.arguments";

    /** The answer of a record. */
    public static final String RESULT = "evaluation.result";

    /** The report about a record. */
    public static final String REPORT = "evaluation.report";

    /** How one number came about. */
    public static final String EXPLANATION = "evaluation.explanation";

    /** The records that are kept. */
    public static final String RECORDS = "evaluation.records";

    /** What runs and ran; of another bundle, as is the next. */
    public static final String JOBS = "jobs";

    /** What is wrong. */
    public static final String PROBLEMS = "problems";

    private ViewIds() {}
}
