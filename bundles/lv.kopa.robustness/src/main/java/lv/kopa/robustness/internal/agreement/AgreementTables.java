package lv.kopa.robustness.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** The tables of an agreement that only put side by side. The main method comes first in each. */
final class AgreementTables {
    private AgreementTables() {}

    /** Every run that was made, and what came of it. */
    static ResultTable runs(List<Run> runs) {
        ResultColumns.Rows<Run> rows = Wording.COLUMNS.of(runs);
        return new ResultTable(
                "agreement.runs",
                Wording.text("table.runs"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                runs.stream().map(Run::method).toList(),
                List.of(
                        rows.words("method", Run::name),
                        rows.words(
                                "version",
                                run -> Text.same(run.subject()
                                        .map(each -> each.method().version())
                                        .orElse(""))),
                        rows.words(
                                "bundle",
                                run -> Text.same(run.bundle()
                                        .map(each -> each.symbolicName() + " " + each.version())
                                        .orElse(""))),
                        rows.words("settings", Run::settings),
                        rows.words("outcome", Run::outcome)));
    }

    /** The rank of each unit by each method. */
    static ResultTable ranks(Dataset dataset, List<Run> ranked) {
        List<ResultColumn> columns = new ArrayList<>();
        for (Run run : ranked) {
            columns.add(ResultColumn.Numbers.owning(
                    run.method(), run.name(), ResultRole.RANK, Text.EMPTY, run.ranking(), Map.of()));
        }
        return new ResultTable(
                "agreement.ranks",
                Wording.text("table.ranks-by-method"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                dataset.units().stream().map(Unit::id).toList(),
                columns);
    }

    /** How far each two methods agree. */
    static ResultTable pairs(List<Pair> pairs) {
        ResultColumns.Rows<Pair> rows = Wording.COLUMNS.of(pairs);
        return new ResultTable(
                "agreement.pairs",
                Wording.text("table.pairs"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                pairs.stream()
                        .map(pair -> pair.first().method() + "|" + pair.second().method())
                        .toList(),
                List.of(
                        rows.words("method", pair -> pair.first().name()),
                        rows.words("other-method", pair -> pair.second().name()),
                        rows.numbers("kendall", ResultRole.STATISTIC, Pair::kendall),
                        rows.numbers("spearman", ResultRole.STATISTIC, Pair::spearman),
                        rows.numbers("reversed-pairs", ResultRole.STATISTIC, pair -> (double) pair.reversed())));
    }

    static ResultColumn numbers(String id, List<Double> values) {
        return Wording.COLUMNS.of(values).numbers(id, ResultRole.STATISTIC, value -> value);
    }
}
