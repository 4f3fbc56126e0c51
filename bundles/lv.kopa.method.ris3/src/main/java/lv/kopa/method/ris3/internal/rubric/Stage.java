package lv.kopa.method.ris3.internal.rubric;

/** When a contribution is judged. */
public enum Stage {
    /** On an application, before anything was done: nothing is claimed to be proven. */
    EX_ANTE,
    /** On an activity, after it. */
    EX_POST
}
