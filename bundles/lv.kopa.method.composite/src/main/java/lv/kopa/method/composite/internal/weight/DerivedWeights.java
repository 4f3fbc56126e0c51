package lv.kopa.method.composite.internal.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.statistics.CorrelationMatrix;
import lv.kopa.statistics.Moments;
import lv.kopa.statistics.PrincipalComponents;
import lv.kopa.statistics.SymmetricEigen;

/**
 * Weights that follow from correlations between values. Where they cannot, there is an obstacle, and weights are equal so that
 * whoever looks on still sees numbers.
 */
public final class DerivedWeights {
    /**
     * With fewer units correlations say too little to weigh by. The OECD/JRC handbook names rules from 3 to 10 units per indicator and
     * uses 23; a programme of 13 or 14 clusters is too small.
     */
    static final int FEWEST_UNITS = 20;

    private static final double SINGULAR = 1e-9;

    private final Settings.Weights settings;
    private final int units;

    /**
     * Derives under these settings.
     *
     * @param settings how nodes are weighed
     * @param units number of units; columns may hold several periods of each
     */
    public DerivedWeights(Settings.Weights settings, int units) {
        this.settings = settings;
        this.units = units;
    }

    /**
     * What came of it.
     *
     * @param weights one per part; they add up to 1
     * @param obstacle why they are equal instead, if they had to be
     */
    public record Weighed(double[] weights, Optional<WeightObstacle> obstacle) {}

    /**
     * Weighs parts of a sum.
     *
     * @param parts a column per part
     * @param targets what each part should count, not negative
     */
    public Weighed of(List<double[]> parts, double... targets) {
        if (parts.size() == 1) {
            return new Weighed(new double[] {1}, Optional.empty());
        }
        CorrelationMatrix matrix = CorrelationMatrix.of(parts);
        Optional<WeightObstacle> obstacle = obstacle(matrix);
        if (obstacle.isPresent()) {
            return new Weighed(NodeWeights.shares(new double[parts.size()]), obstacle);
        }
        double[] weights = settings.source() == WeightSource.CORRELATION
                ? CorrelationWeights.of(matrix.coefficients(), deviations(parts), targets)
                : byComponents(matrix);
        return new Weighed(NodeWeights.shares(weights), Optional.empty());
    }

    private double[] byComponents(CorrelationMatrix matrix) {
        PrincipalComponents components = PrincipalComponents.of(matrix);
        int factors = settings.factors().map(Long::intValue).orElseGet(components::factors);
        return components.rotated(Math.min(factors, matrix.size())).weights();
    }

    private Optional<WeightObstacle> obstacle(CorrelationMatrix matrix) {
        int count = Math.min(matrix.count(), units);
        if (count < FEWEST_UNITS) {
            return Optional.of(WeightObstacle.WEIGHTS_TOO_FEW_UNITS);
        }
        if (count <= matrix.size()) {
            return Optional.of(WeightObstacle.WEIGHTS_FEWER_UNITS_THAN_CHILDREN);
        }
        if (!matrix.defined()) {
            return Optional.of(WeightObstacle.WEIGHTS_CHILD_DOES_NOT_VARY);
        }
        if (settings.source() == WeightSource.CORRELATION) {
            double[] eigenvalues = SymmetricEigen.of(matrix.coefficients()).values();
            return eigenvalues[eigenvalues.length - 1] < SINGULAR
                    ? Optional.of(WeightObstacle.WEIGHTS_CHILD_FOLLOWS_FROM_OTHERS)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static double[] deviations(List<double[]> parts) {
        List<double[]> whole = new ArrayList<>();
        for (double[] part : parts) {
            double[] values = part.clone();
            for (int unit = 0; unit < values.length; unit++) {
                for (double[] other : parts) {
                    values[unit] = Double.isNaN(other[unit]) ? Double.NaN : values[unit];
                }
            }
            whole.add(values);
        }
        return whole.stream()
                .mapToDouble(values -> Moments.of(values).deviation())
                .toArray();
    }
}
