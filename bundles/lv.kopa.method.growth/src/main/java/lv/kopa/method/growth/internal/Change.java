package lv.kopa.method.growth.internal;

/**
 * A change from one value to another.
 *
 * @param before the earlier value, NaN where there is none
 * @param after the later value, NaN where there is none
 */
record Change(double before, double after) {
    private static final double PERCENT = 100;

    /** How much it changed. */
    double difference() {
        return after - before;
    }

    /** What it adds to the change of a sum in which a value that is not known counts as nothing; NaN where neither is known. */
    double contribution() {
        return Double.isNaN(before) ? after : Double.isNaN(after) ? -before : difference();
    }

    /** How much it changed in per cent of the earlier value; NaN where that is not positive. */
    double growth() {
        return before > 0 ? PERCENT * (after - before) / before : Double.NaN;
    }

    /** Compound annual growth rate in per cent, (after / before)^(1 / years) − 1; NaN where it is not defined. */
    double annual(double years) {
        return before > 0 && after >= 0 && years > 0
                ? PERCENT * (StrictMath.pow(after / before, 1 / years) - 1)
                : Double.NaN;
    }

    /** The same at the prices of the earlier period. */
    Change deflated(double rise) {
        return new Change(before, after / rise);
    }
}
