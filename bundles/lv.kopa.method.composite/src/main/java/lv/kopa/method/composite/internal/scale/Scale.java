package lv.kopa.method.composite.internal.scale;

import java.util.Arrays;
import lv.kopa.method.composite.internal.setting.NormalisationMethod;
import lv.kopa.statistics.Ranks;

/** How the oriented values of one indicator are brought onto the common scale. */
public sealed interface Scale {

    /** The values on the common scale; NaN where there is none. */
    double[] apply(double[] oriented);

    /**
     * Along a straight line: t = (x − origin) / span, then lower + t · range.
     *
     * @param origin the oriented value at which t is 0
     * @param span how far from there t is 1; above zero
     * @param lower where t = 0 comes to lie
     * @param range how far from there t = 1 comes to lie
     * @param least smallest t; what lies below counts as this
     * @param most largest t; what lies above counts as this
     */
    record Linear(double origin, double span, double lower, double range, double least, double most) implements Scale {
        /** A line without ends. */
        Linear(double origin, double span, double lower, double range) {
            this(origin, span, lower, range, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }

        /** The same line, ending at these t. */
        Linear clamped(double smallest, double largest) {
            return new Linear(origin, span, lower, range, smallest, largest);
        }

        @Override
        public double[] apply(double[] oriented) {
            double[] scaled = new double[oriented.length];
            for (int i = 0; i < oriented.length; i++) {
                double t = Math.min(most, Math.max(least, (oriented[i] - origin) / span));
                scaled[i] = lower + t * range;
            }
            return scaled;
        }
    }

    /**
     * By place among the units; ties share the lower place.
     *
     * @param method which of the three ways of writing a place
     */
    record Places(NormalisationMethod method) implements Scale {
        @Override
        public double[] apply(double[] oriented) {
            double[] scaled = Ranks.ascending(oriented);
            int count = 0;
            for (double rank : scaled) {
                count += Double.isNaN(rank) ? 0 : 1;
            }
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = switch (method) {
                    case BORDA -> scaled[i] - 1;
                    case PERCENTILE_RANK -> (scaled[i] - 1) / (count - 1);
                    default -> scaled[i];
                };
            }
            return scaled;
        }
    }

    /**
     * Not at all.
     *
     * @param obstacle why
     */
    record Impossible(Obstacle obstacle) implements Scale {
        @Override
        public double[] apply(double[] oriented) {
            double[] nothing = new double[oriented.length];
            Arrays.fill(nothing, Double.NaN);
            return nothing;
        }
    }
}
