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
import lv.kopa.statistics.RankAgreement;
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
    static ResultTable pairs(List<Run> ranked) {
        List<String> rows = new ArrayList<>();
        List<Text> first = new ArrayList<>();
        List<Text> second = new ArrayList<>();
        List<Double> kendall = new ArrayList<>();
        List<Double> spearman = new ArrayList<>();
        List<Double> reversed = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            for (int j = i + 1; j < ranked.size(); j++) {
                rows.add(ranked.get(i).method() + "|" + ranked.get(j).method());
                first.add(ranked.get(i).name());
                second.add(ranked.get(j).name());
                double[] a = ranked.get(i).ranking();
                double[] b = ranked.get(j).ranking();
                kendall.add(RankAgreement.kendall(a, b));
                spearman.add(RankAgreement.spearman(a, b));
                reversed.add((double) RankAgreement.reversals(a, b));
            }
        }
        return new ResultTable(
                "agreement.pairs",
                Wording.text("table.pairs"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(
                        Wording.COLUMNS.words("method", first),
                        Wording.COLUMNS.words("other-method", second),
                        numbers("kendall", kendall),
                        numbers("spearman", spearman),
                        numbers("reversed-pairs", reversed)));
    }

    static ResultColumn numbers(String id, List<Double> values) {
        return Wording.COLUMNS.of(values).numbers(id, ResultRole.STATISTIC, value -> value);
    }
}
