package lv.kopa.robustness.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.robustness.internal.sensitivity.SensitivityStudy;
import org.junit.jupiter.api.Test;

/** Indices of choices whose part in the ranks is known. */
class SensitivityTest {
    private static final SensitivityStudy STUDY = new SensitivityStudy();

    private static Dataset dominated() {
        return Studied.dataset(new double[] {1, 1}, new double[] {3, 3}, new double[] {2, 2}, new double[] {1, 1});
    }

    private static double value(EvaluationResult result, String row, String column) {
        var table = result.table("sensitivity.sobol").orElseThrow();
        return table.numbers(column).orElseThrow().value(table.rows().indexOf(row));
    }

    /** Where one unit betters the next in everything only turning the order round moves ranks. */
    @Test
    void theOnlyChoiceThatMovesRanksHasTheWholeVariance() {
        EvaluationResult result = new Studied(dominated()).by(STUDY, Map.of("draws", 2000L));
        assertEquals(1, value(result, "mean-rank-shift:order", "total"), 0.05);
        assertEquals(1, value(result, "mean-rank-shift:order", "first"), 0.05);
        assertEquals(0, value(result, "mean-rank-shift:weights", "total"), 0);
        assertEquals(0, value(result, "u0:scale", "total"), 0);
        assertEquals(1, value(result, "u0:order", "total"), 0.05);
        assertTrue(value(result, "u0:order", "total-lower") <= value(result, "u0:order", "total"));
    }

    private static double converging(EvaluationResult result, String row, String column) {
        var table = result.table("sensitivity.convergence").orElseThrow();
        return table.numbers(column).orElseThrow().value(table.rows().indexOf(row));
    }

    /** Of every output, at growing numbers of draws, with intervals; the last are the indices themselves. */
    @Test
    void convergenceIsShownOfEveryOutput() {
        EvaluationResult result = new Studied(dominated()).by(STUDY, Map.of("draws", 2000L));
        List<String> rows =
                result.table("sensitivity.convergence").orElseThrow().rows();
        List<String> sobol = result.table("sensitivity.sobol").orElseThrow().rows();
        assertEquals(4 * sobol.size(), rows.size());
        for (String row : sobol) {
            assertEquals(
                    List.of(row + ":250", row + ":500", row + ":1000", row + ":2000"),
                    rows.stream().filter(each -> each.startsWith(row + ":")).toList());
            for (String column :
                    List.of("first", "first-lower", "first-upper", "total", "total-lower", "total-upper")) {
                assertEquals(value(result, row, column), converging(result, row + ":2000", column), row + " " + column);
            }
        }
        assertTrue(converging(result, "u0:order:250", "total-lower") <= converging(result, "u0:order:250", "total"));
        assertTrue(keys(result).contains("indices-settled"));
    }

    /** An output counts for itself: that of the mean shift may have settled before those of single units. */
    @Test
    void outputsThatHaveNotSettledAreNamed() {
        Dataset data =
                Studied.dataset(new double[] {1, 1}, new double[] {1, 0}, new double[] {0.4, 0.4}, new double[] {0, 1});
        EvaluationResult result = new Studied(data).by(STUDY, Map.of("draws", 64L));
        Finding finding = result.findings().stream()
                .filter(each -> each.key().equals("indices-not-settled"))
                .findFirst()
                .orElseThrow();
        assertEquals(4.0, finding.figures().get("outputs"));
        boolean shift = finding.message().in(lv.kopa.text.Language.EN).contains("mean shift of ranks");
        assertEquals(
                finding.subjects().size() + (shift ? 1 : 0), finding.figures().get("not-settled"));
        assertTrue(finding.subjects().stream().allMatch(id -> id.matches("u[0-2]")), "what has no name is no subject");
        assertTrue(finding.cure().in(lv.kopa.text.Language.EN).startsWith("Take 256 base draws"));
    }

    @Test
    void threadsMakeNoDifference() {
        Dataset data =
                Studied.dataset(new double[] {1, 1}, new double[] {1, 0}, new double[] {0.4, 0.4}, new double[] {0, 1});
        EvaluationResult alone = new Studied(new SumMethod(), data, Map.of(), false).by(STUDY, Map.of("draws", 200L));
        EvaluationResult together = new Studied(new SumMethod(), data, Map.of(), true).by(STUDY, Map.of("draws", 200L));
        for (String column : List.of("first", "first-lower", "total", "total-upper")) {
            assertEquals(
                    value(alone, "mean-rank-shift:weights", column),
                    value(together, "mean-rank-shift:weights", column));
        }
        assertTrue(value(alone, "mean-rank-shift:weights", "total") > 0);
    }

    @Test
    void whatCannotBeToldIsSaid() {
        Studied subject = new Studied(dominated());
        assertEquals(List.of("too-few-rows"), keys(subject.by(STUDY, Map.of("draws", 20L))));
        assertTrue(keys(subject.by(STUDY, Map.of("draws", 100L, "vary", List.of("weights"))))
                .contains("nothing-to-part"));
        assertTrue(keys(subject.by(STUDY, Map.of("draws", 100L, "vary", List.of("weights", "scale"))))
                .contains("ranks-do-not-move"));
    }

    private static List<String> keys(EvaluationResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }
}
