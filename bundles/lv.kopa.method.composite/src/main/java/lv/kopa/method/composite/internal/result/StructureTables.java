package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Text;

/** How the index is put together: what each node weighs in it, and what each child of the root adds to it. */
final class StructureTables {
    private final Input input;
    private final Settings settings;

    StructureTables(Input input, Settings settings) {
        this.input = input;
        this.settings = settings;
    }

    /** A row per node, parents before children: its weight in the index and among its siblings, and its rule. */
    ResultTable weights() {
        Map<IndicatorNode, double[]> shares = new LinkedHashMap<>();
        share(input.root(), 1, 1, shares);
        List<String> rows = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        List<Text> rules = new ArrayList<>();
        double[] effective = new double[shares.size()];
        double[] among = new double[shares.size()];
        shares.forEach((node, share) -> {
            effective[rows.size()] = share[0];
            among[rows.size()] = share[1];
            rows.add(node.code());
            names.add(Columns.name(node));
            rules.add(rule(node));
        });
        return new ResultTable(
                "weights",
                Wording.text("table.weights"),
                Purpose.WEIGHTS,
                RowKind.NODE,
                rows,
                List.of(
                        Columns.numbers("weight", ResultRole.WEIGHT, effective),
                        Columns.numbers("among-siblings", ResultRole.WEIGHT, among),
                        words("name", names),
                        words("rule", rules)));
    }

    private static ResultColumn words(String id, List<Text> texts) {
        return new ResultColumn.Words(id, Wording.text("column." + id), ResultRole.NOTE, texts);
    }

    private Text rule(IndicatorNode node) {
        return node instanceof IndicatorNode.Aggregate aggregate
                ? Wording.option(settings.aggregation().of(aggregate))
                : Text.EMPTY;
    }

    private void share(IndicatorNode node, double effective, double among, Map<IndicatorNode, double[]> shares) {
        shares.put(node, new double[] {effective, among});
        double total = 0;
        for (IndicatorNode child : node.children()) {
            total += settings.weights().of(child);
        }
        for (IndicatorNode child : node.children()) {
            double part = settings.weights().of(child) / total;
            share(child, effective * part, part, shares);
        }
    }

    /** What each child of the root adds to the score of each unit; there is such a thing only in an arithmetic mean. */
    Optional<ResultTable> contributions(Aggregated aggregated) {
        IndicatorNode.Aggregate root = input.root();
        if (settings.aggregation().of(root) != AggregationMethod.ARITHMETIC) {
            return Optional.empty();
        }
        double[] index = aggregated.of(root);
        double[] totals = new double[index.length];
        for (IndicatorNode child : root.children()) {
            double[] values = aggregated.of(child);
            for (int unit = 0; unit < index.length; unit++) {
                totals[unit] +=
                        Double.isNaN(values[unit]) ? 0 : settings.weights().of(child);
            }
        }
        List<ResultColumn> columns = new ArrayList<>();
        for (IndicatorNode child : root.children()) {
            double[] values = aggregated.of(child);
            double[] added = new double[index.length];
            for (int unit = 0; unit < index.length; unit++) {
                added[unit] = Double.isNaN(index[unit])
                        ? Double.NaN
                        : settings.weights().of(child) * values[unit] / totals[unit];
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
