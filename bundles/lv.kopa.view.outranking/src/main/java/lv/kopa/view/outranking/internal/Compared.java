package lv.kopa.view.outranking.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Text;

/** Names and places of the units of a record. */
final class Compared {
    private final Map<String, Text> names = new HashMap<>();
    private final Map<String, Double> ranks = new HashMap<>();

    Compared(EvaluationRecord evaluation) {
        for (Unit unit : evaluation.input().dataset().units()) {
            names.put(unit.id(), Listed.name(unit));
        }
        evaluation.result().tables().stream()
                .filter(table -> table.purpose() == Purpose.SCORES)
                .findFirst()
                .ifPresent(this::rank);
    }

    private void rank(ResultTable table) {
        Optional<ResultColumn.Numbers> column = table.first(ResultRole.RANK);
        for (int row = 0; column.isPresent() && row < table.rows().size(); row++) {
            ranks.put(table.rows().get(row), column.get().value(row));
        }
    }

    /** What people call a unit. */
    Text name(String id) {
        return names.getOrDefault(id, Text.same(id));
    }

    /** The best first; of equal ones in the order given. */
    List<String> ranked(List<String> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(id -> ranks.getOrDefault(id, Double.NaN)))
                .toList();
    }

    /** The table of a record with this id. */
    static Optional<ResultTable> table(EvaluationRecord evaluation, String id) {
        return evaluation.result().tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst();
    }
}
