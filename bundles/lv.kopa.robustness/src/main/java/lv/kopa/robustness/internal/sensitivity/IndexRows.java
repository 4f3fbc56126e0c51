package lv.kopa.robustness.internal.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** A row for the indices of one output and choice, or for those from each of several numbers of base draws. */
final class IndexRows {
    private final boolean byDraws;
    private final List<String> ids = new ArrayList<>();
    private final List<Text> outputs = new ArrayList<>();
    private final List<Text> choices = new ArrayList<>();
    private final List<Integer> draws = new ArrayList<>();
    private final List<FactorIndices> indices = new ArrayList<>();

    IndexRows(boolean byDraws) {
        this.byDraws = byDraws;
    }

    void add(String output, String choice, int base, FactorIndices each) {
        ids.add(output + ":" + choice + (byDraws ? ":" + base : ""));
        outputs.add(Text.same(output));
        choices.add(Text.same(choice));
        draws.add(base);
        indices.add(each);
    }

    ResultTable table(String id, Text name) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(Wording.COLUMNS.words("output", outputs));
        columns.add(Wording.COLUMNS.words("choice", choices));
        if (byDraws) {
            columns.add(Wording.COLUMNS.numbers(
                    "draws",
                    ResultRole.STATISTIC,
                    draws.stream().mapToDouble(Integer::doubleValue).toArray()));
        }
        columns.add(column("first", ResultRole.STATISTIC, each -> each.indices().first()));
        columns.add(column("first-lower", ResultRole.LOWER, each -> each.first().lower()));
        columns.add(column("first-upper", ResultRole.UPPER, each -> each.first().upper()));
        columns.add(column("total", ResultRole.STATISTIC, each -> each.indices().total()));
        columns.add(column("total-lower", ResultRole.LOWER, each -> each.total().lower()));
        columns.add(column("total-upper", ResultRole.UPPER, each -> each.total().upper()));
        return new ResultTable(id, name, Purpose.DIAGNOSTIC, RowKind.OTHER, ids, columns);
    }

    private ResultColumn column(String key, ResultRole role, ToDoubleFunction<FactorIndices> value) {
        return Wording.COLUMNS.numbers(
                key, role, indices.stream().mapToDouble(value).toArray());
    }
}
