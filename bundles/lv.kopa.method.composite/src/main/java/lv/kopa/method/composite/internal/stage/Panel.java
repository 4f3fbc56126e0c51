package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.input.Periods;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * The steps up to normalisation for one period or for several. Values are divided, units screened and gaps filled within each period;
 * outliers are treated and indicators normalised over all of them at once, so that a number means the same in every period.
 *
 * @param periods the periods, and which of them is shown
 * @param stack how they lie one below the other
 * @param normalised all of them, normalised
 * @param pipelines what came of it in each
 */
public record Panel(Periods periods, Stack stack, Normalised normalised, List<Pipeline> pipelines) {
    /** Copies the list. */
    public Panel {
        pipelines = List.copyOf(pipelines);
    }

    /** Takes the steps. */
    public static Panel run(Periods periods, Settings settings, Workers workers) {
        List<Input> inputs = periods.inputs();
        int units = inputs.get(0).units().size();
        Stack stack = new Stack(units, inputs.size(), periods.base());
        List<Denominated> denominated = new ArrayList<>();
        List<Screened> screened = new ArrayList<>();
        List<Imputed> imputed = new ArrayList<>();
        for (Input input : inputs) {
            Denominated divided = Denominated.of(input, workers);
            Screened kept = Screened.of(divided.sheet(), units, settings.screening(), workers);
            denominated.add(divided);
            screened.add(kept);
            imputed.add(Imputed.of(kept, input, settings.imputation(), workers));
        }
        Treated treated =
                Treated.of(Sheet.stacked(imputed.stream().map(Imputed::sheet).toList()), settings.treatment(), workers);
        Normalised normalised = Normalised.of(treated, inputs.get(0), settings, stack, workers);
        List<Pipeline> pipelines = new ArrayList<>();
        for (int layer = 0; layer < inputs.size(); layer++) {
            pipelines.add(new Pipeline(
                    inputs.get(layer),
                    denominated.get(layer),
                    screened.get(layer),
                    imputed.get(layer),
                    treated.layer(imputed.get(layer).sheet(), stack, layer),
                    normalised.layer(stack, layer)));
        }
        return new Panel(periods, stack, normalised, pipelines);
    }

    /** What came of it in the period that is shown. */
    public Pipeline shown() {
        return pipelines.get(periods.shown());
    }
}
