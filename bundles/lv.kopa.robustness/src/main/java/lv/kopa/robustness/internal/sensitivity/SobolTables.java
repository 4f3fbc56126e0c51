package lv.kopa.robustness.internal.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.robustness.internal.draw.Factor;
import lv.kopa.robustness.internal.draw.FactorTable;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** The tables of a sensitivity study: indices of each output and choice, and how they settled. */
final class SobolTables {
    /** Id of the output that is the mean shift of ranks. */
    static final String SHIFT = "mean-rank-shift";

    private static final int MOST_UNITS = 150;
    private static final double WIDE = 0.2;
    private static final int[] PARTS = {8, 4, 2, 1};

    private final StudySubject subject;
    private final List<Factor> factors;
    private final SobolDesign design;
    private final Outputs outputs;
    private final List<Finding> findings;
    private final EvaluationContext context;

    SobolTables(
            StudySubject subject,
            List<Factor> factors,
            SobolDesign design,
            Outputs outputs,
            List<Finding> findings,
            EvaluationContext context) {
        this.subject = subject;
        this.factors = factors;
        this.design = design;
        this.outputs = outputs;
        this.findings = findings;
        this.context = context;
    }

    EvaluationResult result() {
        int shown = outputs.count() - 1 > MOST_UNITS ? 1 : outputs.count();
        FactorIndices[] indices = new FactorIndices[shown * factors.size()];
        long firstStream = 2L * design.rows() * design.factors(); // those below are taken by the design
        context.forEachIndex(indices.length, at -> {
            SobolValues values = outputs.of(at / factors.size(), design);
            indices[at] = FactorIndices.of(values, at % factors.size(), context.random(firstStream + at));
        });
        judge(Arrays.copyOf(indices, factors.size()));
        return new EvaluationResult(
                List.of(sobol(indices), convergence(), FactorTable.of("sensitivity", factors)), findings);
    }

    private void judge(FactorIndices... ofShift) {
        double widest = Arrays.stream(ofShift)
                .mapToDouble(each -> each.total().width())
                .max()
                .orElse(Double.NaN);
        if (Double.isNaN(ofShift[0].indices().total())) {
            findings.add(Wording.REMARKS
                    .ok("ranks-do-not-move")
                    .figure("draws", design.runs())
                    .say(design.runs(), subject.method().name()));
        } else if (widest > WIDE) {
            findings.add(Wording.REMARKS
                    .caution("wide-intervals")
                    .figure("draws", design.rows())
                    .figure("widest", widest)
                    .say(design.rows(), widest, 4L * design.rows()));
        }
    }

    private ResultTable sobol(FactorIndices... indices) {
        int n = indices.length;
        List<String> rows = new ArrayList<>();
        List<Text> outputNames = new ArrayList<>();
        List<Text> choices = new ArrayList<>();
        double[][] columns = new double[6][n];
        for (int at = 0; at < n; at++) {
            String output = outputs.unit(at / factors.size())
                    .map(unit -> subject.dataset().units().get(unit).id())
                    .orElse(SHIFT);
            String choice = factors.get(at % factors.size()).key();
            rows.add(output + ":" + choice);
            outputNames.add(Text.same(output));
            choices.add(Text.same(choice));
            FactorIndices each = indices[at];
            columns[0][at] = each.indices().first();
            columns[1][at] = each.first().lower();
            columns[2][at] = each.first().upper();
            columns[3][at] = each.indices().total();
            columns[4][at] = each.total().lower();
            columns[5][at] = each.total().upper();
        }
        return new ResultTable(
                "sensitivity.sobol",
                Wording.text("table.sobol"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(
                        Wording.COLUMNS.words("output", outputNames),
                        Wording.COLUMNS.words("choice", choices),
                        Wording.COLUMNS.numbers("first", ResultRole.STATISTIC, columns[0]),
                        Wording.COLUMNS.numbers("first-lower", ResultRole.LOWER, columns[1]),
                        Wording.COLUMNS.numbers("first-upper", ResultRole.UPPER, columns[2]),
                        Wording.COLUMNS.numbers("total", ResultRole.STATISTIC, columns[3]),
                        Wording.COLUMNS.numbers("total-lower", ResultRole.LOWER, columns[4]),
                        Wording.COLUMNS.numbers("total-upper", ResultRole.UPPER, columns[5])));
    }

    /** The indices of the shift from an eighth, a quarter, half and all of the base draws. */
    private ResultTable convergence() {
        SobolValues shift = outputs.of(0, design);
        List<ResultColumn> columns = new ArrayList<>();
        for (int part : PARTS) {
            int rows = design.rows() / part;
            double[] total = new double[factors.size()];
            for (int factor = 0; factor < total.length; factor++) {
                total[factor] = SobolIndices.of(shift, factor, rows).total();
            }
            columns.add(ResultColumn.Numbers.owning(
                    "total-" + rows,
                    Wording.text("column.total-of", rows),
                    ResultRole.STATISTIC,
                    Text.EMPTY,
                    total,
                    Map.of()));
        }
        return new ResultTable(
                "sensitivity.convergence",
                Wording.text("table.convergence"),
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                factors.stream().map(Factor::key).toList(),
                columns);
    }
}
