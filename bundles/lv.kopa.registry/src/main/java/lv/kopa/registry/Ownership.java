package lv.kopa.registry;

import java.math.BigDecimal;

/**
 * That one organisation owns a part of another. Those linked by {@code control} are a single undertaking and count once.
 *
 * @param owner who owns
 * @param owned what is owned
 * @param share which part, from 0 to 1
 * @param control whether the owner decides: most votes, the right to name the board, by contract
 */
public record Ownership(Id<Organisation> owner, Id<Organisation> owned, BigDecimal share, boolean control)
        implements Entry {
    /**
     * @throws UnfitException if the share is not between 0 and 1
     */
    public Ownership {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw UnfitException.of("share", "ownership", share.toPlainString());
        }
    }
}
