package lv.kopa.method.growth.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Validity;
import org.osgi.service.component.annotations.Component;

/** What changed between two periods, and whose change it is. Before and after is never cause and effect. */
@Component
public final class GrowthMethod implements EvaluationMethod {
    private static final MethodDescription DESCRIPTION = MethodDescription.worded(
            Wording.MESSAGES,
            "growth",
            "1.0.0",
            List.of(new Reference(
                    "Foster, L., Haltiwanger, J., Krizan, C. J. (2001): Aggregate productivity growth: lessons from"
                            + " microeconomic evidence. In: New Developments in Productivity Analysis. University of Chicago"
                            + " Press, 303–372 (changes split into continuing, entering and exiting firms; here of sums)",
                    Optional.empty())),
            CausalLevel.DESCRIPTIVE,
            new DataNeeds(1, true, Set.of(DataRole.INDICATOR), true),
            Settings.TREE,
            false);

    @Override
    public MethodDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return dataset.tree().isEmpty() ? Validity.OK : new GrowthCheck(dataset, arguments).validity();
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        context.progress(0, Wording.text("progress.splitting"));
        Growth growth = Growth.of(dataset, arguments);
        context.checkCancelled();
        return new EvaluationResult(GrowthTables.of(dataset, growth), List.of());
    }
}
