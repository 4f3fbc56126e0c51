package lv.kopa.method.scorecard.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.judge.ScorecardMethod;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** Judging by scorecards; cases reckoned by hand are called so. */
class ScorecardMethodTest {
    private static final double NONE = Double.NaN;
    private static final Scorecard SMALL = Cards.read(Cards.SMALL).content().orElseThrow();

    private static Dataset small(double[] a, double[] b, String... proofOfB) {
        return Cards.dataset(new TreeMap<>(Map.of("A", a, "B", b)), Map.of("B", proofOfB));
    }

    private static double[] column(EvaluationResult result, String table, String column) {
        return result.table(table).orElseThrow().numbers(column).orElseThrow().toArray();
    }

    private static String conclusion(EvaluationResult result, int unit) {
        ResultColumn.Words words = (ResultColumn.Words)
                result.table("scores").orElseThrow().column("conclusion").orElseThrow();
        return words.values().get(unit).in(Language.EN);
    }

    /**
     * Hand-reckoned: 8 + 15 proven; 8 + 15 with a mere statement for the second, of which 8 are proven; 10 + 10, whose second is
     * below its 12; 4 + 12, below 18 in total; a gap.
     */
    @Test
    void handReckonedTotalsRanksAndConclusions() {
        Dataset dataset = small(
                new double[] {8, 8, 10, 4, NONE},
                new double[] {15, 15, 10, 12, 20},
                "document",
                "statement",
                "register",
                "document",
                "document");
        EvaluationResult result = Cards.evaluate(SMALL, dataset, Map.of());

        Checked.agrees(
                "scorecard",
                "points",
                "reckoned by hand",
                new double[] {23, 23, 20, 16, NONE},
                column(result, "scores", "score"),
                0);
        Checked.agrees(
                "scorecard",
                "points that are proven",
                "reckoned by hand",
                new double[] {23, 8, 20, 16, NONE},
                column(result, "scores", "proven"),
                0);
        assertArrayEquals(new double[] {1, 1, 3, 4, NONE}, column(result, "scores", "rank"));
        assertArrayEquals(new double[] {1, 0.5, 0, 1, 1}, column(result, "judgements", "B"));
        assertArrayEquals(new double[] {15, 15, 10, 12, 20}, column(result, "groups", "G2"));
        assertArrayEquals(new double[] {2, 1, 3, 2, 2}, column(result, "evidence", "B"));
        assertTrue(conclusion(result, 0).contains("reached and proven; nothing is awarded"));
        assertTrue(conclusion(result, 1).contains("but not proven"));
        assertTrue(conclusion(result, 2).contains("thresholds of single items are not met: 1"));
        assertTrue(conclusion(result, 3).contains("below the threshold of 18"));
        assertTrue(conclusion(result, 4).contains("items not rated: 1"));
    }

    @Test
    void onlyWhatIsProvenCountsWhereThatIsAskedFor() {
        Dataset dataset = small(new double[] {8, 8}, new double[] {15, 15}, "document", "");
        EvaluationResult result = Cards.evaluate(SMALL, dataset, Map.of("evidence", "required"));
        assertArrayEquals(new double[] {23, 8}, column(result, "scores", "score"));
        assertArrayEquals(new double[] {1, 2}, column(result, "scores", "rank"));
    }

    /** Hand-reckoned: 12 + 20 + 10 + 24 = 66 of 100; the strategy is no part of it. */
    @Test
    void handReckonedHungarianPoints() {
        Map<String, double[]> ratings = new TreeMap<>(Map.of(
                "HU-COOP-P", new double[] {12, 20},
                "HU-MGMT-P", new double[] {20, 30},
                "HU-INTL-P", new double[] {10, 24},
                "HU-INNO-P", new double[] {24, 26}));
        EvaluationResult result =
                Cards.evaluate(Cards.shipped("hungary-accreditation"), Cards.dataset(ratings, Map.of()), Map.of());
        Checked.agrees(
                "scorecard",
                "Hungarian structure 20/30/24/26",
                "reckoned by hand",
                new double[] {66, 100},
                column(result, "scores", "score"),
                0);
        assertTrue(conclusion(result, 1).startsWith("points only"), "nobody passes a threshold that is not public");
    }

    /** Hand-reckoned against the thresholds: exactly 20 members are enough, exactly 10 million of turnover are not. */
    @Test
    void handReckonedLatvianThresholds() {
        Map<String, double[]> ratings = new TreeMap<>(Map.of(
                "ST-02", new double[] {20, 19},
                "ST-03-P", new double[] {2, 1},
                "ST-05", new double[] {0.1, 0},
                "ST-09", new double[] {10_000_000.01, 10_000_000},
                "ST-10", new double[] {2_000_000, 1_999_999.99}));
        Map<String, String[]> proof = new TreeMap<>();
        ratings.keySet().forEach(code -> proof.put(code, new String[] {"register", "register"}));
        EvaluationResult result = Cards.evaluate(Cards.shipped("latvia-2016"), Cards.dataset(ratings, proof), Map.of());
        Checked.agrees(
                "scorecard",
                "Latvian checks of 2016 that are met",
                "reckoned by hand",
                new double[] {5, 0},
                column(result, "scores", "met"),
                0);
        assertArrayEquals(new double[] {0, 5}, column(result, "scores", "below"));
        assertTrue(result.table("scores").orElseThrow().numbers("score").isEmpty());
        assertEquals("met 5 of 5, below 0, not known or not proven 0", conclusion(result, 0));
    }

    /** Whatever is rated, there is no total, no rank and no pass where scales are not public. */
    @Test
    void eceiIsNeverTotalled() {
        Scorecard card = Cards.shipped("ecei-2013");
        Map<String, double[]> ratings = new TreeMap<>();
        card.items().forEach(item -> ratings.put(item.code(), new double[] {5, 1}));
        EvaluationResult result = Cards.evaluate(card, Cards.dataset(ratings, Map.of()), Map.of());
        ResultTable scores = result.table("scores").orElseThrow();
        assertTrue(scores.numbers("score").isEmpty());
        assertTrue(scores.numbers("rank").isEmpty());
        assertArrayEquals(new double[] {31, 31}, column(result, "scores", "open"));
        assertTrue(scores.numbers("met").isEmpty(), "0 of 31 met would be a judgement");
        assertTrue(scores.numbers("with-proof").isPresent());
        assertEquals("no conclusion: no threshold is known", conclusion(result, 0));
        assertTrue(result.table("groups").isEmpty());
    }

    @Test
    void ordersOfUnitsMakeNoDifferenceAndMorePointsNeverHarm() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int units = 2 + random.nextInt(10);
            double[] a = random.ints(units, 0, 11).asDoubleStream().toArray();
            double[] b = random.ints(units, 0, 21).asDoubleStream().toArray();
            String[] proof = new String[units];
            java.util.Arrays.fill(proof, "document");
            double[] ranks = column(Cards.evaluate(SMALL, small(a, b, proof), Map.of()), "scores", "rank");
            double[] backwards =
                    column(Cards.evaluate(SMALL, small(reversed(a), reversed(b), proof), Map.of()), "scores", "rank");
            assertArrayEquals(ranks, reversed(backwards));
            if (a[0] < 10) {
                a[0]++;
                double[] better = column(Cards.evaluate(SMALL, small(a, b, proof), Map.of()), "scores", "rank");
                assertTrue(better[0] <= ranks[0]);
            }
        }
    }

    @Test
    void whoHasAtLeastAsManyPointsInEverythingComesBeforeAndTwinsShareTheirPlace() {
        Random random = new Random(8);
        for (int round = 0; round < 50; round++) {
            double[] a = random.ints(6, 0, 10).asDoubleStream().toArray();
            double[] b = random.ints(6, 0, 20).asDoubleStream().toArray();
            a[1] = a[0] + 1;
            b[1] = b[0] + 1;
            a[5] = a[2];
            b[5] = b[2];
            String[] proof = random.ints(6, 0, 2)
                    .mapToObj(each -> each == 0 ? "" : "document")
                    .toArray(String[]::new);
            proof[1] = "document";
            proof[5] = proof[2];
            for (String evidence : List.of("shown", "required")) {
                EvaluationResult all = Cards.evaluate(SMALL, small(a, b, proof), Map.of("evidence", evidence));
                double[] ranks = column(all, "scores", "rank");
                assertTrue(ranks[1] < ranks[0]);
                assertEquals(ranks[2], ranks[5]);
                EvaluationResult without = Cards.evaluate(
                        SMALL,
                        small(Arrays.copyOf(a, 5), Arrays.copyOf(b, 5), Arrays.copyOf(proof, 5)),
                        Map.of("evidence", evidence));
                assertArrayEquals(
                        column(without, "scores", "score"),
                        Arrays.copyOf(column(all, "scores", "score"), 5),
                        "a twin changes nobody's points");
            }
        }
    }

    @Test
    void betterProofNeverTakesPointsAway() {
        List<String> proofs = List.of("", "statement", "document", "register");
        double before = 0;
        for (String proof : proofs) {
            EvaluationResult result =
                    Cards.evaluate(SMALL, small(new double[] {5}, new double[] {15}, proof), Map.of());
            double proven = column(result, "scores", "proven")[0];
            assertTrue(proven >= before);
            before = proven;
        }
    }

    /** Points are what the card says they are, so nothing rescales them; a card in half points says the same of twice as many. */
    @Test
    void orderOfItemsAndTheWorthOfAPointDoNotMatter() {
        String first = Cards.SMALL.substring(
                Cards.SMALL.indexOf("{ \"code\": \"G1\""), Cards.SMALL.indexOf("{ \"code\": \"G2\""));
        String turned = Cards.SMALL
                .replace(first, "")
                .replace(
                        "\"threshold\": { \"atLeast\": 12 } } ] } ],",
                        "\"threshold\": { \"atLeast\": 12 } } ] }, "
                                + first.strip().replaceAll(",$", "") + " ],");
        String doubled = Cards.SMALL
                .replace("\"most\": 10", "\"most\": 20")
                .replace("\"most\": 20 },\n        \"evidence\"", "\"most\": 40 },\n        \"evidence\"")
                .replace(
                        "\"evidence\": \"document\", \"threshold\": { \"atLeast\": 12 }",
                        "\"evidence\": \"document\", \"threshold\": { \"atLeast\": 24 }")
                .replace("\"most\": 30, \"atLeast\": 18", "\"most\": 60, \"atLeast\": 36");
        double[] a = {8, 10, 4, 6, 0};
        double[] b = {15, 10, 12, 20, 12};
        String[] proof = {"document", "register", "document", "statement", "document"};
        EvaluationResult straight = Cards.evaluate(SMALL, small(a, b, proof), Map.of());
        EvaluationResult other =
                Cards.evaluate(Cards.read(turned).content().orElseThrow(), small(a, b, proof), Map.of());
        EvaluationResult twice = Cards.evaluate(
                Cards.read(doubled).content().orElseThrow(), small(doubled(a), doubled(b), proof), Map.of());
        for (EvaluationResult each : List.of(other, twice)) {
            assertArrayEquals(column(straight, "scores", "rank"), column(each, "scores", "rank"));
            assertArrayEquals(column(straight, "judgements", "B"), column(each, "judgements", "B"));
        }
        assertArrayEquals(column(straight, "scores", "score"), column(other, "scores", "score"));
        assertArrayEquals(doubled(column(straight, "scores", "score")), column(twice, "scores", "score"));
    }

    private static double[] doubled(double... values) {
        return Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    private static double[] reversed(double... values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    private static Finding finding(Validity validity, String key) {
        return validity.findings().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(validity.toString()));
    }

    @Test
    void ratingsThatLieOnNoScaleAreRefusedByName() {
        for (double wrong : new double[] {-1, 21, 3.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Validity validity = Cards.check(SMALL, small(new double[] {1}, new double[] {wrong}, "document"));
            assertTrue(validity.refused(), () -> "a rating of " + wrong);
            Finding finding = finding(validity, "off-scale");
            assertEquals(List.of("U0"), finding.subjects());
            assertEquals(1.0, finding.figures().get("ratings"));
            assertTrue(finding.message().in(Language.LV).contains("Unit 0: B"));
            assertFalse(finding.cure().isEmpty());
        }
    }

    @Test
    void whatCannotBeJudgedIsRefused() {
        Dataset foreign = Cards.dataset(Map.of("X", new double[] {1}), Map.of());
        assertEquals(
                Severity.REFUSE,
                finding(Cards.check(SMALL, foreign), "no-ratings").severity());
        Finding empty = finding(Cards.check(Cards.shipped("baden-wuerttemberg"), foreign), "no-items");
        assertEquals(Severity.REFUSE, empty.severity());
        assertEquals(34.0, empty.figures().get("known-of"));
        Validity words = Cards.check(SMALL, small(new double[] {1}, new double[] {1}, "perhaps"));
        assertEquals(Severity.REFUSE, finding(words, "evidence-word").severity());
    }

    @Test
    void gapsMissingProofAndUnofficialStandingAreCautions() {
        Validity validity = Cards.check(SMALL, small(new double[] {NONE, 1}, new double[] {3, 4}, "document", ""));
        assertFalse(validity.refused());
        assertEquals(1.0, finding(validity, "unrated").figures().get("unrated"));
        assertEquals(List.of("U1"), finding(validity, "unproven").subjects());
        assertTrue(finding(validity, "standing").message().in(Language.EN).contains("not official"));
    }

    @Test
    void aMethodSaysWhatItIs() {
        for (String id : Cards.SHIPPED) {
            MethodDescription description = new ScorecardMethod(() -> Cards.shipped(id)).description();
            assertEquals("scorecard." + id, description.id());
            assertEquals(Cards.shipped(id).total().isPresent(), description.ranks());
            assertTrue(description.name().in(Language.EN).matches(".*(historic|not official)\\)"));
        }
    }
}
