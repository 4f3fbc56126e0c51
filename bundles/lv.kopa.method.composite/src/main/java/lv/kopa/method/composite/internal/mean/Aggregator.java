package lv.kopa.method.composite.internal.mean;

import java.util.Arrays;
import java.util.List;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * Puts the children of one node together.
 *
 * @param method by which rule
 * @param exponent exponent of the generalised mean
 * @param minimumAvailability smallest share of children that must have a value, 0 to 1
 * @param penalty what unevenness does to the Mazziotta–Pareto index: −1 lowers it, 1 raises it
 */
public record Aggregator(AggregationMethod method, double exponent, double minimumAvailability, int penalty) {

    /** The aggregator for one rule under these settings. */
    public static Aggregator of(AggregationMethod method, Settings.Aggregation settings) {
        return new Aggregator(method, settings.exponent(), settings.minimumAvailability(), settings.penalty());
    }

    /**
     * One value per unit. Children without a value are left out and the weights of the others count for the whole; a unit
     * in which too few have a value, or none with a weight, has none.
     *
     * @param children one column per child
     * @param weights one per child, not negative
     */
    public double[] aggregate(List<double[]> children, double[] weights, int units, Workers workers) {
        double[] values = method == AggregationMethod.COPELAND
                ? new Copeland(children, weights).scores(units, workers)
                : means(children, weights, units);
        for (int unit = 0; minimumAvailability > 0 && unit < units; unit++) {
            if ((double) present(children, unit) / children.size() < minimumAvailability) {
                values[unit] = Double.NaN;
            }
        }
        return values;
    }

    private double[] means(List<double[]> children, double[] weights, int units) {
        Mean mean =
                switch (method) {
                    case ARITHMETIC, COPELAND -> Mean.ARITHMETIC;
                    case GEOMETRIC -> Mean.GEOMETRIC;
                    case HARMONIC -> Mean.HARMONIC;
                    case GENERALISED -> Mean.generalised(exponent);
                    case MAZZIOTTA_PARETO -> Mean.mazziottaPareto(penalty);
                };
        double[] values = method == AggregationMethod.ARITHMETIC ? sums(children, weights, units) : unknown(units);
        double[] present = new double[children.size()];
        double[] counting = new double[children.size()];
        for (int unit = 0; unit < units; unit++) {
            if (!Double.isNaN(values[unit])) {
                continue;
            }
            int count = 0;
            for (int i = 0; i < weights.length; i++) {
                double value = children.get(i)[unit];
                if (!Double.isNaN(value) && weights[i] > 0) {
                    present[count] = value;
                    counting[count++] = weights[i];
                }
            }
            values[unit] = count == 0 ? Double.NaN : mean.of(present, counting, count);
        }
        return values;
    }

    private static double[] unknown(int units) {
        double[] values = new double[units];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** The arithmetic mean, child by child for all units at once, in the same order as {@link Mean}; NaN where a value is missing. */
    private static double[] sums(List<double[]> children, double[] weights, int units) {
        double[] sums = new double[units];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                add(sums, weights[i], children.get(i));
                total += weights[i];
            }
        }
        for (int unit = 0; unit < units; unit++) {
            sums[unit] /= total;
        }
        return sums;
    }

    private static void add(double[] sums, double weight, double... values) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += weight * values[unit];
        }
    }

    /** Number of children for which a unit has a value. */
    public static int present(List<double[]> children, int unit) {
        int present = 0;
        for (double[] child : children) {
            present += Double.isNaN(child[unit]) ? 0 : 1;
        }
        return present;
    }

    /** Whether the rule is defined for values above zero only. */
    public boolean needsPositive() {
        return switch (method) {
            case ARITHMETIC, COPELAND -> false;
            case GEOMETRIC, HARMONIC, MAZZIOTTA_PARETO -> true;
            case GENERALISED -> exponent <= 0;
        };
    }

    /** Whether the rule is defined for a value. */
    public boolean accepts(double value) {
        if (Double.isNaN(value) || method == AggregationMethod.ARITHMETIC || method == AggregationMethod.COPELAND) {
            return true;
        }
        return needsPositive() ? value > 0 : value >= 0 || exponent == 1;
    }
}
