package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/**
 * The values of an indicator as they were before outliers were treated, and what was done to them. Values that were left
 * out or must not be shown are not in here.
 *
 * @param name what people call the indicator
 * @param unit unit of measurement of the values
 * @param pillar what people call the aggregate to which it belongs
 * @param values by unit, NaN where there is none or it must not be shown
 * @param imputed units whose value was filled in
 * @param winsorised units whose value was pulled in, with the value that it became
 * @param transformed whether all values were transformed afterwards
 * @param hidden number of values that must not be shown
 */
record Distribution(
        Text name,
        Text unit,
        Text pillar,
        double[] values,
        SortedSet<Integer> imputed,
        SortedMap<Integer, Double> winsorised,
        boolean transformed,
        int hidden) {
    private static final List<String> BEFORE_TREATMENT = List.of("imputed", "denominated");
    static final String TREATED = "treated";

    /** The values that there are, ascending. */
    double[] sorted() {
        return Statistics.sorted(values);
    }

    /** Whether a record has values of an indicator. */
    static boolean any(EvaluationRecord evaluation) {
        Dataset dataset = evaluation.input().dataset();
        return dataset.tree().stream()
                .flatMap(root -> root.leaves().stream())
                .filter(Distribution::isMeasured)
                .flatMap(leaf -> dataset.latest(DataRole.INDICATOR, leaf.code()).stream())
                .anyMatch(column -> column.present() > 0);
    }

    /** Grades and names have no middle half. */
    private static boolean isMeasured(IndicatorNode.Leaf leaf) {
        ScaleType scale = leaf.indicator().scale();
        return scale == ScaleType.RATIO || scale == ScaleType.INTERVAL;
    }

    /** The distributions of all indicators of the tree that have values, pillar by pillar. */
    static List<Distribution> of(EvaluationRecord evaluation) {
        List<Distribution> all = new ArrayList<>();
        evaluation.input().dataset().tree().ifPresent(root -> {
            for (IndicatorNode.Aggregate pillar : root.aggregates()) {
                for (IndicatorNode child : pillar.children()) {
                    if (child instanceof IndicatorNode.Leaf leaf && isMeasured(leaf)) {
                        all.add(of(evaluation, leaf, Names.of(pillar)));
                    }
                }
            }
        });
        return all.stream().filter(each -> each.sorted().length > 0).toList();
    }

    private static Distribution of(EvaluationRecord evaluation, IndicatorNode.Leaf leaf, Text pillar) {
        Dataset dataset = evaluation.input().dataset();
        Optional<DataColumn.Numbers> given = dataset.latest(DataRole.INDICATOR, leaf.code());
        Optional<Stage> before = BEFORE_TREATMENT.stream()
                .flatMap(id -> Stage.of(evaluation, id, leaf.code()).stream())
                .findFirst();
        Optional<Stage> after = Stage.of(evaluation, TREATED, leaf.code());
        double[] values = new double[dataset.units().size()];
        SortedSet<Integer> imputed = new TreeSet<>();
        SortedMap<Integer, Double> winsorised = new TreeMap<>();
        boolean transformed = false;
        int hidden = 0;
        for (int unit = 0; unit < values.length; unit++) {
            int at = unit;
            if (given.filter(column -> column.status(at) == CellStatus.CONFIDENTIAL)
                    .isPresent()) {
                values[unit] = Double.NaN;
                hidden++;
                continue;
            }
            values[unit] = before.map(stage -> stage.value(at))
                    .orElseGet(() -> given.map(column -> column.value(at)).orElse(Double.NaN));
            if (before.filter(stage -> stage.has(at, CellMark.IMPUTED)).isPresent()) {
                imputed.add(unit);
            }
            if (after.filter(stage -> stage.has(at, CellMark.WINSORISED)).isPresent()) {
                winsorised.put(unit, after.get().value(unit));
            }
            transformed |=
                    after.filter(stage -> stage.has(at, CellMark.TRANSFORMED)).isPresent();
        }
        Text unit = before.map(stage -> stage.column().unit())
                .orElse(leaf.indicator().unit());
        return new Distribution(Names.of(leaf), unit, pillar, values, imputed, winsorised, transformed, hidden);
    }

    /** A column of a table of stages, by unit. */
    private record Stage(ResultColumn.Numbers column, int[] rows, Map<Integer, CellMark> marks) {
        static Optional<Stage> of(EvaluationRecord evaluation, String table, String code) {
            return evaluation
                    .result()
                    .asGiven()
                    .table(table)
                    .filter(found -> found.rowKind() == ResultTable.RowKind.UNIT)
                    .flatMap(found -> found.numbers(code)
                            .map(column -> new Stage(
                                    column,
                                    Scores.rowsOf(
                                            found, evaluation.input().dataset().units()),
                                    column.marks())));
        }

        double value(int unit) {
            return rows[unit] < 0 ? Double.NaN : column.value(rows[unit]);
        }

        boolean has(int unit, CellMark mark) {
            return rows[unit] >= 0 && marks.get(rows[unit]) == mark;
        }
    }
}
