package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.weight.BenefitOfTheDoubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of weights wherever they come from, on random data. Exemptions say why. */
class WeightPropertiesTest {
    private static final double ROUNDING = 1e-9;
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    /** Where weights come from. */
    enum Source {
        TREE("tree"),
        EQUAL("equal"),
        GIVEN("given", "weights.given", Map.of("x0", 3, "x1", 1, "x2", 2, "x3", 2)),
        BUDGET(
                "budget",
                "weights.points",
                Map.of("A:x0", 40, "A:x1", 30, "A:x2", 20, "A:x3", 10, "B:x0", 10, "B:x1", 10, "B:x2", 40, "B:x3", 40)),
        COMPONENTS("principal-components"),
        TWO_FACTORS("principal-components", "weights.factors", 2),
        CORRELATION("correlation"),
        DOUBT("benefit-of-the-doubt"),
        DOUBT_LIMITED("benefit-of-the-doubt", "weights.lowest", 0.1, "weights.highest", 0.5),
        DOUBT_OF_SHARES(
                "benefit-of-the-doubt",
                "weights.limited",
                "shares",
                "normalisation.lower",
                1,
                "weights.lowest",
                0.1,
                "weights.highest",
                0.6);

        private final Map<String, Object> settings = new HashMap<>(Map.of("audit.apply", false));

        Source(String method, Object... given) {
            settings.put("weights.method", method);
            for (int i = 0; i < given.length; i += 2) {
                settings.put(given[i].toString(), given[i + 1]);
            }
        }

        boolean derived() {
            return this == COMPONENTS || this == TWO_FACTORS || this == CORRELATION;
        }

        boolean stated() {
            return ordinal() <= BUDGET.ordinal();
        }

        EvaluationResult run(Sample sample) {
            return sample.data().run(settings);
        }

        double[] scores(Sample sample) {
            return Case.column(run(sample), "scores", "index");
        }

        double weight(EvaluationResult result, String code) {
            ResultTable table = result.table("weights").orElseThrow();
            return Case.column(result, "weights", "weight")[table.rows().indexOf(code)];
        }

        double[] weights(Sample sample) {
            EvaluationResult result = run(sample);
            return IntStream.range(0, 4)
                    .mapToDouble(i -> weight(result, "x" + i))
                    .toArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void weightsAreSharesOfAWhole(Source source) {
        for (long seed : SEEDS) {
            double[] weights = source.weights(Sample.of(seed));
            assertTrue(Arrays.stream(weights).allMatch(weight -> weight >= 0));
            double sum = Arrays.stream(weights).sum();
            assertTrue(source.stated() && source != Source.BUDGET || Math.abs(sum - 1) < ROUNDING, "sum " + sum);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ordersOfUnitsAndIndicatorsDoNotMatter(Source source) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            int[] order = sample.shuffled();
            Sample other = sample.ordered(order).columns(3, 1, 0, 2);
            double[] scores = source.scores(sample);
            assertArrayEquals(
                    Arrays.stream(order).mapToDouble(unit -> scores[unit]).toArray(), source.scores(other), ROUNDING);
            if (source.stated() || source.derived()) { // shares under the benefit of the doubt need not be unique
                assertArrayEquals(source.weights(sample), source.weights(other), ROUNDING);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void unitOfMeasurementAndDirectionDoNotMatter(Source source) {
        DoubleUnaryOperator change = value -> 4 * value - 16;
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertArrayEquals(source.scores(sample), source.scores(sample.mapped(change)), ROUNDING);
            assertArrayEquals(source.scores(sample), source.scores(sample.complemented(1024)), ROUNDING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twinsShareScoreAndPlace(Source source) {
        for (long seed : SEEDS) {
            EvaluationResult result = source.run(Sample.of(seed).twinned(3));
            double[] scores = Case.column(result, "scores", "index");
            double[] ranks = Case.column(result, "scores", "rank");
            assertEquals(scores[3], scores[scores.length - 1], ROUNDING);
            assertEquals(ranks[3], ranks[ranks.length - 1]);
        }
    }

    /** Exempt: weights by correlation, in which each unit counts once and a twin twice. */
    static Stream<Source> blindToTwins() {
        return Arrays.stream(Source.values()).filter(source -> !source.derived());
    }

    @ParameterizedTest
    @MethodSource("blindToTwins")
    void aTwinChangesNobodysScore(Source source) {
        for (long seed : SEEDS) {
            double[] before = source.scores(Sample.of(seed));
            double[] after = source.scores(Sample.of(seed).twinned(3));
            assertArrayEquals(before, Arrays.copyOf(after, before.length), ROUNDING);
        }
    }

    /** If every unit has a twin, each counts as much as before among the others, and weights are the same. */
    @ParameterizedTest
    @EnumSource
    void aTwinOfEveryUnitChangesNothing(Source source) {
        Sample sample = Sample.of(4);
        Sample all = sample;
        for (int unit = 0; unit < sample.units().size(); unit++) {
            all = all.twinned(unit, "twin of " + unit);
        }
        double[] before = source.scores(sample);
        assertArrayEquals(before, Arrays.copyOf(source.scores(all), before.length), ROUNDING);
    }

    /**
     * Of data as they are, whoever is better in everything comes before: no weight is negative, and some are not zero. Exempt: limits
     * on shares of the score, which hang on each unit's own values, so that not all may choose from the same weights.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOUBT_OF_SHARES")
    void whoIsBetterInEverythingComesBefore(Source source) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed).dominated(7, 4);
            double[] scores = source.scores(sample);
            assertTrue(scores[7] > scores[4]);
        }
    }

    /** Exempt: weights by correlation, since a value that changes changes them, perhaps to the unit's harm; shares, as above. */
    static Stream<Source> monotone() {
        return blindToTwins().filter(source -> source != Source.DOUBT_OF_SHARES);
    }

    @ParameterizedTest
    @MethodSource("monotone")
    void whoImprovesDoesNotLose(Source source) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            for (int column = 0; column < 4; column++) {
                assertTrue(source.scores(sample.improved(9, column))[9] >= source.scores(sample)[9] - ROUNDING);
            }
        }
    }

    /** One that is there twice follows from the other: weights by correlation with the whole cannot tell them apart, and say so. */
    @Test
    void anIndicatorThatIsThereTwiceHasNoWeightByCorrelation() {
        assertEquals(
                List.of("weights-child-follows-from-others"),
                Sample.of(1).halved().data().refused(Source.CORRELATION.settings));
    }

    /** By principal components a copy weighs what the original does: both load alike on every factor. */
    @Test
    void anIndicatorThatIsThereTwiceWeighsTwiceTheSameByComponents() {
        for (long seed : SEEDS) {
            EvaluationResult result = Source.COMPONENTS.run(Sample.of(seed).halved());
            assertEquals(Source.COMPONENTS.weight(result, "x0"), Source.COMPONENTS.weight(result, "half"), ROUNDING);
        }
    }

    /** Who can weigh both as he likes gains nothing by a copy. */
    @Test
    void anIndicatorThatIsThereTwiceChangesNoScoreUnderTheBenefitOfTheDoubt() {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertArrayEquals(Source.DOUBT.scores(sample), Source.DOUBT.scores(sample.halved()), ROUNDING);
        }
    }

    /** Points count as shares of what an actor gives, and actors are equal, so their order and measure do not matter. */
    @Test
    void pointsAreSharesOfWhatAnActorGives() {
        Map<String, Object> settings = new HashMap<>(Source.BUDGET.settings);
        settings.replace(
                "weights.points",
                Map.of(
                        "B:x0", 5, "B:x1", 5, "B:x2", 20, "B:x3", 20, "A:x0", 0.8, "A:x1", 0.6, "A:x2", 0.4, "A:x3",
                        0.2));
        Sample sample = Sample.of(1);
        assertArrayEquals(
                Source.BUDGET.scores(sample), Case.column(sample.data().run(settings), "scores", "index"), ROUNDING);
    }

    private static double[] doubted(double[]... parts) {
        return BenefitOfTheDoubt.of(List.of(parts), new Settings.Limits(false, 0, 1), Workers.ALONE)
                .scores();
    }

    /** Weights of one's own take up any measure: each part may be in a unit of its own. And the best of a part has the full score. */
    @Test
    void underTheBenefitOfTheDoubtPartsMayBeInAnyUnit() {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            double[] scaled =
                    Arrays.stream(sample.values(0)).map(value -> 1000 * value).toArray();
            double[] scores = doubted(sample.values(0), sample.values(1), sample.values(2));
            assertArrayEquals(scores, doubted(scaled, sample.values(1), sample.values(2)), ROUNDING);
            assertEquals(1, scores[1], "the second unit has the most of everything");
            assertTrue(Arrays.stream(scores).allMatch(score -> score > 0 && score <= 1));
        }
    }

    /** Narrower limits leave less to choose from. */
    @Test
    void narrowerLimitsRaiseNoScore() {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            double[] free = Source.DOUBT.scores(sample);
            double[] limited = Source.DOUBT_LIMITED.scores(sample);
            for (int unit = 0; unit < free.length; unit++) {
                assertTrue(limited[unit] <= free[unit] + ROUNDING);
            }
        }
    }
}
