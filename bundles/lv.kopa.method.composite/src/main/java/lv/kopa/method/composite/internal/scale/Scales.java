package lv.kopa.method.composite.internal.scale;

import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import lv.kopa.indicator.Direction;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.statistics.Moments;

/**
 * Finds the scale of an indicator; {@link lv.kopa.method.composite.internal.setting.NormalisationMethod} says how each is
 * defined.
 *
 * @param settings what was asked for
 * @param reference index of the reference unit, if there is one
 */
public record Scales(Settings.Normalisation settings, OptionalInt reference) {
    private static final double HUNDRED = 100;

    /**
     * The values on which a scale rests, of one indicator.
     *
     * @param scale those of the periods on which the scale rests
     * @param base those of the base period, by unit
     * @param all those of all periods
     */
    public record Basis(double[] scale, double[] base, double[] all) {}

    /**
     * The scale of an indicator.
     *
     * @param indicator the indicator
     * @param basis its treated values, turned so that more is better
     * @param transform turns a value in the indicator's own unit into what the treated column holds
     */
    public Scale of(IndicatorData indicator, Basis basis, DoubleUnaryOperator transform) {
        Direction direction = indicator.leaf().indicator().direction();
        DoubleUnaryOperator turned = value -> Orientation.orient(transform.applyAsDouble(value), direction);
        Moments moments = Moments.of(basis.scale());
        return switch (settings.method()) {
            case MIN_MAX -> between(moments, settings.lower(), settings.upper() - settings.lower());
            case DISTANCE_TO_BEST -> between(moments, 0, 1);
            case Z_SCORE -> standardised(moments);
            case RANK, BORDA -> new Scale.Places(settings.method());
            case PERCENTILE_RANK ->
                moments.count() < 2
                        ? new Scale.Impossible(Obstacle.CONSTANT_INDICATOR)
                        : new Scale.Places(settings.method());
            case DISTANCE_TO_TARGET -> toTarget(indicator, moments, turned);
            case DISTANCE_TO_REFERENCE -> toReference(basis.base(), moments);
            case GOALPOSTS -> betweenPosts(indicator.code(), turned);
            case FRACTION_OF_MAXIMUM -> fraction(moments, direction);
            case MAZZIOTTA_PARETO -> mazziottaPareto(moments);
            case ADJUSTED_MAZZIOTTA_PARETO -> aroundReference(indicator.code(), basis, turned);
        };
    }

    private static Scale between(Moments moments, double lower, double range) {
        return moments.constant()
                ? new Scale.Impossible(Obstacle.CONSTANT_INDICATOR)
                : new Scale.Linear(moments.minimum(), moments.maximum() - moments.minimum(), lower, range);
    }

    private Scale standardised(Moments moments) {
        return moments.constant()
                ? new Scale.Impossible(Obstacle.CONSTANT_INDICATOR)
                : new Scale.Linear(moments.mean(), moments.deviation(), settings.mean(), settings.deviation());
    }

    /** 100 ± 10 times the z-score with the standard deviation of n. */
    private static Scale mazziottaPareto(Moments moments) {
        if (moments.constant()) {
            return new Scale.Impossible(Obstacle.CONSTANT_INDICATOR);
        }
        double n = moments.count();
        return new Scale.Linear(moments.mean(), moments.deviation() * Math.sqrt((n - 1) / n), HUNDRED, 10);
    }

    private Scale aroundReference(String code, Basis basis, DoubleUnaryOperator turned) {
        Moments all = Moments.of(basis.all());
        if (all.constant()) {
            return new Scale.Impossible(Obstacle.CONSTANT_INDICATOR);
        }
        Double given = settings.references().get(code);
        double reference = given != null
                ? turned.applyAsDouble(given)
                : Moments.of(basis.base()).mean();
        double half = (all.maximum() - all.minimum()) / 2;
        return Double.isNaN(reference)
                ? new Scale.Impossible(Obstacle.BASE_WITHOUT_VALUES)
                : new Scale.Linear(reference - half, 2 * half, HUNDRED - 30, 60);
    }

    private Scale toTarget(IndicatorData indicator, Moments moments, DoubleUnaryOperator turned) {
        Double given = settings.targets().get(indicator.code());
        if (given == null && indicator.targets().size() != 1) {
            return new Scale.Impossible(
                    indicator.targets().isEmpty() ? Obstacle.TARGET_MISSING : Obstacle.TARGETS_DIFFER);
        }
        double target =
                turned.applyAsDouble(given != null ? given : indicator.targets().get(0));
        return to(target, moments, Obstacle.TARGET_NOT_BETTER);
    }

    private Scale toReference(double[] oriented, Moments moments) {
        double value = reference.isPresent() ? oriented[reference.getAsInt()] : Double.NaN;
        return Double.isNaN(value)
                ? new Scale.Impossible(Obstacle.REFERENCE_WITHOUT_VALUE)
                : to(value, moments, Obstacle.REFERENCE_IS_WORST);
    }

    private Scale to(double end, Moments moments, Obstacle notBetter) {
        if (!(end > moments.minimum())) {
            return new Scale.Impossible(notBetter);
        }
        Scale.Linear line = new Scale.Linear(moments.minimum(), end - moments.minimum(), 0, 1);
        return settings.cap() ? line.clamped(Double.NEGATIVE_INFINITY, 1) : line;
    }

    private Scale betweenPosts(String code, DoubleUnaryOperator turned) {
        Double lower = settings.lowerPosts().get(code);
        Double upper = settings.upperPosts().get(code);
        if (lower == null || upper == null) {
            return new Scale.Impossible(Obstacle.GOALPOST_MISSING);
        }
        double first = turned.applyAsDouble(lower);
        double second = turned.applyAsDouble(upper);
        double span = Math.abs(second - first);
        if (!(lower < upper && span > 0)) {
            return new Scale.Impossible(Obstacle.GOALPOSTS_IN_WRONG_ORDER);
        }
        Scale.Linear line =
                new Scale.Linear(Math.min(first, second), span, settings.lower(), settings.upper() - settings.lower());
        return settings.clamp() ? line.clamped(0, 1) : line;
    }

    private static Scale fraction(Moments moments, Direction direction) {
        boolean up = direction.equals(Direction.UP);
        double smallest = up ? moments.minimum() : -moments.maximum();
        double largest = up ? moments.maximum() : -moments.minimum();
        if (!(smallest >= 0 && largest > 0)) {
            return new Scale.Impossible(Obstacle.NO_FRACTION_OF_MAXIMUM);
        }
        return new Scale.Linear(up ? 0 : -largest, largest, 0, 1);
    }
}
