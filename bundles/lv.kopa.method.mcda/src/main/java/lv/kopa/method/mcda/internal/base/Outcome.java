package lv.kopa.method.mcda.internal.base;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.statistics.Ranks;

/**
 * What a method finds about a matrix.
 *
 * @param scores how good each unit is, more is better
 * @param ranks the place of each unit, 1 is best
 * @param measures further numbers for each unit
 * @param tables further tables
 * @param findings what is to be said about it
 */
public record Outcome(
        double[] scores, double[] ranks, List<Measure> measures, List<ResultTable> tables, List<Finding> findings) {
    /** Copies the lists. */
    public Outcome {
        measures = List.copyOf(measures);
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** Units ranked by their scores. */
    public static Outcome of(double[] scores, Measure... measures) {
        return ranked(scores, Ranks.competition(scores), measures);
    }

    /** Units ranked otherwise than by their scores. */
    public static Outcome ranked(double[] scores, double[] ranks, Measure... measures) {
        return new Outcome(scores, ranks, List.of(measures), List.of(), List.of());
    }

    /** The same with one more table. */
    public Outcome with(ResultTable table) {
        List<ResultTable> more = new ArrayList<>(tables);
        more.add(table);
        return new Outcome(scores, ranks, measures, more, findings);
    }

    /** The same with more tables. */
    public Outcome with(List<ResultTable> more) {
        Outcome outcome = this;
        for (ResultTable table : more) {
            outcome = outcome.with(table);
        }
        return outcome;
    }

    /** The same with one more finding. */
    public Outcome with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Outcome(scores, ranks, measures, tables, more);
    }
}
