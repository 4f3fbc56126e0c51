package lv.kopa.method.mcda.internal;

import static lv.kopa.method.mcda.internal.Published.NUMPY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases of judgements in pairs and of the priorities that come of them. */
class HierarchyPublishedTest {
    /** Six criteria that contradict each other; consistency computed by NumPy. */
    @Test
    void prioritiesByTheEigenvector() {
        double[][] judged = Stream.of("1 4 3 1 3 4", "0 1 7 3 0.2 1", "0 0 1 0.2 0.2 0", "0 0 0 1 1 0", "0 0 0 0 1 3")
                .map(Published::numbers)
                .toArray(double[][]::new);
        judged[2][5] = 1.0 / 6;
        judged[3][5] = 1.0 / 3;
        Map<String, Object> criteria = new LinkedHashMap<>();
        for (int i = 0; i < judged.length; i++) {
            for (int k = i + 1; k < 6; k++) {
                criteria.put("C" + (i + 1) + ":C" + (k + 1), judged[i][k]);
            }
        }
        EvaluationResult result = Case.of(new double[] {1, 2, 3, 4, 5, 6}, new double[] {6, 5, 4, 3, 2, 1})
                .with("ahp.criteria", criteria)
                .run(Methods.of("ahp"));
        Checked.agrees(
                "mcda.ahp",
                "eigenvector",
                "Wang and Chin 2011",
                Published.numbers("0.3208 0.1395 0.0348 0.1285 0.2374 0.1391"),
                result.table("priorities")
                        .orElseThrow()
                        .numbers("weight")
                        .orElseThrow()
                        .toArray(),
                5e-5);
        Checked.agrees(
                "mcda.ahp",
                "consistency ratio",
                NUMPY + ", judgements of Wang and Chin 2011",
                new double[] {0.22901130676149675},
                new double[] {result.findings().get(0).figures().get("ratio")},
                1e-12);
        assertEquals("inconsistent-criteria", result.findings().get(0).key());
    }

    /** The judgements by which scikit-criteria shows that variants differ. */
    @ParameterizedTest
    @CsvSource({"column-mean, 0.4177 0.2660 0.3164, 5e-5", "eigenvector, 0.4218564 0.26423781 0.31390579, 5e-9"})
    void analyticHierarchyByBothVariants(String variant, String points, double tolerance) {
        double third = 1.0 / 3;
        Case made = Case.of(new double[] {1, 2, 3}, new double[] {2, 3, 1}, new double[] {3, 1, 2})
                .with("ahp.criteria", Map.of("C2:C1", third, "C3:C1", third, "C3:C2", 0.5))
                .with(
                        "ahp.units",
                        Map.of(
                                "C1:A2:A1",
                                0.2,
                                "C1:A3:A1",
                                third,
                                "C1:A3:A2",
                                3,
                                "C2:A2:A1",
                                9,
                                "C2:A3:A1",
                                3,
                                "C2:A3:A2",
                                0.2,
                                "C3:A2:A1",
                                0.5,
                                "C3:A3:A1",
                                5,
                                "C3:A3:A2",
                                7))
                .with("ahp.priorities", variant);
        boolean printed = variant.equals("column-mean");
        Checked.agrees(
                "mcda.ahp",
                variant.replace('-', ' '),
                (printed ? "" : NUMPY + ", judgements of ") + "scikit-criteria, ahp_ext",
                Published.numbers(points),
                made.scores(Methods.of("ahp")),
                tolerance);
    }
}
