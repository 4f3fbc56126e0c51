package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
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
        Validity before = beforeComputing(dataset, settings);
        if (!before.findings().isEmpty()) {
            return before;
        }
        Pipeline pipeline =
                Pipeline.run(Input.of(dataset, dataset.tree().orElseThrow(), settings), settings, Workers.ALONE);
        Validity steps = ofSteps(pipeline, settings);
        if (steps.refused() || AggregationCheck.nothingToSee(pipeline, settings)) {
            return steps;
        }
        List<Finding> findings = new ArrayList<>(steps.findings());
        findings.addAll(ofAggregated(
                        Aggregated.of(pipeline.normalised(), pipeline.input(), settings, Workers.ALONE),
                        pipeline,
                        settings)
                .findings());
        return new Validity(findings);
    }

    /** What can be seen without computing. */
    public static Validity beforeComputing(Dataset dataset, Settings settings) {
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
        return new Validity(findings);
    }

    /** What the steps up to normalisation meet. */
    private static Validity ofSteps(Pipeline pipeline, Settings settings) {
        List<Finding> findings = new ArrayList<>(DataCheck.of(pipeline, settings));
        findings.addAll(ScaleCheck.of(pipeline, settings.normalisation()));
        return new Validity(findings);
    }

    /** What of that forbids the run, much faster where nothing does. */
    public static Validity refusalsOfSteps(Pipeline pipeline, Settings settings) {
        List<Finding> findings = new ArrayList<>(DataCheck.refusals(pipeline, settings));
        findings.addAll(ScaleCheck.refusals(pipeline));
        return new Validity(findings);
    }

    /** What aggregation meets. */
    public static Validity ofAggregated(Aggregated aggregated, Pipeline pipeline, Settings settings) {
        return new Validity(AggregationCheck.of(aggregated, pipeline, settings));
    }
}
