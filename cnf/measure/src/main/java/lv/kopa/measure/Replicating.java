package lv.kopa.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.NodeWeights;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.PreparedMethod;
import lv.kopa.evaluation.RandomStreams;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Variant;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.CompositeMethod;
import lv.kopa.robustness.internal.draw.Weighting;
import lv.kopa.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long 10 000 replications of an index take that is as large as the ASEM index (51 units, 49 indicators in 8 pillars of 2
 * sub-indices), on all processors, every choice drawn each time and every unit ranked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 7)
@Fork(1)
public class Replicating {
    private static final int DRAWS = 10_000;
    private static final int UNITS = 51;
    private static final int INDICATORS = 49;
    private static final int PILLARS = 8;
    private static final List<String> NORMALISATIONS =
            List.of("min-max", "z-score", "rank", "percentile-rank", "borda");

    /** The rules of aggregation that are drawn. */
    @Param({"arithmetic", "arithmetic,copeland"})
    public String aggregations;

    private final CompositeMethod method = new CompositeMethod();
    private final Map<String, Arguments> known = new ConcurrentHashMap<>();
    private final List<int[]> families = new ArrayList<>();
    private Dataset data;
    private int nodes;

    /** SYNTHETIC data. */
    @Setup
    public void draw() {
        Random random = new Random(UNITS);
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        for (int i = 0; i < UNITS; i++) {
            builder.unit(new Unit("U" + i, Text.EMPTY, UnitKind.CLUSTER));
        }
        List<List<IndicatorNode>> pillars = new ArrayList<>();
        for (int j = 0; j < INDICATORS; j++) {
            String code = "C" + j;
            if (j < PILLARS) {
                pillars.add(new ArrayList<>());
            }
            pillars.get(j % PILLARS)
                    .add(new IndicatorNode.Leaf(Indicator.simple(code, Text.EMPTY, Text.EMPTY, Direction.UP), 1));
            double[] values = random.doubles(UNITS, 1, 100).toArray();
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, code, Period.NONE), values));
        }
        List<IndicatorNode> halves = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<IndicatorNode> below = new ArrayList<>();
            for (int p = half; p < PILLARS; p += 2) {
                below.add(new IndicatorNode.Aggregate("P" + p, Text.EMPTY, 1, pillars.get(p)));
            }
            halves.add(new IndicatorNode.Aggregate("S" + half, Text.EMPTY, 1, below));
        }
        IndicatorNode.Aggregate root = new IndicatorNode.Aggregate("index", Text.same("index"), 1, halves);
        data = builder.tree(root).build();
        List<IndicatorNode> all = new ArrayList<>();
        root.visit(all::add);
        nodes = all.size();
        all.stream()
                .filter(node -> !node.children().isEmpty())
                .forEach(node -> families.add(
                        node.children().stream().mapToInt(all::indexOf).toArray()));
    }

    private Arguments arguments(Map<String, ?> given) {
        return method.description().parameters().bind(given).arguments().orElseThrow();
    }

    private Variant variant(int index) {
        String normalisation = NORMALISATIONS.get(stream(index, 1).nextInt(NORMALISATIONS.size()));
        String[] rules = aggregations.split(",");
        String rule = rules[stream(index, 2).nextInt(rules.length)];
        Arguments chosen = known.computeIfAbsent(
                normalisation + " " + rule,
                each -> arguments(Map.of("normalisation.method", normalisation, "aggregation.method", rule)));
        double[] weights = new double[nodes];
        weights[0] = 1;
        RandomGenerator random = stream(index, 0);
        for (int[] family : families) {
            double[] equal = IntStream.of(family).mapToDouble(node -> 1).toArray();
            double[] drawn = Weighting.AROUND.draw(equal, 16, random);
            for (int i = 0; i < family.length; i++) {
                weights[family[i]] = drawn[i];
            }
        }
        return new Variant(data, chosen, Optional.of(NodeWeights.owning(weights)));
    }

    private static RandomGenerator stream(int index, int factor) {
        return RandomStreams.stream(1, 3L * index + factor);
    }

    /** Draws and ranks. */
    @Benchmark
    public double replicate() {
        PreparedMethod.Prepared prepared = method.prepare(data);
        return IntStream.range(0, DRAWS)
                .parallel()
                .mapToDouble(index -> prepared.rank(variant(index)).ranks()[0])
                .sum();
    }
}
