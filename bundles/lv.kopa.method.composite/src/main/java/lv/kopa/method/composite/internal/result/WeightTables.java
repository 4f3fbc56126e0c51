package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Index.UnitWeights;
import lv.kopa.method.composite.internal.weight.StatedWeights;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.ActorPoints;
import lv.kopa.statistics.GroupWeights;

/** Weights that differ: from unit to unit under the benefit of the doubt, from actor to actor in a budget. */
final class WeightTables {
    private WeightTables() {}

    static List<ResultTable> of(Input input, Index index, Settings settings) {
        List<ResultTable> tables = new ArrayList<>();
        index.own().forEach((code, own) -> tables.add(unitWeights(input, code, own)));
        if (settings.weights().source() == WeightSource.BUDGET) {
            ActorPoints points = ActorPoints.of(settings.weights().points());
            tables.add(actors(input.root(), points));
            tables.add(compromise(input.root(), points));
        }
        return tables;
    }

    private static ResultTable unitWeights(Input input, String code, UnitWeights own) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < own.parts().size(); i++) {
            columns.add(Columns.node(
                    own.parts().get(i), ResultRole.WEIGHT, own.shares().get(i)));
        }
        boolean root = code.equals(input.root().code());
        return new ResultTable(
                root ? "unit-weights" : "unit-weights." + code,
                Wording.text(
                        "table.unit-weights",
                        Columns.name(input.root().find(code).orElseThrow())),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                input.unitIds(),
                columns);
    }

    /** A row per actor: what it gives to each node among siblings, and how far that is from the compromise. */
    private static ResultTable actors(IndicatorNode.Aggregate root, ActorPoints points) {
        List<String> actors = List.copyOf(points.byActor().keySet());
        List<ResultColumn> columns = new ArrayList<>();
        double[] far = new double[actors.size()];
        int[] groups = new int[actors.size()];
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            points.among(StatedWeights.codes(node)).ifPresent(group -> {
                for (int a = 0; a < group.actors().size(); a++) {
                    int actor = actors.indexOf(group.actors().get(a));
                    far[actor] += group.distance(a);
                    groups[actor]++;
                }
                for (int i = 0; i < node.children().size(); i++) {
                    columns.add(Columns.node(node.children().get(i), ResultRole.WEIGHT, given(actors, group, i)));
                }
            });
        }
        for (int a = 0; a < far.length; a++) {
            far[a] /= groups[a];
        }
        columns.add(Columns.numbers("distance", ResultRole.STATISTIC, far));
        return new ResultTable(
                "actors", Wording.text("table.actors"), Purpose.DIAGNOSTIC, RowKind.OTHER, actors, columns);
    }

    private static double[] given(List<String> actors, GroupWeights group, int thing) {
        double[] given = new double[actors.size()];
        Arrays.fill(given, Double.NaN);
        for (int a = 0; a < group.actors().size(); a++) {
            given[actors.indexOf(group.actors().get(a))] = group.shares()[a][thing];
        }
        return given;
    }

    /** A row per node to which somebody gives points: the compromise, and between what actors differ. */
    private static ResultTable compromise(IndicatorNode.Aggregate root, ActorPoints points) {
        List<String> rows = new ArrayList<>();
        List<double[]> figures = new ArrayList<>();
        for (IndicatorNode.Aggregate node : root.aggregates()) {
            points.among(StatedWeights.codes(node)).ifPresent(group -> {
                for (int i = 0; i < node.children().size(); i++) {
                    rows.add(node.children().get(i).code());
                    figures.add(new double[] {group.compromise()[i], group.lowest(i), group.highest(i)});
                }
            });
        }
        return new ResultTable(
                "compromise",
                Wording.text("table.compromise"),
                Purpose.DIAGNOSTIC,
                RowKind.NODE,
                rows,
                List.of(
                        column("compromise", ResultRole.WEIGHT, figures, 0),
                        column("lowest", ResultRole.LOWER, figures, 1),
                        column("highest", ResultRole.UPPER, figures, 2)));
    }

    private static ResultColumn column(String id, ResultRole role, List<double[]> figures, int which) {
        return Columns.numbers(
                id, role, figures.stream().mapToDouble(row -> row[which]).toArray());
    }
}
