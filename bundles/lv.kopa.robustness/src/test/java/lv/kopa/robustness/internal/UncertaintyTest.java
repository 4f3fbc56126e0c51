package lv.kopa.robustness.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.robustness.internal.uncertainty.UncertaintyStudy;
import org.junit.jupiter.api.Test;

/** Where the answer is known: shares of weightings that are lengths and areas of the simplex. */
class UncertaintyTest {
    private static final UncertaintyStudy STUDY = new UncertaintyStudy();
    private static final double SAMPLING = 0.012;
    private static final Map<String, Object> WEIGHTS =
            Map.of("draws", 10_000L, "vary", List.of("weights"), "weightings", "uniform", "reversals", false);

    private static double[] column(EvaluationResult result, String table, String column) {
        return result.table("uncertainty." + table)
                .orElseThrow()
                .numbers(column)
                .map(ResultColumn.Numbers::toArray)
                .orElseThrow();
    }

    private static List<String> keys(EvaluationResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    private static Dataset spread() {
        return Studied.dataset(
                new double[] {2, 1, 1},
                new double[] {9, 1, 4},
                new double[] {5, 5, 5},
                new double[] {1, 9, 3},
                new double[] {0, 0, 0});
    }

    private static void agrees(String what, double[] expected, double... actual) {
        Checked.agrees("uncertainty", what, "reckoned by hand, 10000 draws", expected, actual, SAMPLING);
    }

    /** u0 = (1, 0) precedes u1 = (0.4, 0.4) if w > 0.4, and u2 = (0, 1) if w > 0.5. */
    @Test
    void sharesOfWeightingsAreLengths() {
        Dataset data =
                Studied.dataset(new double[] {1, 1}, new double[] {1, 0}, new double[] {0.4, 0.4}, new double[] {0, 1});
        EvaluationResult result = new Studied(data).by(STUDY, WEIGHTS);
        agrees(
                "share of weightings in which one unit precedes another",
                new double[] {0.6, 0.5},
                column(result, "precedence", "u1")[0],
                column(result, "precedence", "u2")[0]);
        agrees(
                "rank acceptability (SMAA-2)",
                new double[] {0.5, 0.8},
                column(result, "ranks", "acceptability-1")[0],
                column(result, "ranks", "acceptability-2")[1]); // last for 0.4 < w < 0.6
        assertEquals(0, column(result, "ranks", "acceptability-1")[1], 0);
        assertEquals(1, column(result, "ranks", "rank-5")[0]);
        assertEquals(3, column(result, "ranks", "rank-95")[0]);
        assertEquals(2, column(result, "ranks", "median-rank")[1]);
    }

    @Test
    void acceptabilitiesOfAUnitAddUpToOneAndTheWorstOfAllIsLast() {
        EvaluationResult result = new Studied(spread()).by(STUDY, WEIGHTS);
        for (int unit = 0; unit < 4; unit++) {
            int each = unit;
            double sum = IntStream.rangeClosed(1, 4)
                    .mapToDouble(rank -> column(result, "ranks", "acceptability-" + rank)[each])
                    .sum();
            assertEquals(1, sum, 1e-12);
        }
        assertEquals(1, column(result, "ranks", "acceptability-4")[3]);
        assertFalse(keys(result).contains("few-draws"));
    }

    @Test
    void threadsMakeNoDifference() {
        Map<String, Object> all = Map.of("draws", 400L, "error", 0.1);
        EvaluationResult alone = new Studied(new SumMethod(), spread(), Map.of(), false).by(STUDY, all);
        EvaluationResult together = new Studied(new SumMethod(), spread(), Map.of(), true).by(STUDY, all);
        assertEquals(alone.findings(), together.findings());
        for (String column : List.of("median-rank", "rank-5", "rank-95", "acceptability-1", "acceptability-3")) {
            assertArrayEquals(column(alone, "ranks", column), column(together, "ranks", column));
        }
    }

    @Test
    void whatCannotBeComputedIsNotDrawnAndNamed() {
        EvaluationResult result = new Studied(spread()).by(STUDY, Map.of("draws", 1000L, "vary", List.of("order")));
        Finding left = result.findings().stream()
                .filter(finding -> finding.key().equals("options-left-out"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("order"), left.subjects());
        assertTrue(left.message().in(lv.kopa.text.Language.EN).contains("impossible (finding: cannot)"));
        assertFalse(keys(result).contains("draws-refused"));
        assertEquals(0.5, column(result, "ranks", "acceptability-1")[3], 0.05); // upside down the last is first
    }

    @Test
    void anErrorOfMeasurementMovesWhatIsClose() {
        Dataset close = Studied.dataset(new double[] {1}, new double[] {100}, new double[] {101}, new double[] {200});
        Map<String, Object> error = Map.of("draws", 4000L, "vary", List.of("error"), "error", 0.05);
        EvaluationResult result = new Studied(close).by(STUDY, error);
        // the difference is normal with mean 1 and standard deviation 0.05 · √(100² + 101²) = 7.107: Φ(1 / 7.107) =
        // 0.556
        assertEquals(0.556, column(result, "precedence", "u0")[1], 0.02);
        assertEquals(1, column(result, "ranks", "acceptability-1")[2]);
    }

    @Test
    void eachIndicatorIsLeftOutInTurn() {
        EvaluationResult result = new Studied(spread()).by(STUDY, WEIGHTS);
        var table = result.table("uncertainty.left-out").orElseThrow();
        assertEquals(List.of("x0", "x1", "x2"), table.rows());
        // without x0: 5, 10, 12, 0 points, so u0 falls from first to third
        assertEquals(2, column(result, "left-out", "largest-shift")[0]);
        assertEquals(
                "u0",
                ((ResultColumn.Words) table.column("mover").orElseThrow())
                        .values()
                        .get(0)
                        .in(lv.kopa.text.Language.EN));
    }

    @Test
    void aSumOfRawValuesHasNoRankReversalAndOneBetweenLeastAndGreatestMay() {
        Map<String, Object> tests = Map.of("draws", 100L, "vary", List.of("weights"));
        Dataset data = Studied.dataset(
                new double[] {1, 1}, new double[] {10, 0}, new double[] {4, 5}, new double[] {0, 6}, new double[] {5, 20
                });
        EvaluationResult raw = new Studied(data).by(STUDY, tests);
        assertTrue(keys(raw).contains("no-rank-reversal"));
        assertArrayEquals(new double[4], column(raw, "reversals", "reversals-without"));
        EvaluationResult scaled =
                new Studied(new SumMethod(), data, Map.of("scale", "min-max"), false).by(STUDY, tests);
        Finding reversal = scaled.findings().stream()
                .filter(finding -> finding.key().equals("rank-reversal"))
                .findFirst()
                .orElseThrow();
        assertTrue(reversal.message().in(lv.kopa.text.Language.EN).endsWith("order turns round: u0, u1"));
        // without u3 the second indicator counts for more: u0 has 1, u1 0.4 + 5/6, u2 1
        assertEquals(List.of("u0", "u1"), reversal.subjects());
        assertTrue(column(scaled, "reversals", "reversals-without")[3] > 0);
        assertArrayEquals(new double[4], column(scaled, "reversals", "reversals-with-copy"));
    }

    @Test
    void whatTheDataCannotCarryIsSaid() {
        assertEquals(
                List.of("no-ranking"),
                keys(new Studied(new SumMethod(false), spread(), Map.of(), false).by(STUDY, WEIGHTS)));
        assertTrue(keys(new Studied(spread()).by(STUDY, Map.of("draws", 20L))).contains("few-draws"));
        EvaluationResult unknown = new Studied(spread()).by(STUDY, Map.of("draws", 100L, "vary", List.of("nonsense")));
        assertTrue(keys(unknown).containsAll(List.of("not-varied", "nothing-varies")));
        assertTrue(unknown.table("uncertainty.ranks").isEmpty());
        Dataset fixed = Studied.dataset(new double[] {1, 2}, new double[] {3, 3}, new double[] {1, 1});
        assertTrue(keys(new Studied(fixed).by(STUDY, WEIGHTS)).contains("ranks-do-not-move"));
    }
}
