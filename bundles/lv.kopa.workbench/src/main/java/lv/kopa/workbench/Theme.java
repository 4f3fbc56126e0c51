package lv.kopa.workbench;

/** How the window looks. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** White and yellow on black, with strong lines, for those who see little. */
    CONTRAST
}
