package lv.kopa.store.internal.registry;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Timeline;

/**
 * Makes of changes, one after the other, the rows that they open and close, numbered and sealed, and the digest over them. Touches no
 * database, so that it may work ahead on another thread.
 */
final class Preparing {
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long number;
    private final Seal seal = new Seal();
    private final Journal.Digest digest = new Journal.Digest();
    private long lastRow;

    /**
     * @param number number of the change
     * @param lastRow number of the last row before it
     */
    Preparing(long number, long lastRow) {
        this.number = number;
        this.lastRow = lastRow;
    }

    /**
     * What of one thing is known no longer, and what is known from now on.
     *
     * @param <T> kind of thing
     */
    record Prepared<T extends Entry>(Table<T> table, List<StoredRow> gone, List<Come> come) {}

    /**
     * A row to be written.
     *
     * @param salt null where nothing stands apart
     * @param search the words by which it is found
     */
    record Come(StoredRow row, String salt, String search) {}

    /** The number of the last row. */
    long lastRow() {
        return lastRow;
    }

    /** The digest over all that was done. */
    Journal.Digest digest() {
        return digest;
    }

    /** Leaves alone what stays. */
    <T extends Entry> Prepared<T> prepared(Change<T> change, Current.State before) {
        Table<T> table = Table.of(change.kind());
        List<StoredRow> gone = new ArrayList<>(before.rows());
        List<StoredRow> come = new ArrayList<>();
        for (Timeline.Step<T> step : change.after().steps()) {
            StoredRow row = row(change.id().value(), step, table);
            if (!gone.removeIf(known -> same(known, row))) {
                come.add(row);
            }
        }
        gone.forEach(row -> digest.add(Item.Operation.CLOSED, row.number(), row.seal()));
        return new Prepared<>(
                table, gone, come.stream().map(row -> come(row, table)).toList());
    }

    private <T extends Entry> StoredRow row(String id, Timeline.Step<T> step, Table<T> table) {
        return new StoredRow(
                0,
                id,
                step.span().from(),
                step.span().until().orElse(null),
                number,
                null,
                null,
                null,
                table.split(step.entry()));
    }

    private static boolean same(StoredRow one, StoredRow other) {
        return one.span().equals(other.span()) && Arrays.equals(one.values(), other.values());
    }

    private Come come(StoredRow row, Table<?> table) {
        String salt = table.personal() ? salt() : null;
        String personal = table.personal() ? seal.ofPersonal(table, salt, row.values()) : null;
        StoredRow sealed = row.sealed(++lastRow, personal, seal, table);
        digest.add(Item.Operation.OPENED, sealed.number(), sealed.seal());
        return new Come(sealed, salt, table.searched(sealed.id(), sealed.values()));
    }

    private static String salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
