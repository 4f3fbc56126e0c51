package lv.kopa.registry;

/**
 * A payment of the fund, on the first day of its span.
 *
 * @param grant out of which grant
 * @param type what is paid
 * @param amount how much; negative where money came back
 * @param reference number in the payment system
 */
public record Payment(Id<Grant> grant, Type type, Euro amount, String reference) implements Entry {

    /** What is paid. */
    public enum Type {
        /** Before the cost. */
        ADVANCE,
        /** After a part of the cost. */
        INTERIM,
        /** The last. */
        FINAL,
        /** What the beneficiary gave back. */
        RECOVERY
    }
}
