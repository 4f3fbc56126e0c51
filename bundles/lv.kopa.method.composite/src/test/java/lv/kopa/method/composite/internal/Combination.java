package lv.kopa.method.composite.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationResult;

/**
 * A rule of aggregation with a normalisation.
 *
 * @param rule how indicators are put together
 * @param scale how they come onto one scale
 */
record Combination(Rule rule, Scale scale) {

    /** How indicators are put together. */
    enum Rule {
        ARITHMETIC("aggregation.method", "arithmetic"),
        GEOMETRIC("aggregation.method", "geometric"),
        HARMONIC("aggregation.method", "harmonic"),
        SQUARE_ROOTS("aggregation.method", "generalised", "aggregation.exponent", 0.5),
        RECIPROCAL_SQUARES("aggregation.method", "generalised", "aggregation.exponent", -2),
        PENALTY_SUBTRACTED("aggregation.method", "mazziotta-pareto"),
        PENALTY_ADDED("aggregation.method", "mazziotta-pareto", "aggregation.penalty", "add"),
        COPELAND("aggregation.method", "copeland"),
        BENEFIT_OF_THE_DOUBT("weights.method", "benefit-of-the-doubt");

        private final Object[] given;

        Rule(Object... given) {
            this.given = given;
        }

        /** Whether uneven values cost or bring something. */
        boolean penal() {
            return this == PENALTY_SUBTRACTED || this == PENALTY_ADDED;
        }

        /** Whether it divides by values or takes their logarithm. */
        boolean needsPositive() {
            return this == GEOMETRIC || this == HARMONIC || this == RECIPROCAL_SQUARES || penal();
        }

        /** Whether the score of a unit hangs on its own values alone once they are on a common scale. */
        boolean pointwise() {
            return this != COPELAND && this != BENEFIT_OF_THE_DOUBT;
        }
    }

    /** How indicators come onto one scale. */
    enum Scale {
        MIN_MAX("min-max", "normalisation.lower", 1),
        Z_SCORE("z-score", "normalisation.mean", 100, "normalisation.deviation", 10),
        RANK("rank"),
        PERCENTILE_RANK("percentile-rank"),
        DISTANCE_TO_BEST("distance-to-best"),
        DISTANCE_TO_TARGET("distance-to-target"),
        DISTANCE_TO_REFERENCE("distance-to-reference", "normalisation.reference", Sample.REFERENCE),
        GOALPOSTS("goalposts", "normalisation.lower", 1),
        FRACTION_OF_MAXIMUM("fraction-of-maximum"),
        BORDA("borda"),
        MAZZIOTTA_PARETO("mazziotta-pareto"),
        AROUND_THE_MEAN("adjusted-mazziotta-pareto"),
        AROUND_REFERENCES("adjusted-mazziotta-pareto");

        private final String method;
        private final Object[] given;

        Scale(String method, Object... given) {
            this.method = method;
            this.given = given;
        }

        /** Whether the worst unit comes to lie at zero. */
        boolean hasZero() {
            return Set.of(
                            PERCENTILE_RANK,
                            DISTANCE_TO_BEST,
                            DISTANCE_TO_TARGET,
                            DISTANCE_TO_REFERENCE,
                            FRACTION_OF_MAXIMUM,
                            BORDA)
                    .contains(this);
        }

        /** Whether a value keeps its place as long as marks and the ends of the range stay, whatever units lie between. */
        boolean byRange() {
            return !byOrder() && !byMoments();
        }

        boolean byOrder() {
            return this == RANK || this == PERCENTILE_RANK || this == BORDA;
        }

        /** Whether it takes means or standard deviations over the units. */
        boolean byMoments() {
            return this == Z_SCORE || this == MAZZIOTTA_PARETO || this == AROUND_THE_MEAN;
        }
    }

    static Stream<Combination> all() {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> Arrays.stream(Scale.values()).map(scale -> new Combination(rule, scale)));
    }

    /** Those that are defined: a mean that divides by values or takes their logarithm has no zeros to take. */
    static Stream<Combination> defined() {
        return all().filter(each -> !each.undefined());
    }

    boolean undefined() {
        return rule.needsPositive() && scale.hasZero();
    }

    Map<String, Object> settings(Sample sample) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("audit.apply", false);
        settings.put("normalisation.method", scale.method);
        List<Object> words = new ArrayList<>(List.of(scale.given));
        words.addAll(List.of(rule.given));
        for (int i = 0; i < words.size(); i += 2) {
            settings.put(words.get(i).toString(), words.get(i + 1));
        }
        switch (scale) {
            case GOALPOSTS -> {
                settings.put("normalisation.goalposts-lower", sample.marks(0));
                settings.put("normalisation.goalposts-upper", sample.marks(1));
            }
            case DISTANCE_TO_TARGET -> settings.put("normalisation.targets", sample.marks(2));
            case AROUND_REFERENCES -> settings.put("normalisation.references", sample.marks(3));
            default -> {}
        }
        return settings;
    }

    EvaluationResult run(Sample sample) {
        return sample.data().run(settings(sample));
    }

    double[] scores(Sample sample) {
        return Case.column(run(sample), "scores", "index");
    }

    @Override
    public String toString() {
        return rule + " of " + scale;
    }
}
