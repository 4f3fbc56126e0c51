package lv.kopa.registry;

/**
 * Public support that an organisation had from elsewhere, from the first day of its span.
 *
 * @param organisation who
 * @param programme out of which programme, for example {@code Ārējo tirgu apgūšana}
 * @param purpose for what
 * @param amount how much
 * @param sameCost whether it paid for cost that this programme pays for too
 */
public record OtherSupport(
        Id<Organisation> organisation, String programme, String purpose, Euro amount, boolean sameCost)
        implements Entry {}
