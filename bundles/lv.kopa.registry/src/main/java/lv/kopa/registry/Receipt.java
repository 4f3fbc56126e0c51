package lv.kopa.registry;

import java.time.Instant;
import java.util.Objects;

/**
 * That something was written, on disk.
 *
 * @param change number of the change, one more than the one before it
 * @param at when
 * @param who the account that made it
 * @param hash the hash of the audit log up to and with this change, 64 hexadecimal digits
 */
public record Receipt(long change, Instant at, String who, String hash) {
    /** Rejects nulls. */
    public Receipt {
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(hash);
    }
}
