package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.NodeWeights;
import lv.kopa.evaluation.PreparedMethod;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variant;
import lv.kopa.evaluation.Variation;
import lv.kopa.indicator.Direction;
import org.junit.jupiter.api.Test;

/** The fast way gives what the plain one gives: the same ranks, the same refusals. */
class PreparedTest {
    private static final CompositeMethod METHOD = new CompositeMethod();
    private static final Map<String, List<Object>> OPTIONS = Map.of(
            "imputation.method", List.of("none", "mean", "median"),
            "treatment.method", List.of("none", "winsorise"),
            "treatment.limit", List.of(1L, 5L),
            "normalisation.method",
                    List.of("min-max", "z-score", "rank", "percentile-rank", "goalposts", "mazziotta-pareto"),
            "weights.method", List.of("tree", "equal", "principal-components", "correlation", "benefit-of-the-doubt"),
            "aggregation.method", List.of("arithmetic", "geometric", "harmonic", "copeland", "mazziotta-pareto"),
            "screening.minimum-availability", List.of(0.0, 0.65, 0.75, 0.9),
            "normalisation.lower", List.of(0.0, 1.0));

    private static Dataset dataset(Random random) {
        int units = 30;
        String[] ids = new String[units];
        for (int i = 0; i < units; i++) {
            ids[i] = "u" + i;
        }
        Case data = new Case(ids);
        for (int i = 0; i < 5; i++) {
            double[] values = new double[units];
            for (int unit = 0; unit < units; unit++) {
                values[unit] = random.nextInt(15) == 0 ? Double.NaN : Math.exp(2 * random.nextGaussian());
            }
            data.column(lv.kopa.evaluation.DataRole.INDICATOR, "x" + i, values);
        }
        data.tree(Case.node(
                "index",
                1,
                Case.node("a", 2, Case.leaf("x0", Direction.UP, 1), Case.leaf("x1", Direction.DOWN, 2)),
                Case.node(
                        "b",
                        1,
                        Case.leaf("x2", Direction.UP, 1),
                        Case.leaf("x3", Direction.UP, 3),
                        Case.leaf("x4", Direction.DOWN, 1))));
        return data.dataset();
    }

    private static Standing plainly(Variant variant) {
        Dataset data = variant.weighted();
        Validity validity = METHOD.check(data, variant.arguments());
        if (validity.refused()) {
            return Standing.refused(validity);
        }
        EvaluationResult result = METHOD.evaluate(data, variant.arguments(), new TestContext(1));
        return Standing.at(Case.column(result, "scores", "rank"));
    }

    private static Arguments drawn(Random random) {
        Map<String, Object> chosen = new HashMap<>();
        OPTIONS.forEach((key, options) -> chosen.put(key, options.get(random.nextInt(options.size()))));
        return Case.arguments(chosen);
    }

    private static Optional<NodeWeights> weights(Dataset dataset, Random random) {
        double[] weights =
                new double[NodeWeights.of(dataset.tree().orElseThrow()).size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(9) == 0 ? 0 : random.nextDouble();
        }
        return Optional.of(NodeWeights.owning(weights));
    }

    private static void compare(PreparedMethod.Prepared prepared, Variant variant) {
        Standing fast = prepared.rank(variant);
        Standing plain = plainly(variant);
        assertEquals(
                plain.refusals(), fast.refusals(), () -> variant.arguments().toString());
        assertArrayEquals(plain.ranks(), fast.ranks(), () -> variant.arguments().toString());
    }

    @Test
    void fastAndPlainAgree() {
        Random random = new Random(5);
        int refused = 0;
        for (int set = 0; set < 5; set++) {
            Dataset dataset = dataset(random);
            PreparedMethod.Prepared prepared = METHOD.prepare(dataset);
            for (int i = 0; i < 80; i++) {
                Variant variant =
                        new Variant(dataset, drawn(random), i % 4 == 0 ? Optional.empty() : weights(dataset, random));
                compare(prepared, variant);
                refused += prepared.rank(variant).given() ? 0 : 1;
            }
        }
        assertTrue(refused > 20 && refused < 380, "both kinds occur: " + refused);
    }

    @Test
    void otherDataAreComputedFromTheBeginning() {
        Random random = new Random(6);
        Dataset dataset = dataset(random);
        PreparedMethod.Prepared prepared = METHOD.prepare(dataset);
        for (int i = 0; i < 20; i++) {
            Dataset.Builder changed = dataset.toBuilder();
            DataColumn.Numbers column = (DataColumn.Numbers) dataset.columns().get(i % 5);
            double[] values = column.toArray();
            values[i % values.length] *= 3;
            changed.replace(DataColumn.Numbers.of(column.key(), values));
            compare(prepared, new Variant(changed.build(), drawn(random), weights(dataset, random)));
        }
    }

    /** A study draws weights of the tree where the source says that they count, so each has to say what is so. */
    @Test
    void weightsOfTheTreeCountWithTheSourcesThatSaySo() {
        Dataset dataset = dataset(new Random(7));
        NodeWeights other = NodeWeights.owning(new double[] {1, 1, 5, 1, 4, 3, 1, 2});
        Variation.WeightSource source = (Variation.WeightSource) METHOD.description().parameters().parameters().stream()
                .filter(parameter -> parameter.key().equals("weights.method"))
                .findFirst()
                .orElseThrow()
                .variation();
        for (String each : List.of("tree", "equal", "given", "principal-components", "correlation")) {
            Arguments arguments = Case.arguments(
                    Map.of("weights.method", each, "weights.given", Map.of("a", 1.0), "imputation.method", "median"));
            EvaluationResult given = METHOD.evaluate(dataset, arguments, new TestContext(1));
            Dataset reweighed = new Variant(dataset, arguments, Optional.of(other)).weighted();
            EvaluationResult drawn = METHOD.evaluate(reweighed, arguments, new TestContext(1));
            boolean counts = !java.util.Arrays.equals(
                    Case.column(given, "scores", "index"), Case.column(drawn, "scores", "index"));
            assertEquals(source.tree().contains(each), counts, each);
        }
    }
}
