package lv.kopa.workbench;

/** Where a view opens. */
public enum Area {
    /** Beside the main matter, on the left: what there is to choose from. */
    LEFT,
    /** The main matter. */
    CENTRE,
    /** Beside the main matter, on the right: how it is set, what stands behind one thing. */
    RIGHT,
    /** Below: what happens and what happened. */
    BOTTOM
}
