package lv.kopa.robustness.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.Study;
import lv.kopa.robustness.internal.sensitivity.SensitivityStudy;
import lv.kopa.robustness.internal.uncertainty.UncertaintyStudy;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

/** Weights that are drawn, and a setting that says from where weights come. SYNTHETIC. */
class WeightSourceTest {
    private static final Study STUDY = new UncertaintyStudy();
    private static final Dataset EQUAL = Studied.dataset(
            new double[] {1, 1, 1},
            new double[] {9, 1, 4},
            new double[] {5, 5, 5.1},
            new double[] {1, 9, 3},
            new double[] {4, 4, 6});

    private static EvaluationResult study(Study study, Map<String, Object> method, String... varied) {
        return new Studied(SumMethod.weighed(), EQUAL, method, false)
                .by(study, Map.of("draws", 400L, "vary", List.of(varied), "weightings", "uniform"));
    }

    private static List<String> factors(EvaluationResult result, String study) {
        return result.table(study + ".factors").orElseThrow().rows();
    }

    private static double[] ranks(EvaluationResult result, String column) {
        return result.table("uncertainty.ranks")
                .orElseThrow()
                .numbers(column)
                .map(ResultColumn.Numbers::toArray)
                .orElseThrow();
    }

    private static Finding finding(EvaluationResult result, String key) {
        return result.findings().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** With equal weights in the tree the one source is as good as the other, so ranges may not become narrower. */
    @Test
    void theSourceOfWeightsTakesNoDrawAway() {
        EvaluationResult weights = study(STUDY, Map.of(), "weights");
        EvaluationResult both = study(STUDY, Map.of(), "weights", "weighing");
        for (String column : List.of("median-rank", "rank-5", "rank-95", "acceptability-1", "acceptability-4")) {
            assertArrayEquals(ranks(weights, column), ranks(both, column), column);
        }
        Finding said = finding(both, "weight-source-left-out");
        assertEquals(Finding.Severity.CAUTION, said.severity());
        assertEquals(List.of("weighing"), said.subjects());
        assertTrue(both.findings().stream().noneMatch(each -> each.key().equals("not-varied")));
    }

    @Test
    void whereNothingIsSaidWeightsAreDrawnAndTheirSourceIsNot() {
        EvaluationResult all = study(STUDY, Map.of());
        assertEquals(List.of("weights", "order", "scale"), factors(all, "uncertainty"));
        assertEquals(Finding.Severity.OK, finding(all, "weight-source-left-out").severity());
        EvaluationResult sobol = study(new SensitivityStudy(), Map.of());
        assertEquals(List.of("weights", "order", "scale"), factors(sobol, "sensitivity"));
    }

    @Test
    void aloneTheSourceIsDrawn() {
        EvaluationResult alone = study(STUDY, Map.of(), "weighing");
        assertEquals(List.of("weighing"), factors(alone, "uncertainty"));
        assertTrue(alone.findings().stream().noneMatch(each -> each.key().equals("weight-source-left-out")));
    }

    /** Weights of the tree that do not count are not drawn, so that no draw says that weights move nothing. */
    @Test
    void whereTheTreeDoesNotCountItIsSaid() {
        EvaluationResult result = study(STUDY, Map.of("weighing", "equal"));
        assertEquals(List.of("order", "scale", "weighing"), factors(result, "uncertainty"));
        assertEquals(List.of("weighing"), finding(result, "weights-not-drawn").subjects());
        EvaluationResult weights = study(STUDY, Map.of("weighing", "equal"), "weights");
        assertFalse(weights.findings().stream().anyMatch(each -> each.key().equals("not-varied")));
    }

    private static EvaluationResult ordinal(Dataset data) {
        return new Studied(data).by(STUDY, Map.of("draws", 200L, "vary", List.of("weights"), "weightings", "ordinal"));
    }

    private static String drawnFrom(EvaluationResult result) {
        ResultColumn.Words words = (ResultColumn.Words) result.table("uncertainty.factors")
                .orElseThrow()
                .column("drawn-from")
                .orElseThrow();
        return words.values().get(0).in(Language.EN);
    }

    @Test
    void equalWeightsHaveNoOrder() {
        EvaluationResult equal = ordinal(EQUAL);
        assertEquals(
                Finding.Severity.CAUTION, finding(equal, "no-order-of-weights").severity());
        assertEquals("any weights, all equally likely: uniform on the simplex", drawnFrom(equal));
        EvaluationResult ordered = ordinal(Studied.dataset(
                new double[] {2, 1, 1}, new double[] {9, 1, 4}, new double[] {5, 5, 5.1}, new double[] {1, 9, 3}));
        assertTrue(ordered.findings().stream().noneMatch(each -> each.key().equals("no-order-of-weights")));
        assertEquals("any weights in the order of importance of the given ones", drawnFrom(ordered));
    }
}
