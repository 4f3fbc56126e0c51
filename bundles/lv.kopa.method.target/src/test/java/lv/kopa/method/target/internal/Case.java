package lv.kopa.method.target.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
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
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Some units with one indicator, {@code x}; SYNTHETIC. */
final class Case {
    private final TargetMethod method = new TargetMethod();
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<DataColumn> columns = new ArrayList<>();
    private Indicator indicator;
    private final int units;

    Case(int units, Direction direction) {
        this.units = units;
        indicator = Indicator.simple("x", Text.EMPTY, Text.same("EUR"), direction);
    }

    Case indicator(Indicator other) {
        indicator = other;
        return this;
    }

    Case values(String period, double... values) {
        columns.add(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "x", new Period(period)), values));
        return this;
    }

    Case baseline(String day, double... values) {
        return agreed(DataRole.BASELINE, day, values);
    }

    Case milestone(String day, double... values) {
        return agreed(DataRole.MILESTONE, day, values);
    }

    Case target(String due, double... values) {
        double[] days = new double[units];
        java.util.Arrays.fill(days, java.time.LocalDate.parse(due).toEpochDay());
        return agreed(DataRole.TARGET, "", values).agreed(DataRole.DUE_DATE, "", days);
    }

    Case agreed(DataRole role, String period, double... values) {
        columns.add(DataColumn.Numbers.of(new ColumnKey(role, "x", new Period(period)), values));
        return this;
    }

    Case with(String key, Object value) {
        given.put(key, value);
        return this;
    }

    Dataset dataset() {
        Dataset.Builder builder = new Dataset.Builder()
                .synthetic(true)
                .tree(new IndicatorNode.Aggregate("all", Text.EMPTY, 1, List.of(new IndicatorNode.Leaf(indicator, 1))));
        for (int i = 0; i < units; i++) {
            builder.unit(new Unit("u" + i, Text.same("SYNTHETIC " + i), UnitKind.CLUSTER));
        }
        columns.forEach(builder::column);
        return builder.build();
    }

    Arguments arguments() {
        ParameterTree.Binding binding = method.description().parameters().bind(given);
        return binding.arguments().orElseThrow(() -> new AssertionError(binding.faults()));
    }

    List<Finding> findings() {
        return method.check(dataset(), arguments()).findings();
    }

    List<String> keys(Finding.Severity severity) {
        return findings().stream()
                .filter(each -> each.severity() == severity)
                .map(Finding::key)
                .toList();
    }

    EvaluationResult run() {
        if (method.check(dataset(), arguments()).refused()) {
            throw new AssertionError(findings());
        }
        return method.evaluate(dataset(), arguments(), new Alone());
    }

    private ResultTable progress() {
        return run().table("progress").orElseThrow();
    }

    double[] numbers(String column) {
        return progress().numbers(column).orElseThrow().toArray();
    }

    List<String> words(String column) {
        return ((ResultColumn.Words) progress().column(column).orElseThrow())
                .values().stream().map(each -> each.in(Language.EN)).toList();
    }

    String state() {
        return words("state").get(0);
    }

    double share() {
        return numbers("share")[0];
    }

    private record Alone() implements EvaluationContext {
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
