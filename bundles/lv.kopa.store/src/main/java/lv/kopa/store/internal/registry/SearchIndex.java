package lv.kopa.store.internal.registry;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which rows of a kind words stand, whatever is known of the rows now. What a search finds in a row never changes, and new rows
 * have higher numbers: only they are read when it is asked again. Identifiers, of which each row has its own, lie one after the
 * other; all other words are held once, with the places of the rows in which they stand.
 */
final class SearchIndex {
    private static final int READ_AT_ONCE = 20_000;
    private static final int ROOM = 64;
    private static final byte END = '\n';

    private final Table<?> table;
    private final Map<String, Places> lines = new HashMap<>();
    private byte[] ids = new byte[ROOM];
    private int[] begins = new int[ROOM];
    private long[] rows = new long[ROOM];
    private int used;
    private int count;

    SearchIndex(Table<?> table) {
        this.table = table;
    }

    /** Places in the order of the rows. */
    private static final class Places {
        private int[] places = new int[2];
        private int count;

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }

        void into(BitSet set) {
            for (int i = 0; i < count; i++) {
                set.set(places[i]);
            }
        }
    }

    /**
     * Rows in which words stand.
     *
     * @param rows their numbers, in order
     * @param few whether it is quicker to read them one by one than to go through all
     */
    record Found(long[] rows, boolean few) {}

    /** The rows in which all of these words stand. */
    synchronized Found rows(Connection connection, List<String> words) throws SQLException {
        read(connection);
        BitSet found = new BitSet(count);
        found.set(0, count);
        words.forEach(word -> found.and(holding(word)));
        long[] numbers = found.stream().mapToLong(place -> rows[place]).toArray();
        return new Found(numbers, 4L * numbers.length <= count);
    }

    private void read(Connection connection) throws SQLException {
        int before;
        do {
            before = count;
            new Query<>(table)
                    .where("t.row_no > ?", count == 0 ? 0L : rows[count - 1])
                    .then("ORDER BY t.row_no LIMIT ?", (long) READ_AT_ONCE)
                    .each(connection, "t.row_no, t.search", List.of(), row -> add(row.getLong(1), row.getString(2)));
        } while (count - before == READ_AT_ONCE);
    }

    private void add(long row, String search) {
        String[] parts = search.split("\n");
        byte[] id = parts[0].getBytes(StandardCharsets.UTF_8);
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            begins = Arrays.copyOf(begins, 2 * count);
        }
        while (used + id.length + 1 > ids.length) {
            ids = Arrays.copyOf(ids, 2 * ids.length);
        }
        rows[count] = row;
        begins[count] = used;
        System.arraycopy(id, 0, ids, used, id.length);
        used += id.length;
        ids[used++] = END;
        for (int i = 1; i < parts.length; i++) {
            lines.computeIfAbsent(parts[i], line -> new Places()).add(count);
        }
        count++;
    }

    private BitSet holding(String word) {
        BitSet holding = new BitSet(count);
        lines.forEach((line, places) -> {
            if (line.contains(word)) {
                places.into(holding);
            }
        });
        Needle needle = new Needle(word);
        int at = needle.in(ids, 0, used);
        while (at >= 0) {
            int place = Arrays.binarySearch(begins, 0, count, at);
            place = place < 0 ? -place - 2 : place;
            holding.set(place);
            int next = place + 1 < count ? begins[place + 1] : used;
            at = needle.in(ids, next, used);
        }
        return holding;
    }
}
