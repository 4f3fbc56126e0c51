package lv.kopa.desktop.evaluation.internal.result;

import java.util.List;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Text;

/** A record with scores. SYNTHETIC. */
final class Scored {
    private Scored() {}

    static EvaluationRecord record() {
        EvaluationRecord record = Things.record(Things.dataset(), Outcome.DONE);
        EvaluationRecord.Result result = record.result();
        ResultTable scores = new ResultTable(
                "answer",
                Text.same("Answer"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                List.of("a", "b", "c"),
                List.of(
                        ResultColumn.Numbers.of("INDEX", Text.same("Index"), ResultRole.SCORE, 1, 2, 3),
                        ResultColumn.Numbers.of("X", Text.same("X"), ResultRole.VALUE, 1, 2, 3),
                        ResultColumn.Numbers.of("place", Text.same("Place"), ResultRole.RANK, 3, 2, 1)));
        return new EvaluationRecord(
                record.id(),
                record.input(),
                new EvaluationRecord.Result(
                        Outcome.DONE, result.method(), List.of(), result.validity(), List.of(scores), List.of()),
                record.execution());
    }
}
