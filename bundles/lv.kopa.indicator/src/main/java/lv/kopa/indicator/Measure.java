package lv.kopa.indicator;

/** What the number of an indicator counts in time. */
public enum Measure {
    /** A state at a moment: members at the end of the year. */
    STOCK,
    /** What happened during a period: exports of the year. */
    FLOW,
    /** What has happened since the beginning: money paid so far. */
    CUMULATIVE
}
