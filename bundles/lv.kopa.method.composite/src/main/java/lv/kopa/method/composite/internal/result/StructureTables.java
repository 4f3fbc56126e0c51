package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                        Columns.numbers(
                                "weight",
                                ResultRole.WEIGHT,
                                shares.stream().mapToDouble(Share::effective).toArray()),
                        Columns.numbers(
                                "among-siblings",
                                ResultRole.WEIGHT,
                                shares.stream().mapToDouble(Share::among).toArray()),
                        Columns.words("name", shares, share -> Columns.name(share.node())),
                        Columns.words("rule", shares, share -> rule(share.node()))));
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

    /** What each child of the root adds to the score of each unit; there is such a thing only in an arithmetic mean. */
    Optional<ResultTable> contributions(Aggregated aggregated) {
        IndicatorNode.Aggregate root = input.root();
        if (settings.aggregation().of(root) != AggregationMethod.ARITHMETIC
                || index.own().containsKey(root.code())) {
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
        return Optional.of(new ResultTable(
                "contributions",
                Wording.text("table.contributions"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                input.unitIds(),
                columns));
    }
}
