package lv.kopa.method.composite.internal.stage;

import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * What came of the steps up to normalisation. Every indicator must have a column, and every denominator and group asked
 * for must be there.
 *
 * @param input where it began
 * @param denominated first step
 * @param screened second step
 * @param imputed third step
 * @param treated fourth step
 * @param normalised fifth step
 */
public record Pipeline(
        Input input,
        Denominated denominated,
        Screened screened,
        Imputed imputed,
        Treated treated,
        Normalised normalised) {

    /** Takes the steps. */
    public static Pipeline run(Input input, Settings settings, Workers workers) {
        Denominated denominated = Denominated.of(input, workers);
        Screened screened = Screened.of(denominated.sheet(), input.units().size(), settings.screening(), workers);
        Imputed imputed = Imputed.of(screened, input, settings.imputation(), workers);
        Treated treated = Treated.of(imputed.sheet(), settings.treatment(), workers);
        Normalised normalised = Normalised.of(treated, input, settings.normalisation(), workers);
        return new Pipeline(input, denominated, screened, imputed, treated, normalised);
    }
}
