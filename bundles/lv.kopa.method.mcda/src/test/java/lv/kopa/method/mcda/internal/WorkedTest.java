package lv.kopa.method.mcda.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small cases reckoned by hand or, where it says so, computed here in another way. All SYNTHETIC. */
class WorkedTest {
    private static final Case THREE = Case.of(new double[] {10, 2}, new double[] {20, 4}, new double[] {40, 8})
            .weighed(1, 3)
            .directed(1, -1);

    private static double[] weights(Case made, String weighing) {
        return made.with("weights.method", weighing)
                .run(Methods.of("moora"))
                .table("weights")
                .orElseThrow()
                .numbers("weight")
                .orElseThrow()
                .toArray();
    }

    @Test
    void weightedSumBetweenMinimumAndMaximum() {
        Checked.agrees(
                "mcda.wsm",
                "between minimum and maximum",
                "reckoned by hand",
                new double[] {0.75, 0.25 / 3 + 0.75 * 2 / 3, 0.25},
                THREE.scores(Methods.of("wsm")),
                1e-15);
    }

    /** 40 and 10 of 100 points for the first of two criteria make 0.25. */
    @Test
    void pointsOfSeveralActors() {
        Map<String, Object> points = Map.of("A:C1", 40, "A:C2", 60, "B:C1", 10, "B:C2", 90);
        Case made = THREE.with("weights.method", "budget").with("weights.points", points);
        assertArrayEquals(THREE.scores(Methods.of("wsm")), made.scores(Methods.of("wsm")), 1e-15);
        EvaluationResult result = made.run(Methods.of("wsm"));
        assertEquals(
                0.15,
                result.table("actors")
                        .orElseThrow()
                        .numbers("distance")
                        .orElseThrow()
                        .value(0),
                1e-15);
        assertEquals("actors-disagree", result.findings().get(0).key());
    }

    @Test
    void weightedProductOfRatiosToTheBest() {
        double[] expected = {Math.pow(0.25, 0.25), Math.pow(0.5, 0.25) * Math.pow(0.5, 0.75), Math.pow(0.25, 0.75)};
        Checked.agrees(
                "mcda.wpm", "ratios to the best", "reckoned by hand", expected, THREE.scores(Methods.of("wpm")), 1e-15);
    }

    @Test
    void smartBetweenEndsThatWereAgreedOn() {
        Case made = THREE.with("smart.lower", Map.of("C1", 0, "C2", 0)).with("smart.upper", Map.of("C1", 50, "C2", 10));
        assertArrayEquals(
                new double[] {0.25 * 0.2 + 0.75 * 0.8, 0.25 * 0.4 + 0.75 * 0.6, 0.25 * 0.8 + 0.75 * 0.2},
                made.scores(Methods.of("smart")),
                1e-15);
    }

    /** With K from 1 + K = (1 + K k1)(1 + K k2), K = (1 − k1 − k2) / (k1 k2), as for two criteria it can be solved by hand. */
    @Test
    void smartMultiplicative() {
        Case made = Case.of(new double[] {1, 0}, new double[] {0.5, 0.5}, new double[] {0, 1})
                .with("smart.constants", 0.8);
        double k = 0.2 / 0.16;
        double middle = (Math.pow(1 + k * 0.4 * 0.5, 2) - 1) / k;
        Checked.agrees(
                "mcda.smart",
                "multiplicative",
                "reckoned by hand",
                new double[] {0.4, middle, 0.4},
                made.scores(Methods.of("smart")),
                1e-12);
        Case above = Case.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {0, 0})
                .with("smart.constants", 1.2);
        assertArrayEquals(new double[] {0.6, 1, 0}, above.scores(Methods.of("smart")), 1e-9);
    }

    @Test
    void marcosOfTwoUnits() {
        Case made = Case.of(new double[] {4}, new double[] {2});
        double[] ideal = made.column(Methods.of("marcos"), "to-ideal");
        double[] anti = made.column(Methods.of("marcos"), "to-anti");
        assertArrayEquals(new double[] {1, 0.5}, ideal, 1e-15);
        assertArrayEquals(new double[] {2, 1}, anti, 1e-15);
        // K− : K+ = 2 : 1, so f(K+) = 2/3 and f(K−) = 1/3
        Checked.agrees(
                "mcda.marcos",
                "two units",
                "reckoned by hand",
                new double[] {3 / 3.5, 1.5 / 3.5},
                made.scores(Methods.of("marcos")),
                1e-15);
    }

    @Test
    void maircaLeavesGaps() {
        double[] gaps = THREE.column(Methods.of("mairca"), "gap");
        double[] sums = THREE.scores(Methods.of("wsm"));
        double[] expected = new double[3];
        for (int i = 0; i < 3; i++) {
            expected[i] = (1 - sums[i]) / 3;
        }
        assertArrayEquals(expected, gaps, 1e-15);
    }

    @Test
    void multiMooraGoesByTheMajority() {
        Case made = Case.of(new double[] {9, 9}, new double[] {5, 5}, new double[] {1, 1});
        Checked.agrees(
                "mcda.multimoora",
                "dominance by majority",
                "reckoned by hand",
                new double[] {2, 0, -2},
                made.scores(Methods.of("multimoora")),
                0);
    }

    /** Each flow computed again pair by pair, for all six functions. */
    @ParameterizedTest
    @ValueSource(strings = {"usual", "u-shape", "v-shape", "level", "linear", "gaussian"})
    void prometheeAgreesWithPairs(String function) {
        Random random = new Random(function.hashCode());
        double[][] rows = new double[40][3];
        for (double[] row : rows) {
            for (int j = 0; j < 3; j++) {
                row[j] = random.nextInt(30);
            }
        }
        Map<String, Object> q = Map.of("C1", 2, "C2", 2, "C3", 2);
        Map<String, Object> p = Map.of("C1", 7, "C2", 7, "C3", 7);
        Case made = Case.of(rows)
                .weighed(1, 2, 3)
                .directed(1, -1, 1)
                .with("promethee.function", function)
                .with("promethee.indifference", q)
                .with("promethee.preference", p)
                .with("promethee.inflection", Map.of("C1", 4, "C2", 4, "C3", 4));
        double[] leaving = new double[40];
        double[] entering = new double[40];
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < 40; b++) {
                for (int j = 0; j < 3; j++) {
                    double d = (j == 1 ? -1 : 1) * (rows[a][j] - rows[b][j]);
                    leaving[a] += (j + 1) / 6.0 * preference(function, d) / 39;
                    entering[a] += (j + 1) / 6.0 * preference(function, -d) / 39;
                }
            }
        }
        MatrixMethod promethee = Methods.of("promethee");
        Checked.agrees(
                "mcda.promethee",
                "leaving flow, " + function,
                "each pair by itself",
                leaving,
                made.column(promethee, "leaving-flow"),
                1e-12);
        Checked.agrees(
                "mcda.promethee",
                "entering flow, " + function,
                "each pair by itself",
                entering,
                made.column(promethee, "entering-flow"),
                1e-12);
    }

    private static double preference(String function, double d) {
        if (d <= 0) {
            return 0;
        }
        return switch (function) {
            case "usual" -> 1;
            case "u-shape" -> d > 2 ? 1 : 0;
            case "v-shape" -> Math.min(1, d / 7);
            case "level" -> d > 7 ? 1 : d > 2 ? 0.5 : 0;
            case "linear" -> d > 7 ? 1 : d > 2 ? (d - 2) / 5 : 0;
            default -> 1 - Math.exp(-d * d / 32);
        };
    }

    /** The sum over all others computed again pair by pair, for several thresholds. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.02, 0.1, 1})
    void codasAgreesWithPairs(double threshold) {
        Random random = new Random(7);
        double[][] rows = new double[60][3];
        for (double[] row : rows) {
            for (int j = 0; j < 3; j++) {
                row[j] = 1 + random.nextInt(20);
            }
        }
        MatrixMethod codas = Methods.of("codas");
        Case made = Case.of(rows).directed(1, -1, 1).with("codas.threshold", threshold);
        double[] euclidean = made.column(codas, "euclidean");
        double[] taxicab = made.column(codas, "taxicab");
        double[] expected = new double[60];
        for (int a = 0; a < 60; a++) {
            for (int b = 0; b < 60; b++) {
                double difference = euclidean[a] - euclidean[b];
                expected[a] += difference + (Math.abs(difference) >= threshold ? taxicab[a] - taxicab[b] : 0);
            }
        }
        Checked.agrees(
                "mcda.codas", "threshold, " + threshold, "each pair by itself", expected, made.scores(codas), 1e-10);
    }

    /** Where pairs take long, somebody who cancels is heard before the end. */
    @ParameterizedTest
    @ValueSource(strings = {"electre3", "promethee"})
    void whoCancelsIsHeardInTheMiddle(String word) {
        Random random = new Random(3);
        double[][] rows = new double[40][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.doubles(3, 1, 100).toArray();
        }
        Case made = word.equals("electre3")
                ? Case.of(rows)
                : Case.of(rows)
                        .with("promethee.function", "gaussian")
                        .with("promethee.inflection", Map.of("C1", 9, "C2", 9, "C3", 9));
        int[] asked = {0};
        made.run(Methods.of(word), Case.asking(() -> asked[0]++));
        int all = asked[0];
        assertTrue(all > 2 * rows.length, () -> "asked " + all + " times");
        assertThrows(
                CancellationException.class,
                () -> made.run(Methods.of(word), Case.asking(() -> {
                    if (--asked[0] < all / 10) {
                        throw new CancellationException();
                    }
                })));
    }

    /** The first leads by enough, but is best by neither measure; two share the second place. */
    @Test
    void whoSharesTheSecondPlaceOfVikorSharesTheCompromise() {
        Case made = Case.of(
                        new double[] {6, 2, 10},
                        new double[] {0, 10, 7},
                        new double[] {2, 7, 2},
                        new double[] {4, 7, 1},
                        new double[] {4, 7, 1})
                .weighed(4, 5, 4);
        MatrixMethod vikor = Methods.of("vikor");
        double[] compromise = made.column(vikor, "compromise");
        assertEquals(compromise[0], compromise[2], 1e-12);
        assertTrue(compromise[0] - compromise[1] >= 0.25);
        assertArrayEquals(new double[] {1, 1, 1, 0, 0}, made.column(vikor, "compromise-set"));
        assertEquals("vikor-no-stability", made.run(vikor).findings().get(0).key());
    }

    /** 1.1 − 1 is more than 0.1 for a computer, 1.2 − 1.1 is less; neither is more than the threshold for a person. */
    @Test
    void aDifferenceOfJustAThresholdDoesNotExceedIt() {
        Case made = Case.of(new double[] {1.0}, new double[] {1.1}, new double[] {1.2});
        for (String function : List.of("u-shape", "level")) {
            double[] flows = made.with("promethee.function", function)
                    .with("promethee.indifference", Map.of("C1", 0.1))
                    .with("promethee.preference", Map.of("C1", 0.15))
                    .column(Methods.of("promethee"), "leaving-flow");
            assertArrayEquals(new double[] {0, 0, 0.5}, flows, function);
        }
        EvaluationResult result = made.with("electre3.indifference", Map.of("C1", 0.1))
                .with("electre3.preference", Map.of("C1", 0.1))
                .run(Methods.of("electre3"));
        double[] overFirst = result.table("credibility")
                .orElseThrow()
                .numbers("A2")
                .orElseThrow()
                .toArray();
        assertArrayEquals(new double[] {1, Double.NaN, 1}, overFirst);
    }

    @Test
    void tooManyUnitsForPairsAreRefused() {
        double[][] rows = new double[1001][2];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1 + i;
            rows[i][1] = 1 + (i * 7919) % 1001;
        }
        assertEquals(List.of("too-many-units"), Case.of(rows).refused(Methods.of("electre3")));
        assertEquals(List.of(), Case.of(rows).refused(Methods.of("promethee")));
    }

    @Test
    void gaiaKeepsEverythingOfTwoCriteria() {
        EvaluationResult result = THREE.run(Methods.of("promethee"));
        Finding quality = result.findings().get(0);
        assertEquals("gaia-quality", quality.key());
        assertEquals(1, quality.figures().get("quality"), 1e-12);
        double[] u = result.table("gaia-units")
                .orElseThrow()
                .numbers("u")
                .orElseThrow()
                .toArray();
        double[] v = result.table("gaia-units")
                .orElseThrow()
                .numbers("v")
                .orElseThrow()
                .toArray();
        // net flows are (−1, 1), (0, 0), (1, −1): the distance between the ends is √8, whatever the axes
        Checked.agrees(
                "mcda.promethee",
                "GAIA plane: distance of units",
                "reckoned by hand",
                new double[] {Math.sqrt(8)},
                new double[] {Math.hypot(u[0] - u[2], v[0] - v[2])},
                1e-12);
    }

    @Test
    void electreThreeByHand() {
        // by two criteria of the same weight A1 beats A2 and A3, A2 and A3 beat each other in one
        Case made = Case.of(new double[] {9, 9}, new double[] {5, 1}, new double[] {1, 5});
        MatrixMethod electre = Methods.of("electre3");
        Checked.agrees("mcda.electre3", "ranks", "reckoned by hand", new double[] {1, 2, 2}, made.ranks(electre), 0);
        double[] ofFirst = made.run(electre)
                .table("credibility")
                .orElseThrow()
                .numbers("A1")
                .orElseThrow()
                .toArray();
        assertArrayEquals(new double[] {Double.NaN, 0, 0}, ofFirst);
        double[] ofSecond = made.run(electre)
                .table("credibility")
                .orElseThrow()
                .numbers("A2")
                .orElseThrow()
                .toArray();
        assertArrayEquals(new double[] {1, Double.NaN, 0.5}, ofSecond);
    }

    /** q = 1, p = 3, v = 7: a difference of 2 concords by one half; one of 5 discords by one half. */
    @Test
    void electreThreeWithThresholds() {
        Map<String, Object> q = Map.of("C1", 1, "C2", 1);
        Map<String, Object> p = Map.of("C1", 3, "C2", 3);
        Case made = Case.of(new double[] {10, 10}, new double[] {12, 5})
                .with("electre3.indifference", q)
                .with("electre3.preference", p)
                .with("electre3.veto", Map.of("C1", 7, "C2", 7));
        MatrixMethod electre = Methods.of("electre3");
        double[] overSecond = made.run(electre)
                .table("credibility")
                .orElseThrow()
                .numbers("A2")
                .orElseThrow()
                .toArray();
        double[] overFirst = made.run(electre)
                .table("credibility")
                .orElseThrow()
                .numbers("A1")
                .orElseThrow()
                .toArray();
        assertEquals(0.75, overSecond[0], 1e-15);
        assertEquals(0.5, overFirst[1], 1e-15); // concordance 0.5, and the discordance of 0.5 is not greater
    }

    @Test
    void electreTriSortsByProfiles() {
        Case made = Case.of(new double[] {90, 1}, new double[] {50, 5}, new double[] {10, 9}, new double[] {90, 9})
                .directed(1, -1)
                .with("electre-tri.profiles", Map.of("C1", "30;70", "C2", "7;3"))
                .with("electre-tri.cut", 0.75);
        MatrixMethod tri = Methods.of("electre-tri");
        Checked.agrees(
                "mcda.electre-tri",
                "pessimistic",
                "reckoned by hand",
                new double[] {1, 2, 3, 3},
                made.column(tri, "class-pessimistic"),
                0);
        Checked.agrees(
                "mcda.electre-tri",
                "optimistic",
                "reckoned by hand",
                new double[] {1, 2, 3, 1},
                made.column(tri, "class-optimistic"),
                0);
    }

    @Test
    void electreTwoRanksWhatIsClear() {
        Case made = Case.of(new double[] {9, 9}, new double[] {5, 5}, new double[] {1, 1});
        Checked.agrees(
                "mcda.electre2",
                "ranks",
                "reckoned by hand",
                new double[] {1, 2, 3},
                made.ranks(Methods.of("electre2")),
                0);
    }

    @Test
    void aKernelWithACircle() {
        // A1 > A2 > A3 > A1 in two of three criteria each; A4 is behind all
        Case made = Case.of(
                        new double[] {3, 2, 1}, new double[] {2, 1, 3}, new double[] {1, 3, 2}, new double[] {0, 0, 0})
                .with("electre1.concordance", 0.6)
                .with("electre1.discordance", 0.9);
        assertArrayEquals(new double[] {1, 1, 1, 0}, made.column(Methods.of("electre1"), "kernel"));
    }

    @Test
    void weightsByGini() {
        // (1, 3): Σ|x − y| / (2 n² mean) = 4 / 16; a constant column has none
        assertArrayEquals(new double[] {1, 0}, weights(Case.of(new double[] {1, 2}, new double[] {3, 2}), "gini"));
        double[] both = weights(Case.of(new double[] {1, 1}, new double[] {3, 2}), "gini");
        Checked.agrees("mcda.weights.gini", "weights", "reckoned by hand", Weigh.shares(0.25, 1.0 / 6), both, 1e-15);
    }

    @Test
    void weightsByDeviation() {
        double[] found = weights(Case.of(new double[] {0, 0}, new double[] {10, 1}, new double[] {10, 2}), "deviation");
        Checked.agrees(
                "mcda.weights.deviation",
                "weights",
                "reckoned by hand",
                Weigh.shares(Math.sqrt(1.0 / 3), 0.5),
                found,
                1e-12);
    }

    /** Best by C1 is A1 = (4, 1), best by C2 is A2 = (2, 2): losses p12 = 1/2, p21 = 1/2, so both weigh the same. */
    @Test
    void weightsByImpactLoss() {
        Checked.agrees(
                "mcda.weights.cilos",
                "weights",
                "reckoned by hand",
                new double[] {0.5, 0.5},
                weights(Case.of(new double[] {4, 1}, new double[] {2, 2}), "cilos"),
                1e-12);
        // with (4, 1) and (3, 2): p12 = 1/2 and p21 = 1/4; −p21 q1 + p12 q2 = 0, so q1 : q2 = 2 : 1
        assertArrayEquals(
                new double[] {2.0 / 3, 1.0 / 3},
                weights(Case.of(new double[] {4, 1}, new double[] {3, 2}), "cilos"),
                1e-12);
    }

    /** Where nothing is lost, or by one criterion nothing can be, equal weights would be made up. */
    @ParameterizedTest
    @ValueSource(strings = {"cilos", "idocriw"})
    void weightsThatTheDataDoNotDetermineAreRefused(String weighing) {
        Case best = Case.of(new double[] {4, 2}, new double[] {3, 1}).with("weights.method", weighing);
        Case constant = Case.of(new double[] {4, 1, 7}, new double[] {3, 2, 7}).with("weights.method", weighing);
        assertEquals(List.of("weights-undetermined"), best.refused(Methods.of("wsm")));
        assertEquals(List.of("weights-undetermined"), constant.refused(Methods.of("wsm")));
        assertEquals(List.of(), best.with("weights.method", "entropy").refused(Methods.of("wsm")));
    }

    @Test
    void entropyTimesImpactLoss() {
        Case made = Case.of(new double[] {4, 1}, new double[] {3, 2}, new double[] {2, 1.5});
        double[] entropy = weights(made, "entropy");
        double[] loss = weights(made, "cilos");
        assertArrayEquals(Weigh.shares(entropy[0] * loss[0], entropy[1] * loss[1]), weights(made, "idocriw"), 1e-12);
    }

    @Test
    void judgementsThatContradictEachOtherAreNamed() {
        Case made = Case.of(new double[] {1, 2, 3}, new double[] {2, 3, 1})
                .with("ahp.criteria", Map.of("C1:C2", 5, "C2:C3", 5, "C1:C3", 0.2));
        List<String> found = made.run(Methods.of("ahp")).findings().stream()
                .map(Finding::key)
                .toList();
        assertEquals(List.of("inconsistent-criteria"), found);
        assertEquals(
                List.of("missing-judgements"),
                made.with("ahp.criteria", Map.of("C1:C2", 5)).refused(Methods.of("ahp")));
        assertEquals(
                List.of("unknown-judgements", "missing-judgements"),
                made.with("ahp.criteria", Map.of("C1:C2", 5, "C9:C2", 5)).refused(Methods.of("ahp")));
    }

    @Test
    void spotisDoesNotChangeWhenOthersComeOrGo() {
        Map<String, Object> lower = Map.of("C1", 0, "C2", 0);
        Map<String, Object> upper = Map.of("C1", 50, "C2", 50);
        Case two = Case.of(new double[] {10, 30}, new double[] {25, 14})
                .with("spotis.lower", lower)
                .with("spotis.upper", upper);
        Case three = two.of(new double[][] {{10, 30}, {25, 14}, {50, 0}}, 1, 1);
        assertArrayEquals(
                two.scores(Methods.of("spotis")), Arrays.copyOf(three.scores(Methods.of("spotis")), 2), 1e-15);
        assertTrue(two.check(Methods.of("spotis")).isEmpty());
    }

    /** Weights in proportion. */
    private static final class Weigh {
        static double[] shares(double... values) {
            double sum = Arrays.stream(values).sum();
            return Arrays.stream(values).map(value -> value / sum).toArray();
        }
    }
}
