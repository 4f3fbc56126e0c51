package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.words.Wording;

/** The index over periods, on one scale: what it was, and how it and its parts changed from the first period to the last. */
final class PanelTables {
    private PanelTables() {}

    static List<ResultTable> of(Panel panel, Index index) {
        List<String> names = panel.periods().names();
        if (names.size() < 2) {
            return List.of();
        }
        Input input = panel.shown().input();
        Aggregated first = index.periods().get(0);
        Aggregated last = index.periods().get(names.size() - 1);
        return List.of(
                table("panel", input, periods(input.root(), names, index, first, last), names),
                table("panel-change", input, changes(input.root(), first, last), names));
    }

    private static List<ResultColumn> periods(
            IndicatorNode.Aggregate root, List<String> names, Index index, Aggregated first, Aggregated last) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(column("score", names.get(i), index.periods().get(i).of(root)));
        }
        for (int i = 0; i < names.size(); i++) {
            columns.add(column("rank", names.get(i), index.periods().get(i).ranks()));
        }
        columns.add(Wording.COLUMNS.numbers("change", ResultRole.EFFECT, less(last.of(root), first.of(root))));
        columns.add(Wording.COLUMNS.numbers("places-gained", ResultRole.EFFECT, less(first.ranks(), last.ranks())));
        return columns;
    }

    private static ResultColumn column(String what, String period, double... values) {
        return ResultColumn.Numbers.of(
                what + "." + period, Wording.text("column." + what + "-in", period), ResultRole.VALUE, values);
    }

    private static List<ResultColumn> changes(IndicatorNode.Aggregate root, Aggregated first, Aggregated last) {
        List<ResultColumn> columns = new ArrayList<>();
        root.visit(node -> columns.add(Columns.node(node, ResultRole.EFFECT, less(last.of(node), first.of(node)))));
        return columns;
    }

    private static double[] less(double[] from, double... what) {
        double[] difference = new double[from.length];
        for (int unit = 0; unit < from.length; unit++) {
            difference[unit] = from[unit] - what[unit];
        }
        return difference;
    }

    private static ResultTable table(String id, Input input, List<ResultColumn> columns, List<String> names) {
        return new ResultTable(
                id,
                Wording.text("table." + id, names.get(0), names.get(names.size() - 1)),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                input.unitIds(),
                columns);
    }
}
