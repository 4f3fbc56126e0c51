package lv.kopa.method.additionality.internal;

/**
 * A factor as a person states it, or as answers give it.
 *
 * @param low its lowest value
 * @param central its most likely value
 * @param high its highest value
 */
record Rates(double low, double central, double high) {

    /** The value that belongs to an estimate of the net result: a low estimate takes high losses and a low multiplier. */
    double at(Estimate estimate, Factor factor) {
        return switch (estimate) {
            case CENTRAL -> central;
            case LOW -> factor == Factor.MULTIPLIER ? low : high;
            case HIGH -> factor == Factor.MULTIPLIER ? high : low;
        };
    }

    boolean ordered() {
        return low <= central && central <= high;
    }
}
