package lv.kopa.robustness.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
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
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.RandomStreams;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variant;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** A method with its answer, studied without an engine. SYNTHETIC. */
final class Studied implements StudySubject {
    private final EvaluationMethod method;
    private final Dataset dataset;
    private final Arguments arguments;
    private final boolean parallel;

    Studied(EvaluationMethod method, Dataset dataset, Map<String, Object> given, boolean parallel) {
        this.method = method;
        this.dataset = dataset;
        this.parallel = parallel;
        arguments = method.description().parameters().bind(given).arguments().orElseThrow();
    }

    Studied(Dataset dataset) {
        this(new SumMethod(), dataset, Map.of(), false);
    }

    /** Units u0, u1, … with a value of each indicator x0, x1, … of these weights. */
    static Dataset dataset(double[] weights, double[]... units) {
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        for (int unit = 0; unit < units.length; unit++) {
            builder.unit(new Unit("u" + unit, Text.EMPTY, UnitKind.CLUSTER));
        }
        List<IndicatorNode> leaves = IntStream.range(0, weights.length)
                .<IndicatorNode>mapToObj(i -> new IndicatorNode.Leaf(
                        Indicator.simple("x" + i, Text.EMPTY, Text.EMPTY, Direction.UP), weights[i]))
                .toList();
        for (int i = 0; i < weights.length; i++) {
            int indicator = i;
            builder.column(DataColumn.Numbers.of(
                    new ColumnKey(DataRole.INDICATOR, "x" + i, new Period("2026")),
                    IntStream.range(0, units.length)
                            .mapToDouble(unit -> units[unit][indicator])
                            .toArray()));
        }
        return builder.tree(new IndicatorNode.Aggregate("index", Text.EMPTY, 1, leaves))
                .build();
    }

    /** Makes a study with these settings. */
    EvaluationResult by(Study study, Map<String, Object> given) {
        return study.study(
                this, study.description().parameters().bind(given).arguments().orElseThrow(), new Context(parallel));
    }

    private record Context(boolean parallel) implements EvaluationContext {
        @Override
        public void progress(double fraction, Text step) {}

        @Override
        public void checkCancelled() {}

        @Override
        public void forEachIndex(int count, IntConsumer body) {
            IntStream range = IntStream.range(0, count);
            (parallel ? range.parallel() : range).forEach(body);
        }

        @Override
        public RandomGenerator random(long index) {
            return RandomStreams.stream(7, index);
        }
    }

    @Override
    public MethodDescription method() {
        return method.description();
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public Arguments arguments() {
        return arguments;
    }

    @Override
    public EvaluationResult result() {
        return method.evaluate(dataset, arguments, new Context(false));
    }

    @Override
    public double[] ranks() {
        return ranks(result());
    }

    private static double[] ranks(EvaluationResult result) {
        return result.first(ResultTable.Purpose.SCORES)
                .orElseThrow()
                .first(ResultRole.RANK)
                .orElseThrow()
                .toArray();
    }

    @Override
    public void replicate(int count, IntFunction<Variant> variants, Answers answers) {
        new Context(parallel).forEachIndex(count, index -> {
            Variant variant = variants.apply(index);
            Dataset data = variant.weighted();
            Validity validity = method.check(data, variant.arguments());
            answers.accept(
                    index,
                    validity.refused()
                            ? Standing.refused(validity)
                            : Standing.at(ranks(method.evaluate(data, variant.arguments(), new Context(false)))));
        });
    }

    /** “turned” is the same method upside down, “scaled” with another scale, “same…” the same once more; “refused” gives no answer, anything else is not there. */
    @Override
    public Other other(String methodId, Map<String, Object> given) {
        Map<String, Object> settings = new LinkedHashMap<>(given);
        if (methodId.equals("turned")) {
            settings.put("order", "turned");
        } else if (methodId.equals("scaled")) {
            settings.put("scale", "min-max");
        } else if (!methodId.startsWith("same")) {
            return new Absent(
                    Text.same(methodId.equals("refused") ? "Refused method" : methodId),
                    List.of(new Finding(
                            Finding.Severity.REFUSE, "gone", Text.same("not here"), Text.EMPTY, Map.of(), List.of())));
        }
        return new Present(
                new Studied(method, dataset, settings, parallel),
                new lv.kopa.evaluation.BundleIdentity("b", "1", "00", java.util.Optional.empty()));
    }
}
