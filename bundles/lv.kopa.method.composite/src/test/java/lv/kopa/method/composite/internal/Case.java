package lv.kopa.method.composite.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorNode.Aggregate;
import lv.kopa.indicator.IndicatorNode.Leaf;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/** A small worked case: units, indicators with their values, a tree, arguments. SYNTHETIC throughout. */
final class Case {
    static final double NA = Double.NaN;
    static final Period PERIOD = new Period("2020");

    private final CompositeMethod method = new CompositeMethod();
    private final List<String> units;
    private final List<DataColumn> columns = new ArrayList<>();
    private final List<IndicatorNode> leaves = new ArrayList<>();
    private Optional<Aggregate> tree = Optional.empty();

    Case(String... units) {
        this.units = List.of(units);
    }

    static Leaf leaf(String code, Direction direction, double weight) {
        return leaf(code, direction, weight, ScaleType.RATIO, Optional.empty());
    }

    static Leaf leaf(String code, Direction direction, double weight, ScaleType scale, Optional<String> denominator) {
        return new Leaf(
                new Indicator(
                        code,
                        "1",
                        Text.same(code),
                        Text.EMPTY,
                        Text.EMPTY,
                        direction,
                        scale,
                        Measure.FLOW,
                        AggregationRule.NONE,
                        denominator),
                weight);
    }

    static Aggregate node(String code, double weight, IndicatorNode... children) {
        return new Aggregate(code, Text.same(code), weight, List.of(children));
    }

    /** An indicator that goes up and weighs 1, directly below the root unless a tree is set. */
    Case with(String code, double... values) {
        return with(leaf(code, Direction.UP, 1), values);
    }

    Case with(Leaf leaf, double... values) {
        leaves.add(leaf);
        return column(DataRole.INDICATOR, leaf.code(), values);
    }

    Case column(DataRole role, String code, double... values) {
        columns.add(DataColumn.Numbers.of(new ColumnKey(role, code, PERIOD), values));
        return this;
    }

    Case column(DataColumn column) {
        columns.add(column);
        return this;
    }

    Case groups(String code, String... values) {
        columns.add(DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, code, Period.NONE), values));
        return this;
    }

    Case tree(Aggregate root) {
        tree = Optional.of(root);
        return this;
    }

    Dataset dataset() {
        Dataset.Builder builder = new Dataset.Builder().synthetic(true);
        units.forEach(unit -> builder.unit(new Unit(unit, Text.same("Unit " + unit), UnitKind.CLUSTER)));
        columns.forEach(builder::column);
        return builder.tree(tree.orElseGet(() -> node("index", 1, leaves.toArray(IndicatorNode[]::new))))
                .build();
    }

    static Arguments arguments(Map<String, ?> given) {
        ParameterTree.Binding binding =
                new CompositeMethod().description().parameters().bind(given);
        return binding.arguments().orElseThrow(() -> new AssertionError(binding.faults()));
    }

    List<Finding> check(Map<String, ?> given) {
        return method.check(dataset(), arguments(given)).findings();
    }

    /** The keys of what is refused. */
    List<String> refused(Map<String, ?> given) {
        return check(given).stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .map(Finding::key)
                .toList();
    }

    /** Evaluates, after making sure that nothing is refused. */
    EvaluationResult run(Map<String, ?> given) {
        if (!refused(given).isEmpty()) {
            throw new AssertionError(check(given));
        }
        return method.evaluate(dataset(), arguments(given), new TestContext(1));
    }

    /** A column of a table of the result. */
    static double[] column(EvaluationResult result, String table, String column) {
        return result.table(table)
                .orElseThrow(() -> new AssertionError("no table " + table))
                .numbers(column)
                .orElseThrow(() -> new AssertionError("no column " + column))
                .toArray();
    }

    /** The values of one indicator after normalisation. */
    double[] normalised(String code, Map<String, ?> given) {
        return column(run(given), "normalised", code);
    }

    /** The scores under the code of the root. */
    double[] index(Map<String, ?> given) {
        return column(run(given), "scores", "index");
    }

    static double[] repeat(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }
}
