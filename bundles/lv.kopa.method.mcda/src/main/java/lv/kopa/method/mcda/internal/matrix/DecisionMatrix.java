package lv.kopa.method.mcda.internal.matrix;

import java.util.List;
import lv.kopa.evaluation.Unit;

/**
 * Units by criteria, without gaps. Columns are arrays that nobody writes to; all values are finite.
 *
 * @param units the units that are compared
 * @param criteria by what
 * @param columns the values: a column per criterion, a cell per unit
 * @param weights weights of the criteria, not negative, adding up to one
 */
public record DecisionMatrix(List<Unit> units, List<Criterion> criteria, double[][] columns, double[] weights) {
    /** Copies the lists; the arrays are taken over. */
    public DecisionMatrix {
        units = List.copyOf(units);
        criteria = List.copyOf(criteria);
    }

    /** Number of units. */
    public int size() {
        return units.size();
    }

    /** Number of criteria. */
    public int width() {
        return criteria.size();
    }

    /** The values of a criterion. */
    public double[] column(int criterion) {
        return columns[criterion];
    }

    /** The weight of a criterion. */
    public double weight(int criterion) {
        return weights[criterion];
    }

    /** Whether more of a criterion is better. */
    public boolean benefit(int criterion) {
        return criteria.get(criterion).benefit();
    }

    /** The same with other weights. */
    public DecisionMatrix weighed(double[] others) {
        return new DecisionMatrix(units, criteria, columns, others);
    }

    /** The best value of a criterion. */
    public double best(int criterion) {
        return benefit(criterion) ? Extremes.maximum(column(criterion)) : Extremes.minimum(column(criterion));
    }

    /** The worst value of a criterion. */
    public double worst(int criterion) {
        return benefit(criterion) ? Extremes.minimum(column(criterion)) : Extremes.maximum(column(criterion));
    }
}
