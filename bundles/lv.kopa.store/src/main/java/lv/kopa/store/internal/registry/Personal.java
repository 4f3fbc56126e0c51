package lv.kopa.store.internal.registry;

/** What is about persons. */
final class Personal {
    /** What stands for words that were erased. */
    static final String ERASED = "—";

    private Personal() {}
}
