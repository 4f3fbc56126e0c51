package lv.kopa.method.target.internal;

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

/** How far units have come from their baselines to their targets, and where a straight trend leads. */
@Component
public final class TargetMethod implements EvaluationMethod {
    private static final MethodDescription DESCRIPTION = MethodDescription.worded(
            Wording.MESSAGES,
            "target",
            "1.0.0",
            List.of(
                    new Reference(
                            "European Court of Auditors (2021): Special report 24/2021: Performance-based financing in"
                                    + " Cohesion policy. Publications Office of the European Union",
                            Optional.empty()),
                    new Reference(
                            "Montgomery, D. C., Runger, G. C.: Applied Statistics and Probability for Engineers. Wiley,"
                                    + " chapter 11 (prediction of a further observation by simple linear regression)",
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
        return dataset.tree().isEmpty() ? Validity.OK : new TargetCheck(dataset, arguments).validity();
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        context.progress(0, Wording.text("progress.judging"));
        Assessment assessment = Assessment.of(dataset, arguments);
        context.checkCancelled();
        return new EvaluationResult(TargetTables.of(dataset, assessment), List.of());
    }
}
