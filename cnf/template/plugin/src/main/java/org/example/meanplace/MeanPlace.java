package org.example.meanplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Messages;
import org.osgi.service.component.annotations.Component;

/**
 * Ranks units by the share of the others that they beat, on average over all indicators. Scales do not matter, only the
 * order within each indicator does; weights are not used.
 */
@Component
public final class MeanPlace implements EvaluationMethod {
    private static final int FEWEST_UNITS = 2;
    private static final Messages MESSAGES = Messages.of(MeanPlace.class);

    private static final Parameter<Double> COVERAGE =
            Parameter.decimal("coverage", 0, 1).withDefault(0.5).build(MESSAGES);

    private static final MethodDescription DESCRIPTION = new MethodDescription(
            "example.mean-place",
            "1.0.0",
            MESSAGES.text("name"),
            MESSAGES.text("family"),
            MESSAGES.text("origin"),
            MESSAGES.text("question"),
            MESSAGES.text("summary"),
            List.of(new Reference(
                    "Borda, J.-C. de (1784): Mémoire sur les élections au scrutin. Histoire de l’Académie Royale des"
                            + " Sciences, Paris",
                    Optional.empty())),
            CausalLevel.DESCRIPTIVE,
            new DataNeeds(FEWEST_UNITS, true, Set.of(DataRole.INDICATOR), true),
            ParameterTree.of(COVERAGE),
            true);

    @Override
    public MethodDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        List<Finding> findings = new ArrayList<>();
        List<Judged> judged = judged(dataset);
        if (judged.isEmpty()) {
            findings.add(new Finding(
                    Finding.Severity.REFUSE,
                    "nothing-to-compare",
                    MESSAGES.text("nothing-to-compare"),
                    MESSAGES.text("nothing-to-compare.cure"),
                    Map.of(),
                    List.of()));
        }
        double least = arguments.get(COVERAGE) * judged.size();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < dataset.units().size(); i++) {
            if (known(judged, i) < least) {
                left.add(dataset.units().get(i).id());
            }
        }
        if (!left.isEmpty()) {
            findings.add(new Finding(
                    Finding.Severity.CAUTION,
                    "too-few-values",
                    MESSAGES.text("too-few-values", left.size()),
                    MESSAGES.text("too-few-values.cure"),
                    Map.of("units", (double) left.size()),
                    left));
        }
        return new Validity(findings);
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        List<Judged> judged = judged(dataset);
        double least = arguments.get(COVERAGE) * judged.size();
        double[] score = new double[dataset.units().size()];
        context.forEachIndex(score.length, unit -> score[unit] = score(judged, unit, least));

        ResultTable scores = new ResultTable(
                "scores",
                MESSAGES.text("scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                dataset.units().stream().map(Unit::id).toList(),
                List.of(
                        ResultColumn.Numbers.of("score", MESSAGES.text("score"), ResultRole.SCORE, score),
                        ResultColumn.Numbers.of("rank", MESSAGES.text("rank"), ResultRole.RANK, ranks(score))));
        return new EvaluationResult(List.of(scores), List.of());
    }

    /** An indicator that has a good end, with its values. */
    private record Judged(DataColumn.Numbers values, int sign) {
        /** The share of the other units that this one beats, ties counting half; NaN where there is nothing to compare. */
        double beaten(int unit) {
            double beaten = 0;
            int others = 0;
            for (int other = 0; other < values.size(); other++) {
                if (other != unit && !values.isMissing(other)) {
                    others++;
                    beaten += (1 + Math.signum(sign * (values.value(unit) - values.value(other)))) / 2;
                }
            }
            return beaten / others;
        }
    }

    private static List<Judged> judged(Dataset dataset) {
        List<Judged> judged = new ArrayList<>();
        for (IndicatorNode.Leaf leaf : dataset.tree().orElseThrow().leaves()) {
            Optional<DataColumn.Numbers> values = dataset.latest(DataRole.INDICATOR, leaf.code());
            if (leaf.indicator().direction() instanceof Direction.Monotone direction
                    && values.isPresent()
                    && values.get().present() >= FEWEST_UNITS) {
                judged.add(new Judged(values.get(), direction.sign()));
            }
        }
        return judged;
    }

    private static long known(List<Judged> judged, int unit) {
        return judged.stream().filter(each -> !each.values().isMissing(unit)).count();
    }

    private static double score(List<Judged> judged, int unit, double least) {
        long known = known(judged, unit);
        if (known == 0 || known < least) {
            return Double.NaN;
        }
        double sum = 0;
        for (Judged each : judged) {
            if (!each.values().isMissing(unit)) {
                sum += each.beaten(unit);
            }
        }
        return sum / known;
    }

    /** Competition ranks: equal scores share the better place; NaN without a score. */
    private static double[] ranks(double[] score) {
        double[] ranks = new double[score.length];
        for (int i = 0; i < score.length; i++) {
            int better = 0;
            for (double other : score) {
                if (other > score[i]) {
                    better++;
                }
            }
            ranks[i] = Double.isNaN(score[i]) ? Double.NaN : better + 1;
        }
        return ranks;
    }
}
