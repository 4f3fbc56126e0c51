package lv.kopa.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.RandomStreams;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.mcda.internal.compromise.Topsis;
import lv.kopa.method.mcda.internal.compromise.Vikor;
import lv.kopa.method.mcda.internal.outranking.Promethee;
import lv.kopa.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long methods of multi-criteria decision analysis take, ranks included, beyond reading; and one pass over the same memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class Comparing {
    private static final double INDIFFERENCE = 5;
    private static final double PREFERENCE = 30;

    private Dataset large;
    private Dataset pairs;

    /** SYNTHETIC data. */
    @Setup
    public void draw() {
        large = data(1_000_000, 20);
        pairs = data(100_000, 10);
    }

    private static Dataset data(int units, int criteria) {
        Random random = new Random(units);
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        for (int i = 0; i < units; i++) {
            builder.unit(new Unit("U" + i, Text.EMPTY, UnitKind.FIRM));
        }
        List<IndicatorNode> leaves = new ArrayList<>();
        for (int j = 0; j < criteria; j++) {
            String code = "C" + j;
            leaves.add(new IndicatorNode.Leaf(
                    Indicator.simple(code, Text.EMPTY, Text.EMPTY, j % 3 == 0 ? Direction.DOWN : Direction.UP), 1 + j));
            double[] values = random.doubles(units, 1, 100).toArray();
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, code, Period.NONE), values));
        }
        return builder.tree(new IndicatorNode.Aggregate("index", Text.same("index"), 1, leaves))
                .build();
    }

    private static EvaluationResult run(EvaluationMethod method, Dataset data) {
        return run(method, data, Map.of());
    }

    private static EvaluationResult run(EvaluationMethod method, Dataset data, Map<String, Object> given) {
        Arguments arguments =
                method.description().parameters().bind(given).arguments().orElseThrow();
        return method.evaluate(data, arguments, new Both());
    }

    /** TOPSIS, 1 000 000 × 20. */
    @Benchmark
    public EvaluationResult topsis() {
        return run(new Topsis(), large);
    }

    /** VIKOR, 1 000 000 × 20. */
    @Benchmark
    public EvaluationResult vikor() {
        return run(new Vikor(), large);
    }

    /** PROMETHEE II by the usual function, 100 000 × 10. */
    @Benchmark
    public EvaluationResult promethee() {
        return run(new Promethee(), pairs);
    }

    /** PROMETHEE II by the function that rises from the first difference on, 100 000 × 10. */
    @Benchmark
    public EvaluationResult prometheeVShape() {
        return run(new Promethee(), pairs, function("v-shape"));
    }

    /** PROMETHEE II by the function of two steps, 100 000 × 10. */
    @Benchmark
    public EvaluationResult prometheeLevel() {
        return run(new Promethee(), pairs, function("level"));
    }

    /** PROMETHEE II by the function that rises between two thresholds, 100 000 × 10. */
    @Benchmark
    public EvaluationResult prometheeLinear() {
        return run(new Promethee(), pairs, function("linear"));
    }

    /** Values are from 1 to 100. */
    private Map<String, Object> function(String shape) {
        Map<String, Double> indifference = new TreeMap<>();
        Map<String, Double> preference = new TreeMap<>();
        pairs.tree().orElseThrow().leaves().forEach(leaf -> {
            indifference.put(leaf.code(), INDIFFERENCE);
            preference.put(leaf.code(), PREFERENCE);
        });
        return shape.equals("v-shape")
                ? Map.of("promethee.function", shape, "promethee.preference", preference)
                : Map.of(
                        "promethee.function",
                        shape,
                        "promethee.indifference",
                        indifference,
                        "promethee.preference",
                        preference);
    }

    /** One pass over the memory of 1 000 000 × 20. */
    @Benchmark
    public double pass() {
        return sum(large);
    }

    /** One pass over the memory of 100 000 × 10. */
    @Benchmark
    public double passPairs() {
        return sum(pairs);
    }

    private static double sum(Dataset data) {
        double sum = 0;
        for (DataColumn column : data.columns()) {
            DataColumn.Numbers numbers = (DataColumn.Numbers) column;
            for (int i = 0; i < numbers.size(); i++) {
                sum += numbers.value(i);
            }
        }
        return sum;
    }

    /** Works on all processors. */
    private record Both() implements EvaluationContext {
        @Override
        public void progress(double fraction, Text step) {
            // nobody watches
        }

        @Override
        public void checkCancelled() {
            // nobody stops it
        }

        @Override
        public void forEachIndex(int count, IntConsumer body) {
            IntStream.range(0, count).parallel().forEach(body);
        }

        @Override
        public RandomGenerator random(long index) {
            return RandomStreams.stream(1, index);
        }
    }
}
