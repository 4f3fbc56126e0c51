package lv.kopa.store.internal.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import lv.kopa.registry.Receipt;

/**
 * A line of the log.
 *
 * @param number number of the change
 * @param at when it was made
 * @param who the account that made it
 * @param reason why
 * @param firstItem number of its first item
 * @param items number of its items: rows that it opened, closed or erased
 * @param digest hash over its items and the seals of their rows
 * @param previous hash of the change before it
 * @param hash hash over all of this
 */
public record LogLine(
        long number,
        Instant at,
        String who,
        String reason,
        long firstItem,
        long items,
        String digest,
        String previous,
        String hash) {

    /** Columns of the log, in the order of what stands here. */
    static final String COLUMNS = "number, at_time, who, reason, first_item, items, digest, previous, hash";

    /** A line with the hash that belongs to it. */
    static LogLine sealed(
            long number,
            Instant at,
            String who,
            String reason,
            long firstItem,
            long items,
            String digest,
            String previous) {
        LogLine line = new LogLine(number, at, who, reason, firstItem, items, digest, previous, "");
        return new LogLine(number, at, who, reason, firstItem, items, digest, previous, line.computed());
    }

    static LogLine read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new LogLine(
                row.getLong("number"),
                row.getObject("at_time", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("reason"),
                row.getLong("first_item"),
                row.getLong("items"),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("hash"));
    }

    /** The hash that belongs to what stands here. */
    public String computed() {
        return new Seal()
                .with("number", number)
                .with("at", at)
                .with("who", who)
                .with("reason", reason)
                .with("first", firstItem)
                .with("items", items)
                .with("digest", digest)
                .with("previous", previous)
                .done();
    }

    /** What whoever made the change has in hand. */
    public Receipt receipt() {
        return new Receipt(number, at, who, hash);
    }
}
