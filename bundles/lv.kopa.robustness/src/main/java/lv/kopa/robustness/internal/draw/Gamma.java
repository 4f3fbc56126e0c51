package lv.kopa.robustness.internal.draw;

import java.util.random.RandomGenerator;

/**
 * Draws from gamma distributions of scale one, after Marsaglia and Tsang 2000, doi:10.1145/358407.358414. Functions are
 * those of {@link StrictMath}, and a normal number is drawn by the polar method, so that draws are the same everywhere.
 */
final class Gamma {
    private Gamma() {}

    /**
     * A draw.
     *
     * @param shape above zero
     */
    static double draw(double shape, RandomGenerator random) {
        if (shape == 1) {
            return -StrictMath.log(1 - random.nextDouble());
        }
        if (shape < 1) {
            double reduced = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
            return draw(shape + 1, random) * reduced;
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal(random);
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double u = 1 - random.nextDouble();
                double square = x * x;
                if (u < 1 - 0.0331 * square * square
                        || StrictMath.log(u) < 0.5 * square + d * (1 - v + StrictMath.log(v))) {
                    return d * v;
                }
            }
        }
    }

    /** A draw from the standard normal distribution (Marsaglia's polar method). */
    static double normal(RandomGenerator random) {
        while (true) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * Math.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }
}
