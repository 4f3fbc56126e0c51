package lv.kopa.method.composite.internal.stage;

import java.util.Arrays;

/**
 * How columns of several periods lie one below the other: the units of the first period, then those of the second, and so on.
 *
 * @param units number of units
 * @param layers number of periods, at least one
 * @param base the layer on which a scale rests that rests on one
 */
public record Stack(int units, int layers, int base) {

    /** The values of one layer; the array itself where there is only one. */
    public double[] layer(double[] values, int layer) {
        return layers == 1 ? values : Arrays.copyOfRange(values, layer * units, (layer + 1) * units);
    }
}
