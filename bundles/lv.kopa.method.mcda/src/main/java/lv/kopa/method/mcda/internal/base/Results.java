package lv.kopa.method.mcda.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.words.Wording;

/**
 * The tables of a result, with a row for each unit of the dataset: one that was not compared has no numbers.
 *
 * @param units all units
 * @param rows the indexes of those that were compared
 * @param matrix by what they were compared
 * @param actors who gave the weights, where several did
 */
record Results(List<Unit> units, int[] rows, DecisionMatrix matrix, Optional<ActorWeights> actors) {

    EvaluationResult of(Outcome outcome) {
        List<String> ids = units.stream().map(Unit::id).toList();
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(numbers("score", ResultRole.SCORE, outcome.scores()));
        outcome.measures().forEach(each -> columns.add(numbers(each.id(), each.role(), each.values())));
        columns.add(numbers("rank", ResultRole.RANK, outcome.ranks()));
        List<ResultTable> tables = new ArrayList<>();
        tables.add(new ResultTable("scores", Wording.text("table.scores"), Purpose.SCORES, RowKind.UNIT, ids, columns));
        tables.add(values(ids));
        tables.add(weights());
        tables.addAll(outcome.tables());
        List<Finding> findings = new ArrayList<>(outcome.findings());
        actors.ifPresent(group -> {
            tables.addAll(group.tables());
            findings.addAll(group.agreement());
        });
        return new EvaluationResult(tables, findings);
    }

    private ResultColumn numbers(String id, ResultRole role, double... values) {
        return Wording.COLUMNS.numbers(id, role, spread(values));
    }

    private double[] spread(double... values) {
        if (rows.length == units.size()) {
            return values;
        }
        double[] spread = new double[units.size()];
        Arrays.fill(spread, Double.NaN);
        for (int i = 0; i < rows.length; i++) {
            spread[rows[i]] = values[i];
        }
        return spread;
    }

    /** The values that were compared, after division by denominators. The matrix is done with: its columns are handed on. */
    private ResultTable values(List<String> ids) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int j = 0; j < matrix.width(); j++) {
            Criterion criterion = matrix.criteria().get(j);
            columns.add(ResultColumn.Numbers.owning(
                    criterion.code(),
                    criterion.name(),
                    ResultRole.VALUE,
                    criterion.unit(),
                    spread(matrix.column(j)),
                    Map.of()));
        }
        return new ResultTable("values", Wording.text("table.values"), Purpose.STAGE, RowKind.UNIT, ids, columns);
    }

    private ResultTable weights() {
        return new ResultTable(
                "weights",
                Wording.text("table.weights"),
                Purpose.WEIGHTS,
                RowKind.NODE,
                matrix.criteria().stream().map(Criterion::code).toList(),
                List.of(
                        ResultColumn.Numbers.of(
                                "weight", Wording.text("column.weight"), ResultRole.WEIGHT, matrix.weights()),
                        new ResultColumn.Words(
                                "name",
                                Wording.text("column.name"),
                                ResultRole.NOTE,
                                matrix.criteria().stream().map(Criterion::name).toList())));
    }
}
