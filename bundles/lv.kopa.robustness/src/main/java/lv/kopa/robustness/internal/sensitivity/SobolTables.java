package lv.kopa.robustness.internal.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultTable;
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

    private final StudySubject subject;
    private final List<Factor> factors;
    private final SobolDesign design;
    private final Outputs outputs;
    private final List<Finding> findings;
    private final SettledIndices indices;

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
        int told = outputs.count() - 1 > MOST_UNITS ? 1 : outputs.count();
        indices = SettledIndices.of(outputs, told, design, context);
    }

    EvaluationResult result() {
        judge();
        return new EvaluationResult(List.of(sobol(), convergence(), FactorTable.of("sensitivity", factors)), findings);
    }

    private void judge() {
        if (!indices.varies(0)) {
            findings.add(Wording.REMARKS
                    .ok("ranks-do-not-move")
                    .figure("draws", design.runs())
                    .say(design.runs(), subject.method().name()));
            return;
        }
        double widest = indices.widest(0);
        if (widest > SettledIndices.WIDE) {
            findings.add(Wording.REMARKS
                    .caution("wide-intervals")
                    .figure("draws", design.rows())
                    .figure("widest", widest)
                    .say(design.rows(), widest, 4L * design.rows()));
        }
        List<Integer> moving = IntStream.range(0, indices.outputs())
                .filter(output -> !indices.settled(output))
                .boxed()
                .toList();
        findings.add((moving.isEmpty()
                        ? Wording.REMARKS.ok("indices-settled")
                        : Wording.REMARKS.caution("indices-not-settled"))
                .figure("outputs", indices.outputs())
                .figure("not-settled", moving.size())
                .about(moving.stream()
                        .filter(output -> outputs.unit(output).isPresent())
                        .map(this::id)
                        .toList())
                .say(
                        indices.outputs(),
                        moving.size(),
                        Listed.texts(moving.stream().map(this::name).toList(), ", "),
                        SettledIndices.WIDE,
                        SettledIndices.MOVED,
                        4L * design.rows()));
    }

    private String id(int output) {
        return outputs.unit(output)
                .map(unit -> subject.dataset().units().get(unit).id())
                .orElse(SHIFT);
    }

    private Text name(int output) {
        return outputs.unit(output)
                .map(unit -> Listed.name(subject.dataset().units().get(unit)))
                .orElseGet(() -> Wording.text("output.shift"));
    }

    private ResultTable sobol() {
        IndexRows rows = new IndexRows(false);
        for (int output = 0; output < indices.outputs(); output++) {
            for (int factor = 0; factor < factors.size(); factor++) {
                rows.add(id(output), factors.get(factor).key(), design.rows(), indices.of(output, factor));
            }
        }
        return rows.table("sensitivity.sobol", Wording.text("table.sobol"));
    }

    /** The indices of each output from growing numbers of base draws. */
    private ResultTable convergence() {
        IndexRows rows = new IndexRows(true);
        int[] draws = indices.rows();
        for (int output = 0; output < indices.outputs(); output++) {
            for (int factor = 0; factor < factors.size(); factor++) {
                for (int part = 0; part < draws.length; part++) {
                    rows.add(id(output), factors.get(factor).key(), draws[part], indices.of(output, factor, part));
                }
            }
        }
        return rows.table("sensitivity.convergence", Wording.text("table.convergence"));
    }
}
