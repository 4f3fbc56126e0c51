package lv.kopa.robustness.internal.draw;

import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.robustness.internal.words.Wording;

/** What varied in a study, in words. */
public final class FactorTable {
    private FactorTable() {}

    /** One row for each factor. */
    public static ResultTable of(String study, List<Factor> factors) {
        return new ResultTable(
                study + ".factors",
                Wording.text("table.factors"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.OTHER,
                factors.stream().map(Factor::key).toList(),
                List.of(
                        new ResultColumn.Words(
                                "choice",
                                Wording.text("column.choice"),
                                ResultRole.NOTE,
                                factors.stream().map(Factor::label).toList()),
                        new ResultColumn.Words(
                                "drawn-from",
                                Wording.text("column.drawn-from"),
                                ResultRole.NOTE,
                                factors.stream().map(Factor::drawnFrom).toList())));
    }
}
