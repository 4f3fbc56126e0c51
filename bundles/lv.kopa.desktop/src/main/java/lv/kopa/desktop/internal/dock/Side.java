package lv.kopa.desktop.internal.dock;

import lv.kopa.workbench.Area;

/** Where something new stands beside what is there. */
enum Side {
    LEFT(true, true, 0.22),
    RIGHT(true, false, 0.27),
    TOP(false, true, 0.3),
    BOTTOM(false, false, 0.3);

    private final boolean across;
    private final boolean first;
    private final double share;

    Side(boolean across, boolean first, double share) {
        this.across = across;
        this.first = first;
        this.share = share;
    }

    /** Whether the two stand side by side, not one above the other. */
    boolean across() {
        return across;
    }

    /** Whether the new one comes before the old one. */
    boolean first() {
        return first;
    }

    /** The part of the whole that the new one usually takes. */
    double share() {
        return share;
    }

    /** The side of the main matter on which an area lies; the main matter itself is on none. */
    static Side of(Area area) {
        return switch (area) {
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
            case BOTTOM -> BOTTOM;
            case CENTRE -> throw new IllegalArgumentException("the main matter lies on no side");
        };
    }
}
