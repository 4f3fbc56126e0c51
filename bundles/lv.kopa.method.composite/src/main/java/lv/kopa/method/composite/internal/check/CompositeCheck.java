package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.input.Periods;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.words.Wording;

/**
 * Whether data and arguments can carry a composite indicator. First what can be seen without computing; only if nothing is
 * refused there, the steps up to normalisation are taken once to see what they meet.
 */
public final class CompositeCheck {
    /** With fewer units there is nothing to compare. */
    public static final int FEWEST_UNITS = 2;

    private static final Validity NOTHING = new Validity(List.of());

    private CompositeCheck() {}

    /** Looks. */
    public static Validity of(Dataset dataset, Settings settings) {
        Validity before = beforeComputing(dataset, settings);
        if (before.refused()) {
            return before;
        }
        Panel panel = Panel.run(Periods.of(dataset, dataset.tree().orElseThrow(), settings), settings, Workers.ALONE);
        List<Finding> findings = new ArrayList<>(before.findings());
        Validity steps = ofSteps(panel, settings);
        findings.addAll(steps.findings());
        if (!steps.refused() && !AggregationCheck.nothingToSee(panel, settings)) { // an index costs time
            findings.addAll(ofAggregated(Index.of(panel, settings, Workers.ALONE), panel, settings)
                    .findings());
        }
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
        IndicatorNode.Aggregate root = dataset.tree().get();
        Periods periods = Periods.of(dataset, root, settings);
        List<Finding> findings = new ArrayList<>(PanelCheck.of(periods, dataset, settings));
        boolean refused = new Validity(findings).refused();
        Input input = refused
                ? Periods.alone(dataset, root, settings).inputs().get(0)
                : periods.inputs().get(periods.shown());
        if (!refused) {
            findings.addAll(StructureCheck.of(dataset, input, settings));
            findings.addAll(WeightCheck.of(input, settings));
        }
        findings.addAll(MeaningCheck.of(input, settings));
        return new Validity(findings);
    }

    /** What the steps up to normalisation meet. */
    private static Validity ofSteps(Panel panel, Settings settings) {
        List<Finding> findings = new ArrayList<>(DataCheck.of(panel.shown(), settings));
        findings.addAll(PanelCheck.others(panel, settings));
        findings.addAll(ScaleCheck.of(panel.shown(), settings.normalisation()));
        return new Validity(findings);
    }

    /** What of that forbids the run, much faster where nothing does. */
    public static Validity refusalsOfSteps(Panel panel, Settings settings) {
        List<Finding> findings = new ArrayList<>(DataCheck.refusals(panel.shown(), settings));
        findings.addAll(PanelCheck.others(panel, settings));
        findings.addAll(ScaleCheck.refusals(panel.shown()));
        return new Validity(findings);
    }

    /** What aggregation meets. */
    public static Validity ofAggregated(Index index, Panel panel, Settings settings) {
        return AggregationCheck.nothingToSee(panel, settings)
                ? NOTHING
                : new Validity(AggregationCheck.of(index, panel, settings));
    }
}
