package lv.kopa.store.internal.registry;

import java.time.Instant;

/**
 * The end of the log.
 *
 * @param number number of the last change, 0 before the first
 * @param at when it was made
 * @param hash its hash; 64 zeros before the first
 * @param lastRow number of the last row that was written
 * @param lastItem number of the last item of the log
 */
public record Head(long number, Instant at, String hash, long lastRow, long lastItem) {
    /** The hash before the first change. */
    public static final String BEGINNING = "0".repeat(64);
}
