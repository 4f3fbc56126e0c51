package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** A database compares each row that it reads with all numbers that it was asked for. */
    private static final int MOST_READ = 2000;

    private final Table<?> table;
    private final Texts ids = new Texts();
    private final Texts lines = new Texts();
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Places> places = new ArrayList<>();
    private long[] rows = new long[ROOM];
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
        return new Found(numbers, numbers.length <= MOST_READ && 4L * numbers.length <= count);
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
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        String[] parts = search.split("\n");
        ids.add(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            Integer line = known.get(parts[i]);
            if (line == null) {
                line = lines.add(parts[i]);
                known.put(parts[i], line);
                places.add(new Places());
            }
            places.get(line).add(count);
        }
        rows[count++] = row;
    }

    private BitSet holding(String word) {
        BitSet holding = new BitSet(count);
        ids.holding(word, holding::set);
        lines.holding(word, line -> places.get(line).into(holding));
        return holding;
    }
}
