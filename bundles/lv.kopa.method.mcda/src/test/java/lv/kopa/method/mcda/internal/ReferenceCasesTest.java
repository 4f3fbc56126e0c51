package lv.kopa.method.mcda.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.statistics.Ranks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All cases of papers and of peers that lie beside the checkout and are not shipped; without them the test is skipped. What
 * is typed in as {@link Published} is looked at there, and counted.
 */
class ReferenceCasesTest {

    private JsonNode cases;

    @BeforeEach
    void read() throws IOException {
        Path file = Optional.ofNullable(System.getenv("KOPA_REFERENCE"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "..", "shared", "reference"))
                .resolve("mcda/mcda_cases.json");
        assumeTrue(
                Files.exists(file),
                () -> "no reference data in " + file.toAbsolutePath().normalize());
        cases = new ObjectMapper().readTree(file.toFile());
    }

    private JsonNode named(String part) {
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(each -> each.get("id").asText().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError(part));
    }

    private static void agrees(JsonNode node, double[] expected, double[] actual, double digits) {
        assertArrayEquals(expected, actual, digits, node.get("id").asText());
    }

    private static double[] numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(each -> each.isNull() ? Double.NaN : each.asDouble())
                .toArray();
    }

    private static double[][] rows(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(ReferenceCasesTest::numbers)
                .toArray(double[][]::new);
    }

    private static Case of(JsonNode node) {
        Case made = Case.of(rows(node.get("matrix")));
        if (node.hasNonNull("weights")) {
            made = made.weighed(numbers(node.get("weights")));
        }
        if (node.hasNonNull("objectives(+1 max,-1 min)")) {
            double[] signs = numbers(node.get("objectives(+1 max,-1 min)"));
            int[] directions = new int[signs.length];
            for (int j = 0; j < signs.length; j++) {
                directions[j] = (int) signs[j];
            }
            made = made.directed(directions);
        }
        return made;
    }

    @ParameterizedTest
    @CsvSource({
        "TestEDAS, edas, 5e-4",
        "TestMOORA.test_output, moora, 5e-5",
        "TestCODAS, codas, 5e-5",
        "TestCOCOSO, cocoso, 5e-4",
        "TestMABAC, mabac, 5e-4",
        "TestPROMETHEE_II, promethee, 1e-12",
        "TestOCRA, ocra, 5e-4"
    })
    void scoresAgreeToTheDigitsPublished(String id, String method, double digits) {
        JsonNode node = named(id);
        agrees(node, numbers(node.get("expected")), of(node).scores(Methods.of(method)), digits);
    }

    @Test
    void topsisOfTzengAndHuang() {
        JsonNode node = named("TOPSIS_tzeng");
        JsonNode expected = node.get("expected").get(0);
        MatrixMethod topsis = Methods.of("topsis");
        agrees(node, numbers(expected.get("extra").get("similarity")), of(node).scores(topsis), 5e-5);
        assertArrayEquals(numbers(expected.get("rank")), of(node).ranks(topsis));
    }

    @ParameterizedTest
    @CsvSource({"test_VIKOR, 1", "opricovic2004compromise, 0"})
    void vikorWithBothConditions(String id, int skipped) {
        JsonNode node = id.equals("test_VIKOR")
                ? StreamSupport.stream(cases.spliterator(), false)
                        .filter(each -> each.get("id").asText().endsWith("test_VIKOR"))
                        .findFirst()
                        .orElseThrow()
                : named(id);
        JsonNode extra = node.get("expected").get(0).get("extra");
        MatrixMethod vikor = Methods.of("vikor");
        Case made = of(node);
        agrees(node, numbers(extra.get("s_k")), made.column(vikor, "group-utility"), 1e-12);
        agrees(node, numbers(extra.get("r_k")), made.column(vikor, "individual-regret"), 1e-12);
        agrees(node, numbers(extra.get("q_k")), made.column(vikor, "compromise"), 1e-12);
        assertArrayEquals(places(extra.get("s_k")), made.column(vikor, "rank-by-utility"));
        assertArrayEquals(places(extra.get("r_k")), made.column(vikor, "rank-by-regret"));
        double[] member = new double[made.rows().length];
        for (double index : numbers(extra.get("compromise_set"))) {
            member[(int) index] = 1;
        }
        assertArrayEquals(member, made.column(vikor, "compromise-set"));
        assertEquals(skipped == 1 ? 2 : 1, numbers(extra.get("compromise_set")).length);
    }

    private static double[] places(JsonNode losses) {
        return Ranks.ascending(numbers(losses));
    }

    /** The weights of the paper add up to 1.0155 and were not divided by their sum; here they are. */
    @Test
    void waspasOfWeightsThatDoNotAddUpToOne() {
        JsonNode node = named("TestWASPAS");
        double sum = java.util.Arrays.stream(numbers(node.get("weights"))).sum();
        MatrixMethod waspas = Methods.of("waspas");
        double[] sums = of(node).column(waspas, "sum");
        double[] products = of(node).column(waspas, "product");
        double[] expected = numbers(node.get("expected"));
        double[] scores = new double[expected.length];
        for (int i = 0; i < expected.length; i++) {
            scores[i] = sum * sums[i] / 2 + Math.pow(products[i], sum) / 2;
        }
        agrees(node, expected, scores, 5e-5);
    }

    @Test
    void arasWithAnOptimumThatWasGiven() {
        JsonNode node = named("TestARAS");
        double[] optimum = numbers(node.get("extra").get("xopt"));
        Map<String, Object> given = new LinkedHashMap<>();
        for (int j = 0; j < optimum.length; j++) {
            given.put("C" + (j + 1), optimum[j]);
        }
        agrees(
                node,
                numbers(node.get("expected")),
                of(node).with("aras.optimum", given).scores(Methods.of("aras")),
                5e-5);
    }

    @Test
    void mooraWithoutWeights() {
        JsonNode node = named("kracka2010ranking");
        JsonNode expected = node.get("expected").get(0);
        MatrixMethod moora = Methods.of("moora");
        double[] scores = of(node).scores(moora);
        for (int i = 0; i < scores.length; i++) {
            scores[i] *= 7; // there each of seven criteria weighs one
        }
        agrees(node, numbers(expected.get("extra").get("score")), scores, 5e-9);
        assertArrayEquals(numbers(expected.get("rank")), of(node).ranks(moora));
    }

    @Test
    void spotisWithBounds() {
        JsonNode node = named("TestSPOTIS");
        double[][] bounds = rows(node.get("extra").get("bounds"));
        Map<String, Object> lower = new LinkedHashMap<>();
        Map<String, Object> upper = new LinkedHashMap<>();
        for (int j = 0; j < bounds.length; j++) {
            lower.put("C" + (j + 1), bounds[j][0]);
            upper.put("C" + (j + 1), bounds[j][1]);
        }
        Case made = of(node).with("spotis.lower", lower).with("spotis.upper", upper);
        agrees(node, numbers(node.get("expected")), made.column(Methods.of("spotis"), "distance"), 5e-5);
    }

    @Test
    void coprasOfUysal() {
        JsonNode node = named("COPRAS");
        MatrixMethod copras = Methods.of("copras");
        agrees(node, numbers(node.get("expected").get("score_percent")), of(node).column(copras, "utility"), 5e-5);
        assertArrayEquals(numbers(node.get("expected").get("rank")), of(node).ranks(copras));
    }

    @Test
    void electreOfCebrianAndPorcar() {
        JsonNode node = named("ELECTRE1");
        MatrixMethod electre = Methods.of("electre1");
        Case made = of(node).with("normalisation", "sum");
        assertTable(made, electre, "concordance", rows(node.get("expected").get("concordance")), 5e-4);
        assertTable(made, electre, "discordance", rows(node.get("expected").get("discordance")), 5e-5);
        double[] kernel = new double[made.rows().length];
        for (double index : numbers(node.get("expected").get("kernel_index"))) {
            kernel[(int) index] = 1;
        }
        assertArrayEquals(kernel, made.column(electre, "kernel"));
    }

    private static void assertTable(Case made, MatrixMethod method, String table, double[][] expected, double digits) {
        for (int k = 0; k < expected.length; k++) {
            double[] column = new double[expected.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = expected[i][k];
            }
            double[] found = made.run(method)
                    .table(table)
                    .orElseThrow()
                    .numbers("A" + (k + 1))
                    .orElseThrow()
                    .toArray();
            assertArrayEquals(column, found, digits, table);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CRITIC_diakoulaki1995, critic, 5e-9",
        "TestEntropyWeights, entropy, 5e-7",
        "TestMERECWeights, merec, 5e-5"
    })
    void weightsAgreeToTheDigitsPublished(String id, String weighing, double digits) {
        JsonNode node = named(id);
        JsonNode expected = node.get("expected");
        double[] weights = of(node).with("weights.method", weighing)
                .run(Methods.of("wsm"))
                .table("weights")
                .orElseThrow()
                .numbers("weight")
                .orElseThrow()
                .toArray();
        agrees(node, numbers(expected.isArray() ? expected : expected.get("weights")), weights, digits);
    }

    @Test
    void analyticHierarchyByBothVariants() {
        JsonNode node = named("test_ahp").get("expected");
        Map<String, Object> criteria = new LinkedHashMap<>();
        judge(criteria, "", "C", rows(node.get("criteria_pairwise_lower")));
        Map<String, Object> units = new LinkedHashMap<>();
        int j = 1;
        for (JsonNode lower : node.get("alternatives_pairwise_lower_per_criterion")) {
            judge(units, "C" + j++ + ":", "A", rows(lower));
        }
        Case made = Case.of(new double[] {1, 2, 3}, new double[] {2, 3, 1}, new double[] {3, 1, 2})
                .with("ahp.criteria", criteria)
                .with("ahp.units", units);
        MatrixMethod ahp = Methods.of("ahp");
        double[] means = made.with("ahp.priorities", "column-mean").scores(ahp);
        assertArrayEquals(numbers(node.get("points")), means, 5e-4);
        assertArrayEquals(numbers(node.get("points_if_eigenvector_is_used(own computation)")), made.scores(ahp), 5e-9);
    }

    private static void judge(Map<String, Object> into, String prefix, String letter, double[]... lower) {
        for (int i = 0; i < lower.length; i++) {
            for (int k = 0; k < i; k++) {
                into.put(prefix + letter + (i + 1) + ":" + letter + (k + 1), lower[i][k]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"TestMinmaxNormalization, MIN_MAX", "TestVectorNormalization, VECTOR", "TestSumNormalization, SUM"})
    void scalesAgree(String id, Scaling scaling) {
        JsonNode node = named(id);
        double[] expected = numbers(node.get("expected"));
        double[][] rows = rows(node.get("matrix"));
        double[] signs = numbers(node.get("objectives(+1 max,-1 min)"));
        for (int j = 0; j < signs.length; j++) {
            double[] column = new double[rows.length];
            double[] wanted = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                column[i] = rows[i][j];
                wanted[i] = expected[i * signs.length + j];
            }
            assertArrayEquals(wanted, scaling.of(column, signs[j] > 0), 5e-9);
        }
    }
}
