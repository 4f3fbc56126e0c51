package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.setting.WeightSource;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Index.UnitWeights;
import lv.kopa.method.composite.internal.words.Wording;

/** Weights that differ: from unit to unit under the benefit of the doubt, from actor to actor in a budget. */
final class WeightTables {
    private WeightTables() {}

    static List<ResultTable> of(Input input, Index index, Settings settings) {
        List<ResultTable> tables = new ArrayList<>();
        index.own().forEach((code, own) -> tables.add(unitWeights(input, code, own)));
        if (settings.weights().source() == WeightSource.BUDGET) {
            tables.addAll(new ActorWeights(input.root(), settings.weights().points()).tables());
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
                        Listed.name(input.root().find(code).orElseThrow())),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                input.unitIds(),
                columns);
    }
}
