package lv.kopa.method.composite.internal.stage;

import lv.kopa.method.composite.internal.input.Input;

/**
 * What came of the steps up to normalisation in one period. Every indicator must have a column, and every denominator and group
 * asked for must be there.
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
        Normalised normalised) {}
