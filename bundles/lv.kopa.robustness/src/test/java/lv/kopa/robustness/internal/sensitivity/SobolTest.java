package lv.kopa.robustness.internal.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.RandomStreams;
import org.junit.jupiter.api.Test;

/**
 * Indices of functions whose indices are known in closed form: Ishigami with a = 7 and b = 0.1, and Sobol's g with
 * a = (0, 1, 4.5, 9, 99, 99, 99, 99).
 */
class SobolTest {
    private static final int ROWS = 1 << 15;
    private static final double SAMPLING = 0.02;
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private static SobolValues values(int rows, int factors, long seed, ToDoubleFunction<double[]> model) {
        SobolDesign design = new SobolDesign(rows, factors);
        double[] values = new double[design.runs()];
        for (int run = 0; run < values.length; run++) {
            double[] x = new double[factors];
            for (int factor = 0; factor < factors; factor++) {
                x[factor] = design.stream(run, factor, index -> RandomStreams.stream(seed, index))
                        .nextDouble();
            }
            values[run] = model.applyAsDouble(x);
        }
        return new SobolValues(design, values);
    }

    private static double ishigami(double... u) {
        double[] x = Arrays.stream(u).map(each -> (2 * each - 1) * Math.PI).toArray();
        return Math.sin(x[0]) + 7 * Math.sin(x[1]) * Math.sin(x[1]) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    private static double sobolG(double... u) {
        double product = 1;
        for (int i = 0; i < u.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }

    private static void agree(SobolValues values, double[] first, double... total) {
        for (int factor = 0; factor < first.length; factor++) {
            FactorIndices indices = FactorIndices.of(values, factor, RandomStreams.stream(9, factor));
            assertEquals(first[factor], indices.indices().first(), SAMPLING, "first order of " + factor);
            assertEquals(total[factor], indices.indices().total(), SAMPLING, "total order of " + factor);
            double slack = 0.6 * indices.first().width() + 1e-4;
            assertTrue(indices.first().lower() - slack <= first[factor]
                    && first[factor] <= indices.first().upper() + slack);
            assertTrue(indices.total().lower() <= indices.indices().total()
                    && indices.indices().total() <= indices.total().upper());
        }
    }

    private static void counted(String function, SobolValues values, double[] first, double... total) {
        agree(values, first, total);
        double[][] found = new double[2][first.length];
        for (int factor = 0; factor < first.length; factor++) {
            SobolIndices indices = SobolIndices.of(values, factor);
            found[0][factor] = indices.first();
            found[1][factor] = indices.total();
        }
        String reference = "closed form, " + function + ", " + ROWS + " base draws";
        Checked.agrees("sensitivity", "Sobol indices of first order", reference, first, found[0], SAMPLING);
        Checked.agrees("sensitivity", "Sobol indices of total order", reference, total, found[1], SAMPLING);
    }

    @Test
    void ishigamiAgreesWithTheClosedForm() {
        counted(
                "Ishigami and Homma 1990",
                values(ROWS, 3, 1, SobolTest::ishigami),
                new double[] {0.31390519114781146, 0.4424111447900409, 0},
                0.5575888552099592,
                0.4424111447900409,
                0.2436836640621477);
    }

    @Test
    void sobolGAgreesWithTheClosedForm() {
        double[] first = new double[8];
        double[] total = new double[8];
        double variance = 1;
        for (double a : A) {
            variance *= 1 + 1 / (3 * (1 + a) * (1 + a));
        }
        for (int i = 0; i < 8; i++) {
            double own = 1 / (3 * (1 + A[i]) * (1 + A[i]));
            first[i] = own / (variance - 1);
            total[i] = own * variance / (1 + own) / (variance - 1);
        }
        assertEquals(0.7161921688790331, first[0], 1e-12);
        assertEquals(0.2421981928182384, total[1], 1e-12);
        counted("Sobol’s g", values(ROWS, 8, 2, SobolTest::sobolG), first, total);
    }

    @Test
    void bothAgreeWithTheReference() throws IOException {
        Path file = Optional.ofNullable(System.getenv("KOPA_REFERENCE"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "..", "shared", "reference"))
                .resolve("sensitivity")
                .resolve("sobol_analytic.json");
        assumeTrue(Files.exists(file), () -> "no reference data in " + file + "; set KOPA_REFERENCE");
        JsonNode known = new ObjectMapper().readTree(file.toFile());
        JsonNode ishigami = known.get("ishigami_a7_b0.1");
        agree(
                values(ROWS, 3, 3, SobolTest::ishigami),
                new double[] {
                    ishigami.get("S1").doubleValue(),
                    ishigami.get("S2").doubleValue(),
                    ishigami.get("S3").doubleValue()
                },
                ishigami.get("ST1").doubleValue(),
                ishigami.get("ST2").doubleValue(),
                ishigami.get("ST3").doubleValue());
        JsonNode g = known.get("sobolG_a=[0,1,4.5,9,99,99,99,99]");
        agree(values(ROWS, 8, 4, SobolTest::sobolG), doubles(g.get("S")), doubles(g.get("ST")));
    }

    /** Intervals narrow as the root of the number of draws, and at every number the known indices lie in or near them. */
    @Test
    void indicesSettleAroundWhatIsKnown() {
        SobolValues values = values(ROWS, 3, 1, SobolTest::ishigami);
        double[] known = {0.5575888552099592, 0.4424111447900409, 0.2436836640621477};
        for (int factor = 0; factor < known.length; factor++) {
            double before = Double.POSITIVE_INFINITY;
            for (int rows : new int[] {ROWS / 256, ROWS / 64, ROWS / 16, ROWS / 4, ROWS}) {
                FactorIndices indices = FactorIndices.of(values, factor, rows, RandomStreams.stream(9, rows + factor));
                FactorIndices.Interval interval = indices.total();
                assertEquals(SobolIndices.of(values, factor, rows), indices.indices());
                assertTrue(interval.lower() - 0.6 * interval.width() <= known[factor]
                        && known[factor] <= interval.upper() + 0.6 * interval.width());
                assertTrue(interval.width() < 0.75 * before, interval.width() + " after " + before);
                before = interval.width();
            }
            assertTrue(before < 2 * SAMPLING, "the last interval is " + before + " wide");
        }
    }

    private static double[] doubles(JsonNode array) {
        double[] values = new double[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).doubleValue();
        }
        return values;
    }

    @Test
    void aFactorWithoutEffectHasNoIndexAndAnAdditiveModelHasNoInteractions() {
        SobolValues values = values(4096, 3, 5, x -> 3 * x[0] + x[1]);
        assertEquals(0, SobolIndices.of(values, 2).total(), 0);
        assertEquals(0, SobolIndices.of(values, 2).first(), 0);
        assertEquals(0.9, SobolIndices.of(values, 0).total(), 0.03);
        assertEquals(0.9, SobolIndices.of(values, 0).first(), 0.05);
    }

    @Test
    void aDesignThatDoesNotFitIsRefused() {
        SobolDesign design = new SobolDesign(64, 3);
        assertThrows(IllegalArgumentException.class, () -> new SobolValues(design, new double[64 * 8]));
        double[] gap = new double[design.runs()];
        gap[7] = Double.NaN;
        assertThrows(IllegalArgumentException.class, () -> new SobolValues(design, gap));
        assertThrows(IllegalArgumentException.class, () -> new SobolDesign(1, 3));
    }

    @Test
    void anOutputThatDoesNotVaryHasNoIndices() {
        assertTrue(Double.isNaN(SobolIndices.of(values(64, 2, 6, x -> 1), 0).total()));
    }
}
