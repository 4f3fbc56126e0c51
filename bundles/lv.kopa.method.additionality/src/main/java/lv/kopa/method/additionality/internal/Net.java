package lv.kopa.method.additionality.internal;

import java.util.EnumMap;
import java.util.Map;

/**
 * The way from gross to net of one indicator: {@code AI = GI·(1 − L)·(1 − Dp)·(1 − S)·M − GI*·(1 − L)·(1 − Dp)·(1 − S)·M}, where
 * the reference case {@code GI* = d·GI} is a share of the gross result and takes the same factors.
 *
 * @param gross the gross result of each unit, NaN where there is none
 * @param levels for each estimate, what is left of each unit after each factor
 */
record Net(double[] gross, Map<Estimate, Map<Factor, double[]>> levels) {

    static Net of(double[] gross, Map<Factor, Rates> stated, Deadweight deadweight) {
        Map<Estimate, Map<Factor, double[]>> levels = new EnumMap<>(Estimate.class);
        for (Estimate estimate : Estimate.values()) {
            double[] level = gross.clone();
            Map<Factor, double[]> steps = new EnumMap<>(Factor.class);
            for (Factor factor : Factor.values()) {
                for (int unit = 0; unit < level.length; unit++) {
                    Rates rates =
                            factor == Factor.DEADWEIGHT ? deadweight.rates().get(unit) : stated.get(factor);
                    // a loss makes a negative result less negative, so its worst case is the other end
                    Estimate end = gross[unit] < 0 ? mirrored(estimate) : estimate;
                    level[unit] = factor.applied(level[unit], rates.at(end, factor));
                }
                steps.put(factor, level.clone());
            }
            levels.put(estimate, steps);
        }
        return new Net(gross, levels);
    }

    private static Estimate mirrored(Estimate estimate) {
        return switch (estimate) {
            case LOW -> Estimate.HIGH;
            case HIGH -> Estimate.LOW;
            case CENTRAL -> Estimate.CENTRAL;
        };
    }

    /** The net result of each unit. */
    double[] net(Estimate estimate) {
        return levels.get(estimate).get(Factor.DEADWEIGHT);
    }

    /** The sum of what is there. */
    static double sum(double... values) {
        double sum = 0;
        boolean any = false;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                any = true;
            }
        }
        return any ? sum : Double.NaN;
    }
}
