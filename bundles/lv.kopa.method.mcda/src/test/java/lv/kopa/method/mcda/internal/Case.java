package lv.kopa.method.mcda.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.RandomStreams;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.text.Text;

/**
 * A matrix with weights and objectives, and the settings of a method. SYNTHETIC unless a test names its source.
 *
 * @param rows a row for each unit
 * @param weights weights of the criteria
 * @param benefits whether more is better, for each criterion
 * @param given settings
 */
record Case(double[][] rows, double[] weights, boolean[] benefits, Map<String, Object> given) {
    static Case of(double[]... rows) {
        double[] weights = new double[rows[0].length];
        boolean[] benefits = new boolean[rows[0].length];
        java.util.Arrays.fill(weights, 1);
        java.util.Arrays.fill(benefits, true);
        return new Case(rows, weights, benefits, Map.of());
    }

    Case weighed(double... others) {
        return new Case(rows, others, benefits, given);
    }

    Case directed(int... signs) {
        boolean[] directions = new boolean[signs.length];
        for (int j = 0; j < signs.length; j++) {
            directions[j] = signs[j] > 0;
        }
        return new Case(rows, weights, directions, given);
    }

    Case with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put(key, value);
        return new Case(rows, weights, benefits, more);
    }

    Case of(double[][] others, double... otherWeights) {
        return new Case(others, otherWeights, benefits, given);
    }

    Dataset dataset() {
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        for (int i = 0; i < rows.length; i++) {
            builder.unit(new Unit("A" + (i + 1), Text.EMPTY, UnitKind.CLUSTER));
        }
        List<IndicatorNode> leaves = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            String code = "C" + (j + 1);
            leaves.add(new IndicatorNode.Leaf(
                    Indicator.simple(code, Text.EMPTY, Text.EMPTY, benefits[j] ? Direction.UP : Direction.DOWN),
                    weights[j]));
            double[] column = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                column[i] = rows[i][j];
            }
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, code, Period.NONE), column));
        }
        return builder.tree(new IndicatorNode.Aggregate("index", Text.same("index"), 1, leaves))
                .build();
    }

    Arguments arguments(MatrixMethod method) {
        ParameterTree.Binding binding = method.description().parameters().bind(given);
        return binding.arguments().orElseThrow(() -> new AssertionError(binding.faults()));
    }

    List<Finding> check(MatrixMethod method) {
        return method.check(dataset(), arguments(method)).findings();
    }

    List<String> refused(MatrixMethod method) {
        return check(method).stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .map(Finding::key)
                .toList();
    }

    /** Evaluates, after making sure that nothing is refused. */
    EvaluationResult run(MatrixMethod method) {
        return run(method, new Alone());
    }

    EvaluationResult run(MatrixMethod method, EvaluationContext context) {
        if (!refused(method).isEmpty()) {
            throw new AssertionError(method.description().id() + " " + check(method));
        }
        return method.evaluate(dataset(), arguments(method), context);
    }

    double[] column(MatrixMethod method, String column) {
        return run(method)
                .table("scores")
                .orElseThrow()
                .numbers(column)
                .orElseThrow()
                .toArray();
    }

    double[] scores(MatrixMethod method) {
        return column(method, "score");
    }

    double[] ranks(MatrixMethod method) {
        return column(method, "rank");
    }

    /** Everything on one thread; each time before something is done, and whenever the method asks, this is done. */
    static EvaluationContext asking(Runnable asked) {
        Alone alone = new Alone();
        return new EvaluationContext() {
            @Override
            public void progress(double fraction, Text step) {}

            @Override
            public void checkCancelled() {
                asked.run();
            }

            @Override
            public void forEachIndex(int count, IntConsumer body) {
                alone.forEachIndex(count, index -> {
                    asked.run();
                    body.accept(index);
                });
            }

            @Override
            public RandomGenerator random(long index) {
                return alone.random(index);
            }
        };
    }

    /** Everything at once, in no order. */
    static EvaluationContext together() {
        Alone alone = new Alone();
        return new EvaluationContext() {
            @Override
            public void progress(double fraction, Text step) {}

            @Override
            public void checkCancelled() {}

            @Override
            public void forEachIndex(int count, IntConsumer body) {
                IntStream.range(0, count).parallel().forEach(body);
            }

            @Override
            public RandomGenerator random(long index) {
                return alone.random(index);
            }
        };
    }

    /** Everything on one thread. */
    record Alone() implements EvaluationContext {
        @Override
        public void progress(double fraction, Text step) {}

        @Override
        public void checkCancelled() {}

        @Override
        public void forEachIndex(int count, IntConsumer body) {
            for (int i = 0; i < count; i++) {
                body.accept(i);
            }
        }

        @Override
        public RandomGenerator random(long index) {
            return RandomStreams.stream(1, index);
        }
    }
}
