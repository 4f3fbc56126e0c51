package lv.kopa.method.composite.internal;

import static lv.kopa.method.composite.internal.Case.column;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import org.junit.jupiter.api.Test;

/** Weights and structure of the technology achievement index against the tables of the OECD/JRC handbook (2008). */
class HandbookWeightsTest {
    /** Half a unit of the second digit, and half as much for the raw data, of which telephones and electricity are printed to two. */
    private static final double TWO_DIGITS = 0.0075;

    private static EvaluationResult run(Object... given) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            arguments.put((String) given[i], given[i + 1]);
        }
        return Tai.data().run(arguments);
    }

    private static double[] weights(EvaluationResult result) {
        double[] all = column(result, "weights", "weight");
        return Arrays.copyOfRange(all, 1, all.length);
    }

    /** Table 16. */
    @Test
    void eigenvalues() {
        EvaluationResult result = run();
        Checked.agrees(
                "composite",
                "principal components: eigenvalues",
                "OECD/JRC handbook 2008, technology achievement index, Table 16",
                new double[] {3.3, 1.7, 1.0, 0.9, 0.5, 0.3, 0.2, 0.1},
                column(result, "eigenvalues", "eigenvalue"),
                0.055);
        Checked.agrees(
                "composite",
                "principal components: explained variance",
                "OECD/JRC handbook 2008, technology achievement index, Table 16",
                new double[] {0.419, 0.637, 0.760, 0.872, 0.932, 0.969, 0.991, 1},
                column(result, "eigenvalues", "variance-together"),
                0.0012);
        assertArrayEquals(
                new double[] {1, 1, 0, 0, 0, 0, 0, 0},
                column(result, "eigenvalues", "kept"),
                "two factors have eigenvalues above 1 and explain 64 % together; the handbook keeps four by judgement");
    }

    /** Table 18, principal components; four factors as in the handbook. */
    @Test
    void weightsOfRotatedPrincipalComponents() {
        EvaluationResult result = run("weights.method", "principal-components", "weights.factors", 4);
        Checked.agrees(
                "composite",
                "weights by principal components, varimax, four factors",
                "OECD/JRC handbook 2008, technology achievement index, Table 18",
                new double[] {0.17, 0.15, 0.11, 0.07, 0.08, 0.12, 0.14, 0.16},
                weights(result),
                TWO_DIGITS);
        assertEquals(1, Arrays.stream(weights(result)).sum(), 1e-12);
    }

    /** Table 11 and section 4.3. */
    @Test
    void cronbachsAlpha() {
        EvaluationResult result = run();
        assertEquals(0.70, column(result, "consistency", "alpha")[0], 0.005);
        Checked.agrees(
                "composite",
                "Cronbach’s alpha without each indicator",
                "OECD/JRC handbook 2008, technology achievement index, Table 11",
                new double[] {0.704, 0.645, 0.636, 0.774, 0.603, 0.624, 0.662, 0.706},
                column(result, "importance", "alpha-without"),
                0.0016);
        Checked.agrees(
                "composite",
                "correlation of each indicator with the rest",
                "OECD/JRC handbook 2008, technology achievement index, Table 11",
                new double[] {0.261, 0.527, 0.566, -0.108, 0.701, 0.614, 0.451, 0.249},
                column(result, "importance", "with-rest"),
                0.006);
    }

    /** Table 19 and endnote 29: each indicator has between 10 and 15 % of all weights. */
    @Test
    void benefitOfTheDoubt() {
        double[] scores = column(
                run(
                        "weights.method",
                        "benefit-of-the-doubt",
                        "weights.lowest",
                        0.10,
                        "weights.highest",
                        0.15,
                        "normalisation.upper",
                        1),
                "scores",
                "index");
        Checked.agrees(
                "composite",
                "benefit of the doubt, shares of weights 10 to 15 %",
                "OECD/JRC handbook 2008, technology achievement index, Table 19",
                new double[] {
                    1, 1, 1, 0.87, 0.80, 0.75, 0.71, 0.73, 0.66, 0.62, 0.62, 0.86, 0.60, 0.54, 0.58, 0.52, 0.51, 0.49,
                    0.34, 0.38, 0.31, 0.27, 0.28
                },
                scores,
                TWO_DIGITS);
    }

    /** The same by another program, HiGHS through SciPy (linprog), to the digits kept. */
    @Test
    void benefitOfTheDoubtByAnotherSolver() {
        double[] scores = column(
                run("weights.method", "benefit-of-the-doubt", "weights.lowest", 0.10, "weights.highest", 0.15),
                "scores",
                "index");
        double[] expected = {
            1.0, 1.0, 1.0, 0.864, 0.799, 0.75, 0.715, 0.732, 0.663, 0.62, 0.621, 0.863, 0.599, 0.54, 0.576, 0.521, 0.51,
            0.487, 0.333, 0.379, 0.314, 0.273, 0.286
        };
        Checked.agrees(
                "composite",
                "benefit of the doubt, shares of weights 10 to 15 %",
                "independent computation: HiGHS by SciPy (linprog), same data",
                expected,
                scores,
                6e-4);
    }
}
