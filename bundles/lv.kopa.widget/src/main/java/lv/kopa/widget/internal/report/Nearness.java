package lv.kopa.widget.internal.report;

/** Which parts of a page are worth having ready: what is seen, and as much again above and below. */
public final class Nearness {
    private static final double READY = 1;
    private static final double KEPT = 3;

    private Nearness() {}

    /** What to do with a part. */
    public enum Care {
        /** It is seen, or soon will be. */
        PREPARE,
        /** It was seen lately. */
        KEEP,
        /** It is far away. */
        RELEASE
    }

    /**
     * What to do with a part of a page.
     *
     * @param top where the part begins
     * @param height its height
     * @param from where the visible part of the page begins
     * @param seen height of the visible part
     */
    public static Care of(int top, int height, int from, int seen) {
        double away = Math.max(0, Math.max(top - (from + seen), from - (top + height)));
        return away <= seen * READY ? Care.PREPARE : away <= seen * KEPT ? Care.KEEP : Care.RELEASE;
    }
}
