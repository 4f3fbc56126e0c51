package lv.kopa.desktop.registry.internal;

/** The ids of views, by which the perspective, commands and notices name them. */
public final class ViewIds {
    /** What there is, as a tree. */
    public static final String TREE = "registry.tree";

    /** All things of one kind. */
    public static final String TABLE = "registry.table";

    /** All that is known of one thing. */
    public static final String DETAIL = "registry.detail";

    /** Who said what of it, when and why. */
    public static final String HISTORY = "registry.history";

    /** Where something is entered or changed. */
    public static final String ENTRY = "registry.entry";

    /** What is wrong with the data. */
    public static final String CHECKS = "registry.checks";

    /** Who is behind the change of an indicator. */
    public static final String CHANGES = "registry.changes";

    /** What runs and ran; of another bundle, as is the next. */
    public static final String JOBS = "jobs";

    /** What is wrong with Kopa itself. */
    public static final String PROBLEMS = "problems";

    private ViewIds() {}
}
