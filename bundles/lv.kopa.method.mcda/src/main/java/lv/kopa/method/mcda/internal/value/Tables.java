package lv.kopa.method.mcda.internal.value;

import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;

/** Tables beside the usual ones. */
final class Tables {
    private Tables() {}

    /** The weights that follow from judgements. */
    static ResultTable priorities(DecisionMatrix matrix) {
        return new ResultTable(
                "priorities",
                Wording.text("table.priorities"),
                Purpose.WEIGHTS,
                RowKind.NODE,
                matrix.criteria().stream().map(Criterion::code).toList(),
                List.of(ResultColumn.Numbers.of(
                        "weight", Wording.text("column.weight"), ResultRole.WEIGHT, matrix.weights())));
    }
}
