package lv.kopa.method.composite.internal.setting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.indicator.IndicatorNode;

/**
 * The arguments of one run, step by step.
 *
 * @param period the period to evaluate; the latest of each indicator where none is said
 * @param panel which periods are put together
 * @param denominate whether values are divided by their denominators
 * @param screening which units are left out
 * @param imputation how gaps are filled
 * @param treatment what is done about outliers, if anything
 * @param normalisation how indicators are brought onto one scale
 * @param weights how nodes are weighed
 * @param aggregation how nodes are put together
 * @param audited whether the structure of the index is looked at
 */
public record Settings(
        Optional<String> period,
        Panel panel,
        boolean denominate,
        Screening screening,
        Imputation imputation,
        Optional<Treatment> treatment,
        Normalisation normalisation,
        Weights weights,
        Aggregation aggregation,
        boolean audited) {

    /**
     * Which periods are put together.
     *
     * @param scale on which values the scale rests
     * @param base the base period; the first where none is said
     */
    public record Panel(PanelScale scale, Optional<String> base) {
        /** Whether there is more than one period. */
        public boolean many() {
            return scale != PanelScale.NONE;
        }
    }

    /**
     * Which units are left out.
     *
     * @param minimumAvailability smallest share of indicators with a value, 0 to 1
     * @param maximumZeros largest share of zeros among the values, 0 to 1
     */
    public record Screening(double minimumAvailability, double maximumZeros) {}

    /**
     * How gaps are filled.
     *
     * @param method by what
     * @param group code of the attribute that says to which group a unit belongs
     * @param fallsBack whether all units stand in for a group in which no unit has a value
     */
    public record Imputation(ImputationMethod method, Optional<String> group, boolean fallsBack) {}

    /**
     * What is done about outliers.
     *
     * @param skewness an indicator is treated while its skewness lies beyond this on either side
     * @param kurtosis … and its excess kurtosis above this
     * @param limit largest number of values that may be pulled in, per indicator
     * @param log whether an indicator for which that was not enough is transformed by a logarithm
     */
    public record Treatment(double skewness, double kurtosis, long limit, boolean log) {}

    /**
     * How indicators are brought onto one scale.
     *
     * @param method by which rule
     * @param lower lower end of the scale
     * @param upper upper end of the scale
     * @param mean mean of standardised values
     * @param deviation standard deviation of standardised values
     * @param targets targets by code of the indicator, before those in the data
     * @param reference id of the unit that is the reference
     * @param references reference values of the adjusted Mazziotta–Pareto index, by code of the indicator
     * @param cap whether what is better than target or reference counts as 1
     * @param lowerPosts lower goalposts by code of the indicator
     * @param upperPosts upper goalposts by code of the indicator
     * @param clamp whether values beyond the goalposts count as the posts
     */
    public record Normalisation(
            NormalisationMethod method,
            double lower,
            double upper,
            double mean,
            double deviation,
            Map<String, Double> targets,
            Optional<String> reference,
            Map<String, Double> references,
            boolean cap,
            Map<String, Double> lowerPosts,
            Map<String, Double> upperPosts,
            boolean clamp) {}

    /**
     * How nodes are weighed.
     *
     * @param source where weights come from
     * @param given weights by code of the node
     * @param points points by actor and code of the node, with a colon between
     * @param together whether all indicators are weighed together rather than the children of each node, where weights are derived
     * @param factors number of factors, where it is not left to the rule
     * @param limits what the benefit of the doubt may not do
     */
    public record Weights(
            WeightSource source,
            Map<String, Double> given,
            Map<String, Double> points,
            boolean together,
            Optional<Long> factors,
            Limits limits) {}

    /**
     * Between what the benefit of the doubt may choose.
     *
     * @param shares whether the share of each child in the score of the unit is limited rather than its share of all weights
     * @param lowest lower end of each share, 0 to 1
     * @param highest upper end of each share, 0 to 1
     */
    public record Limits(boolean shares, double lowest, double highest) {}

    /**
     * How nodes are put together.
     *
     * @param method by which rule, where nothing else is said
     * @param exceptions other rules, by code of the aggregate or by level
     * @param exponent exponent of the generalised mean
     * @param minimumAvailability smallest share of children that must have a value, 0 to 1
     * @param penalty what unevenness does to the Mazziotta–Pareto index: −1 lowers it, 1 raises it
     */
    public record Aggregation(
            AggregationMethod method,
            Map<String, AggregationMethod> exceptions,
            double exponent,
            double minimumAvailability,
            int penalty) {
        /** The rule for an aggregate: its own, or that of its level, or the general one. */
        public AggregationMethod of(IndicatorNode.Aggregate aggregate) {
            if (exceptions.isEmpty()) {
                return method;
            }
            AggregationMethod own = exceptions.get(aggregate.code());
            return own != null ? own : exceptions.getOrDefault(String.valueOf(aggregate.level()), method);
        }
    }

    /** Reads arguments that were bound to {@link CompositeParameters#TREE}. */
    public static Settings of(Arguments arguments) {
        return new Settings(
                arguments.get(CompositeParameters.PERIOD),
                new Panel(
                        constant(PanelScale.class, arguments, CompositeParameters.PANEL),
                        arguments.get(CompositeParameters.BASE)),
                arguments.get(CompositeParameters.DENOMINATION),
                new Screening(
                        arguments.get(CompositeParameters.MINIMUM_AVAILABILITY),
                        arguments.get(CompositeParameters.MAXIMUM_ZEROS)),
                new Imputation(
                        constant(ImputationMethod.class, arguments, CompositeParameters.IMPUTATION),
                        arguments.get(CompositeParameters.GROUP),
                        arguments.get(CompositeParameters.FALLBACK).equals("all")),
                treatment(arguments),
                normalisation(arguments),
                weights(arguments),
                aggregation(arguments),
                arguments.get(CompositeParameters.AUDIT));
    }

    private static Optional<Treatment> treatment(Arguments arguments) {
        if (arguments.get(CompositeParameters.TREATMENT).equals("none")) {
            return Optional.empty();
        }
        return Optional.of(new Treatment(
                arguments.get(CompositeParameters.SKEWNESS),
                arguments.get(CompositeParameters.KURTOSIS),
                arguments.get(CompositeParameters.LIMIT),
                arguments.get(CompositeParameters.LOG)));
    }

    private static Normalisation normalisation(Arguments arguments) {
        return new Normalisation(
                constant(NormalisationMethod.class, arguments, CompositeParameters.NORMALISATION),
                arguments.get(CompositeParameters.LOWER),
                arguments.get(CompositeParameters.UPPER),
                arguments.get(CompositeParameters.MEAN),
                arguments.get(CompositeParameters.DEVIATION),
                arguments.get(CompositeParameters.TARGETS),
                arguments.get(CompositeParameters.REFERENCE),
                arguments.get(CompositeParameters.REFERENCES),
                arguments.get(CompositeParameters.CAP),
                arguments.get(CompositeParameters.LOWER_POSTS),
                arguments.get(CompositeParameters.UPPER_POSTS),
                arguments.get(CompositeParameters.CLAMP));
    }

    private static Weights weights(Arguments arguments) {
        return new Weights(
                constant(WeightSource.class, arguments, CompositeParameters.WEIGHTS),
                arguments.get(CompositeParameters.GIVEN_WEIGHTS),
                arguments.get(CompositeParameters.POINTS),
                arguments.get(CompositeParameters.SCOPE).equals("index"),
                arguments.get(CompositeParameters.FACTORS),
                new Limits(
                        arguments.get(CompositeParameters.LIMITED).equals("shares"),
                        arguments.get(CompositeParameters.LOWEST),
                        arguments.get(CompositeParameters.HIGHEST)));
    }

    private static Aggregation aggregation(Arguments arguments) {
        Map<String, AggregationMethod> exceptions = new TreeMap<>();
        arguments
                .get(CompositeParameters.BY_LEVEL)
                .forEach((node, word) -> exceptions.put(node, constant(AggregationMethod.class, word)));
        return new Aggregation(
                constant(AggregationMethod.class, arguments, CompositeParameters.AGGREGATION),
                exceptions,
                arguments.get(CompositeParameters.EXPONENT),
                arguments.get(CompositeParameters.AGGREGATE_AVAILABILITY),
                arguments.get(CompositeParameters.PENALTY).equals("subtract") ? -1 : 1);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Arguments arguments, Parameter<String> parameter) {
        return constant(type, arguments.get(parameter));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
