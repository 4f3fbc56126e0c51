package lv.kopa.method.mcda.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.weight.Weighing;

/**
 * What a dataset has for a decision matrix: for each indicator of the tree its values, divided by its denominator where it has one.
 *
 * @param units all units
 * @param leaves the indicators, in the order of the tree
 * @param columns their values, NaN where there is none; null for an indicator without a column
 * @param weights weights of the indicators from the tree or as they were given; not scaled
 */
record Input(List<Unit> units, List<IndicatorNode.Leaf> leaves, double[][] columns, double[] weights) {

    static final BiConsumer<Integer, IntConsumer> ONE_BY_ONE =
            (count, body) -> IntStream.range(0, count).forEach(body);

    /** @param each does the same for each index, in any order */
    static Input of(Dataset dataset, Arguments arguments, BiConsumer<Integer, IntConsumer> each) {
        IndicatorNode.Aggregate root = dataset.tree().orElseThrow();
        List<IndicatorNode.Leaf> leaves = root.leaves();
        PeriodColumns source = new PeriodColumns(dataset, arguments.get(Setting.PERIOD));
        boolean divide = arguments.get(Setting.DENOMINATION);
        double[][] columns = new double[leaves.size()][];
        each.accept(
                columns.length,
                j -> columns[j] = values(source, leaves.get(j), divide).orElse(null));
        return new Input(dataset.units(), leaves, columns, weights(root, leaves, arguments));
    }

    private static Optional<double[]> values(PeriodColumns source, IndicatorNode.Leaf leaf, boolean divide) {
        Optional<DataColumn.Numbers> divisor = divide ? source.denominator(leaf.indicator()) : Optional.empty();
        return source.values(leaf.code()).map(column -> {
            double[] values = column.toArray();
            divisor.ifPresent(by -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] /= by.value(i);
                }
            });
            return values;
        });
    }

    private static double[] weights(
            IndicatorNode.Aggregate root, List<IndicatorNode.Leaf> leaves, Arguments arguments) {
        return switch (Setting.weighing(arguments)) {
            case TREE -> collected(root, IndicatorNode::weight);
            case BUDGET -> {
                Map<String, Double> weights = new ActorWeights(root, arguments.get(Setting.POINTS)).weights();
                yield collected(root, node -> weights.get(node.code()));
            }
            case GIVEN ->
                leaves.stream()
                        .mapToDouble(leaf -> arguments.get(Setting.GIVEN).getOrDefault(leaf.code(), 0.0))
                        .toArray();
            default -> leaves.stream().mapToDouble(leaf -> 1).toArray();
        };
    }

    private static double[] collected(IndicatorNode.Aggregate root, ToDoubleFunction<IndicatorNode> weight) {
        List<Double> weights = new ArrayList<>();
        collect(root, 1, weight, weights);
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The share of each indicator below a node, in the order of {@link IndicatorNode#leaves}. */
    private static void collect(
            IndicatorNode node, double share, ToDoubleFunction<IndicatorNode> weight, List<Double> into) {
        if (node instanceof IndicatorNode.Leaf) {
            into.add(share);
            return;
        }
        double sum = node.children().stream().mapToDouble(weight).sum();
        for (IndicatorNode child : node.children()) {
            collect(child, sum == 0 ? 0 : share * weight.applyAsDouble(child) / sum, weight, into);
        }
    }

    /** The indexes of the units that have a value of every indicator. */
    int[] whole(BiConsumer<Integer, IntConsumer> each) {
        BitSet[] gaps = new BitSet[columns.length];
        each.accept(columns.length, j -> gaps[j] = gaps(columns[j]));
        BitSet any = new BitSet();
        Arrays.stream(gaps).forEach(any::or);
        IntStream all = IntStream.range(0, units.size());
        return (any.isEmpty() ? all : all.filter(unit -> !any.get(unit))).toArray();
    }

    private static BitSet gaps(double... column) {
        BitSet gaps = new BitSet();
        for (int unit = 0; unit < column.length; unit++) {
            if (Double.isNaN(column[unit])) {
                gaps.set(unit);
            }
        }
        return gaps;
    }

    /** The matrix of these units, with weights from where the arguments say. */
    DecisionMatrix matrix(int[] rows, Weighing weighing) {
        boolean all = rows.length == units.size();
        double[][] values = new double[columns.length][];
        for (int j = 0; j < values.length; j++) {
            values[j] = all ? columns[j] : picked(columns[j], rows);
        }
        List<Unit> picked =
                all ? units : Arrays.stream(rows).mapToObj(units::get).toList();
        List<Criterion> criteria = leaves.stream()
                .map(leaf -> new Criterion(
                        leaf.code(),
                        leaf.name().isEmpty() ? lv.kopa.text.Text.same(leaf.code()) : leaf.name(),
                        leaf.indicator().unit(),
                        leaf.indicator().direction().equals(Direction.UP)))
                .toList();
        return weighing.weigh(new DecisionMatrix(picked, criteria, values, Weighing.shares(weights)));
    }

    private static double[] picked(double[] column, int... rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }
}
