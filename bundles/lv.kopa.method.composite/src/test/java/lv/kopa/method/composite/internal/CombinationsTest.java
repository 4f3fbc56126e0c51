package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.method.composite.internal.Combination.Rule;
import lv.kopa.method.composite.internal.Combination.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold of every rule of aggregation over every normalisation, on random data. Where a property does not hold, the source of the
 * test says of which combinations and why, and what holds in its place is tested beside it.
 */
class CombinationsTest {
    private static final double ROUNDING = 1e-9;
    private static final List<Long> SEEDS = List.of(1L, 2L);

    static Stream<Combination> all() {
        return Combination.all();
    }

    private static double score(EvaluationResult result, int unit) {
        return Case.column(result, "scores", "index")[unit];
    }

    private static double rank(EvaluationResult result, int unit) {
        return Case.column(result, "scores", "rank")[unit];
    }

    static Stream<Combination> defined() {
        return Combination.defined();
    }

    /** Whether the combination is defined is not for these tests to choose: what they leave out is refused. */
    @ParameterizedTest
    @MethodSource("all")
    void whatIsNotDefinedIsRefused(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertEquals(
                    each.undefined() ? List.of("values-not-positive") : List.of(),
                    sample.data().refused(each.settings(sample)));
        }
    }

    @ParameterizedTest
    @MethodSource("defined")
    void orderOfUnitsDoesNotMatter(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            int[] order = sample.shuffled();
            EvaluationResult straight = each.run(sample);
            EvaluationResult other = each.run(sample.ordered(order));
            assertArrayEquals(
                    Arrays.stream(order)
                            .mapToDouble(unit -> Case.column(straight, "scores", "index")[unit])
                            .toArray(),
                    Case.column(other, "scores", "index"),
                    ROUNDING);
            assertArrayEquals(
                    Arrays.stream(order)
                            .mapToDouble(unit -> Case.column(straight, "scores", "rank")[unit])
                            .toArray(),
                    Case.column(other, "scores", "rank"));
        }
    }

    @ParameterizedTest
    @MethodSource("defined")
    void orderOfIndicatorsDoesNotMatter(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            EvaluationResult straight = each.run(sample);
            EvaluationResult other = each.run(sample.columns(2, 0, 3, 1));
            assertArrayEquals(
                    Case.column(straight, "scores", "index"), Case.column(other, "scores", "index"), ROUNDING);
            assertArrayEquals(Case.column(straight, "scores", "rank"), Case.column(other, "scores", "rank"));
        }
    }

    @ParameterizedTest
    @MethodSource("defined")
    void twinsShareScoreAndPlace(Combination each) {
        for (long seed : SEEDS) {
            Sample twinned = Sample.of(seed).twinned(3);
            int twin = twinned.units().size() - 1;
            EvaluationResult result = each.run(twinned);
            assertEquals(score(result, 3), score(result, twin), ROUNDING);
            assertEquals(rank(result, 3), rank(result, twin));
        }
    }

    /**
     * Exempt: what takes means and standard deviations over the units, in which a twin counts; places, which it pushes on; and Copeland's
     * rule, which counts units. For those see below.
     */
    static Stream<Combination> blindToTwins() {
        return defined().filter(each -> each.scale().byRange() && each.rule() != Rule.COPELAND);
    }

    @ParameterizedTest
    @MethodSource("blindToTwins")
    void aTwinChangesNobodysScore(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            double[] after = each.scores(sample.twinned(3));
            assertArrayEquals(
                    each.scores(sample), Arrays.copyOf(after, sample.units().size()), ROUNDING);
        }
    }

    /** Under any normalisation the order of the units by a single indicator is the same with a twin as without. */
    @ParameterizedTest
    @MethodSource("defined")
    void aTwinChangesNobodysPlaceInAnIndicator(Combination each) {
        Sample sample = Sample.of(1);
        double[] before = Case.column(each.run(sample), "normalised", "x1");
        double[] after = Case.column(each.run(sample.twinned(3)), "normalised", "x1");
        for (int a = 0; a < before.length; a++) {
            for (int b = 0; b < before.length; b++) {
                assertEquals(before[a] < before[b], after[a] < after[b]);
            }
        }
    }

    /** Who prevails over whom stays; a unit gains or loses at the most the one pair with the twin. */
    @ParameterizedTest
    @MethodSource("defined")
    void byCopelandATwinIsOnePairMore(Combination each) {
        if (each.rule() == Rule.COPELAND) {
            Sample sample = Sample.of(1);
            double[] before = each.scores(sample);
            double[] after = each.scores(sample.twinned(3));
            for (int unit = 0; unit < before.length; unit++) {
                assertTrue(Math.abs(after[unit] - before[unit]) <= 1);
            }
            assertEquals(before[3], after[3], "twins are even");
        }
    }

    /**
     * Exempt: penalties, since a value that leaves the others behind makes a unit more uneven (see {@link AggregatorPropertiesTest});
     * benefit of the doubt where standard deviations are taken, since a smaller one can bring others up as well.
     */
    static Stream<Combination> monotone() {
        return defined()
                .filter(each -> !each.rule().penal())
                .filter(each -> each.rule() != Rule.BENEFIT_OF_THE_DOUBT
                        || each.scale() != Scale.Z_SCORE && each.scale() != Scale.MAZZIOTTA_PARETO);
    }

    @ParameterizedTest
    @MethodSource("monotone")
    void whoImprovesDoesNotLose(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            EvaluationResult before = each.run(sample);
            for (int column = 0; column < 4; column++) {
                int unit = (int) (7 + seed);
                EvaluationResult after = each.run(sample.improved(unit, column));
                assertTrue(score(after, unit) >= score(before, unit) - ROUNDING);
                if (each.scale().byRange() && each.rule().pointwise()) { // nobody else moves
                    assertTrue(rank(after, unit) <= rank(before, unit));
                }
            }
        }
    }

    /** Exempt: penalties, since who is better but uneven may well come behind (see {@link AggregatorPropertiesTest}). */
    static Stream<Combination> dominating() {
        return defined().filter(each -> !each.rule().penal());
    }

    @ParameterizedTest
    @MethodSource("dominating")
    void whoIsBetterInEverythingComesBefore(Combination each) {
        for (long seed : SEEDS) {
            EvaluationResult result = each.run(Sample.of(seed).dominated(7, 4));
            assertTrue(score(result, 7) > score(result, 4));
            assertTrue(rank(result, 7) < rank(result, 4));
        }
    }

    /** Who is better in everything and no more uneven comes before also where unevenness costs; where it pays, who is no less uneven. */
    @ParameterizedTest
    @MethodSource("defined")
    void whoIsBetterAndNoMoreUnevenComesBefore(Combination each) {
        if (!each.rule().penal() || each.scale() == Scale.MIN_MAX || each.scale() == Scale.RANK) {
            return; // on scales from 1 on unevenness has no measure: see AggregatorPropertiesTest
        }
        int sign = each.rule() == Rule.PENALTY_SUBTRACTED ? 1 : -1;
        int met = 0;
        for (long seed = 1; seed <= 10; seed++) {
            Sample sample = Sample.of(seed).dominated(7, 4);
            EvaluationResult result = each.run(sample);
            if (sign * (variance(result, sample, 4) - variance(result, sample, 7)) >= 0) {
                double[] scores = Case.column(result, "scores", "index");
                assertTrue(scores[7] > scores[4]);
                met++;
            }
        }
        assertTrue(met > 0, "the condition is met now and then");
    }

    private static double variance(EvaluationResult result, Sample sample, int unit) {
        double sum = 0;
        double squares = 0;
        double total = 0;
        for (Sample.Column column : sample.columns()) {
            double value = Case.column(result, "normalised", column.code())[unit];
            sum += column.weight() * value;
            squares += column.weight() * value * value;
            total += column.weight();
        }
        return squares / total - sum / total * sum / total;
    }

    @ParameterizedTest
    @MethodSource("defined")
    void unitOfMeasurementDoesNotMatter(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertArrayEquals(each.scores(sample), each.scores(sample.mapped(value -> 8 * value)), ROUNDING);
        }
    }

    /** Exempt: the fraction of the maximum, which is measured from zero. */
    static Stream<Combination> withoutZero() {
        return defined().filter(each -> each.scale() != Scale.FRACTION_OF_MAXIMUM);
    }

    @ParameterizedTest
    @MethodSource("withoutZero")
    void whereZeroLiesDoesNotMatter(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertArrayEquals(each.scores(sample), each.scores(sample.mapped(value -> 2 * value - 16)), ROUNDING);
        }
    }

    /** Exempt: the fraction of the maximum, since the part that is missing has another maximum. */
    @ParameterizedTest
    @MethodSource("withoutZero")
    void aCostIsABenefitTurnedRound(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertArrayEquals(each.scores(sample), each.scores(sample.complemented(1024)), ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("defined")
    void twoHalvesOfAnIndicatorAreTheWhole(Combination each) {
        for (long seed : SEEDS) {
            Sample sample = Sample.of(seed);
            assertArrayEquals(each.scores(sample), each.scores(sample.halved()), ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("defined")
    void weightsAreRelative(Combination each) {
        Sample sample = Sample.of(1);
        assertArrayEquals(each.scores(sample), each.scores(sample.weighed(0.125)), ROUNDING);
    }

    /** Places take any change that keeps order. */
    @ParameterizedTest
    @MethodSource("defined")
    void placesHangOnOrderAlone(Combination each) {
        if (each.scale().byOrder()) {
            Sample sample = Sample.of(2);
            assertArrayEquals(each.scores(sample), each.scores(sample.mapped(Math::exp)), ROUNDING);
        }
    }

    /** A mean lies between the least and the greatest of its values, except by penalties; other rules have their own limits. */
    @ParameterizedTest
    @MethodSource("dominating")
    void scoresLieBetweenThoseOfBestAndWorst(Combination each) {
        Sample sample = Sample.of(3);
        EvaluationResult result = each.run(sample);
        double[] scores = Case.column(result, "scores", "index");
        double[][] normalised = sample.columns().stream()
                .map(column -> Case.column(result, "normalised", column.code()))
                .toArray(double[][]::new);
        if (!each.rule().pointwise()) {
            double most = each.rule() == Rule.COPELAND ? scores.length - 1 : 1;
            double least = each.rule() == Rule.COPELAND ? 1 - scores.length : 0;
            assertTrue(Arrays.stream(scores).allMatch(score -> score >= least && score <= most));
            return;
        }
        for (int unit = 0; unit < scores.length; unit++) {
            int at = unit;
            double[] own =
                    IntStream.range(0, 4).mapToDouble(i -> normalised[i][at]).toArray();
            assertTrue(scores[unit] >= Arrays.stream(own).min().orElseThrow() - ROUNDING);
            assertTrue(scores[unit] <= Arrays.stream(own).max().orElseThrow() + ROUNDING);
        }
    }
}
