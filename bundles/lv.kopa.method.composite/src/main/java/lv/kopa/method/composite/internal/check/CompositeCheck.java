package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.words.Wording;

/**
 * Whether data and arguments can carry a composite indicator. First what can be seen without computing; only if nothing is
 * refused there, the steps up to normalisation are taken once to see what they meet.
 */
public final class CompositeCheck {
    /** With fewer units there is nothing to compare. */
    public static final int FEWEST_UNITS = 2;

    private CompositeCheck() {}

    /** Looks. */
    public static Validity of(Dataset dataset, Settings settings) {
        if (dataset.tree().isEmpty()) {
            return new Validity(List.of(Wording.REMARKS.refuse("no-tree").say()));
        }
        int units = dataset.units().size();
        if (units < FEWEST_UNITS) {
            return new Validity(List.of(Wording.REMARKS
                    .refuse("too-few-units")
                    .figure("units", units)
                    .say(units)));
        }
        Input input = Input.of(dataset, dataset.tree().get(), settings);
        List<Finding> findings = new ArrayList<>(StructureCheck.of(dataset, input, settings));
        findings.addAll(MeaningCheck.of(input, settings));
        if (!findings.isEmpty()) {
            return new Validity(findings);
        }
        Pipeline pipeline = Pipeline.run(input, settings, Workers.ALONE);
        findings.addAll(DataCheck.of(pipeline, settings));
        findings.addAll(ScaleCheck.of(pipeline, settings.normalisation()));
        if (!new Validity(findings).refused()) {
            findings.addAll(AggregationCheck.of(pipeline, settings));
        }
        return new Validity(findings);
    }
}
