package lv.kopa.method.additionality.internal;

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

/** What is left of gross results once it is taken off what would have come anyway, or came at the cost of others. */
@Component
public final class AdditionalityMethod implements EvaluationMethod {
    private static final MethodDescription DESCRIPTION = MethodDescription.worded(
            Wording.MESSAGES,
            "additionality",
            "1.0.0",
            List.of(
                    new Reference(
                            "Homes and Communities Agency (2014): Additionality Guide. Fourth edition. London, section 5"
                                    + " (calculating additionality)",
                            Optional.empty()),
                    new Reference(
                            "European Court of Auditors (2022): Special report 08/2022: ERDF support for SME"
                                    + " competitiveness. Publications Office of the European Union",
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
        return dataset.tree().isEmpty() ? Validity.OK : new AdditionalityCheck(dataset, arguments).validity();
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        context.progress(0, Wording.text("progress.reckoning"));
        context.checkCancelled();
        return new EvaluationResult(AdditionalityTables.of(dataset, arguments), List.of());
    }
}
