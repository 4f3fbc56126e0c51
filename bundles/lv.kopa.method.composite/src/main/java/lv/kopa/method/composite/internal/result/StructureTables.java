package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.AggregationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Index.UnitWeights;
import lv.kopa.method.composite.internal.weight.NodeWeights;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Text;

/** How the index is put together: what each node weighs in it, and what each child of the root adds to it. */
final class StructureTables {
    private final Input input;
    private final Settings settings;
    private final Index index;

    StructureTables(Input input, Settings settings, Index index) {
        this.input = input;
        this.settings = settings;
        this.index = index;
    }

    private record Share(IndicatorNode node, double effective, double among) {}

    /** A row per node, parents before children: its weight in the index and among its siblings, and its rule. */
    ResultTable weights() {
        List<Share> shares = new ArrayList<>();
        addShares(new Share(input.root(), 1, 1), shares);
        return new ResultTable(
                "weights",
                Wording.text("table.weights"),
                Purpose.WEIGHTS,
                RowKind.NODE,
                shares.stream().map(share -> share.node().code()).toList(),
                List.of(
                        Wording.COLUMNS.numbers(
                                "weight",
                                ResultRole.WEIGHT,
                                shares.stream().mapToDouble(Share::effective).toArray()),
                        Wording.COLUMNS.numbers(
                                "among-siblings",
                                ResultRole.WEIGHT,
                                shares.stream().mapToDouble(Share::among).toArray()),
                        Wording.COLUMNS.of(shares).words("name", share -> Listed.name(share.node())),
                        Wording.COLUMNS.of(shares).words("rule", share -> rule(share.node()))));
    }

    private Text rule(IndicatorNode node) {
        return node instanceof IndicatorNode.Aggregate aggregate
                ? Wording.option(settings.aggregation().of(aggregate))
                : Text.EMPTY;
    }

    private void addShares(Share share, List<Share> shares) {
        shares.add(share);
        List<IndicatorNode> children = share.node().children();
        double[] among = NodeWeights.shares(index.weights().of(children));
        for (int i = 0; i < among.length; i++) {
            addShares(new Share(children.get(i), share.effective() * among[i], among[i]), shares);
        }
    }

    /** What each child of the root adds to the score of each unit; there is such a thing only in a sum. */
    Optional<ResultTable> contributions(Aggregated aggregated) {
        IndicatorNode.Aggregate root = input.root();
        if (index.own().containsKey(root.code())) {
            return Optional.of(table(ofUnits(root, index.own().get(root.code()), aggregated.of(root))));
        }
        if (settings.aggregation().of(root) != AggregationMethod.ARITHMETIC) {
            return Optional.empty();
        }
        double[] score = aggregated.of(root);
        double[] totals = new double[score.length];
        for (IndicatorNode child : root.children()) {
            double[] values = aggregated.of(child);
            for (int unit = 0; unit < score.length; unit++) {
                totals[unit] += Double.isNaN(values[unit]) ? 0 : index.weights().of(child);
            }
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (IndicatorNode child : root.children()) {
            double[] values = aggregated.of(child);
            double[] added = new double[score.length];
            for (int unit = 0; unit < score.length; unit++) {
                added[unit] = Double.isNaN(score[unit])
                        ? Double.NaN
                        : index.weights().of(child) * values[unit] / totals[unit];
            }
            columns.add(Columns.node(child, ResultRole.CONTRIBUTION, added));
        }
        return Optional.of(table(columns));
    }

    /** Under the benefit of the doubt: the shares of the parts below each child, times the score. */
    private static List<ResultColumn> ofUnits(IndicatorNode.Aggregate root, UnitWeights own, double... score) {
        List<ResultColumn> columns = new ArrayList<>();
        for (IndicatorNode child : root.children()) {
            Set<String> below = new HashSet<>();
            child.visit(node -> below.add(node.code()));
            double[] added = new double[score.length];
            for (int i = 0; i < own.parts().size(); i++) {
                for (int unit = 0; below.contains(own.parts().get(i).code()) && unit < added.length; unit++) {
                    added[unit] += score[unit] == 0 ? 0 : own.shares().get(i)[unit] * score[unit];
                }
            }
            columns.add(Columns.node(child, ResultRole.CONTRIBUTION, added));
        }
        return columns;
    }

    private ResultTable table(List<ResultColumn> columns) {
        return new ResultTable(
                "contributions",
                Wording.text("table.contributions"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                input.unitIds(),
                columns);
    }
}
