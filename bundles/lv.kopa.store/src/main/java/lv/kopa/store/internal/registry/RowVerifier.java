package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lv.kopa.registry.Kind;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Text;

/** Compares the rows that changes opened, closed and erased with their seals, and these with the lines of the log. */
final class RowVerifier {
    private static final int AT_ONCE = 1000;

    private final Connection connection;
    private final List<Text> damage;
    private final boolean persons;
    private final Seal seal = new Seal();
    private final BitSet opened = new BitSet();
    private final BitSet closed = new BitSet();
    private final BitSet erased = new BitSet();
    private long rows;

    RowVerifier(Connection connection, List<Text> damage, boolean persons) {
        this.persons = persons;
        this.connection = connection;
        this.damage = damage;
    }

    long rows() {
        return rows;
    }

    private void found(String key, Object... arguments) {
        damage.add(Wording.text("verify." + key, arguments));
    }

    /** Notes items of a line that is gone, so that their rows are not taken for ones that nobody wrote. */
    void seen(List<Item> items) {
        for (Item item : items) {
            if (item.row() > 0
                    && item.row() < Integer.MAX_VALUE) { // what no row can be called is told as a missing row
                bits(item).set((int) item.row());
            }
        }
    }

    private BitSet bits(Item item) {
        return switch (item.operation()) {
            case OPENED -> opened;
            case CLOSED -> closed;
            case ERASED -> erased;
        };
    }

    /** Compares what a line says with the items and rows of its change. */
    void compare(LogLine line) throws SQLException {
        int before = damage.size();
        Journal.Digest digest = new Journal.Digest();
        long items = 0;
        List<Item> first = List.of();
        try (Beside beside = new Beside()) { // which makes its thread when it is needed
            Supplier<?> last = () -> null;
            for (long from = 0; from < line.items(); from += AT_ONCE) {
                List<Item> some = Items.between(
                        connection,
                        line.firstItem() + from,
                        line.firstItem() + Math.min(from + AT_ONCE, line.items()) - 1);
                if (some.isEmpty()) {
                    break; // there are no more, whatever the line says
                }
                first = first.isEmpty() ? some : first;
                items += some.size();
                seen(some);
                Map<Long, Searched> rows = rows(some);
                last.get();
                last = compared(some, rows, line, digest, beside);
            }
            last.get();
        }
        if (items != line.items()) {
            found("items", line.number(), line.items(), items);
        } else if (damage.size() == before && !digest.done().equals(line.digest())) {
            found("digest", line.number(), Things.of(first));
        }
    }

    private Map<Long, Searched> rows(List<Item> items) throws SQLException {
        Map<String, List<Long>> numbers = new LinkedHashMap<>();
        items.forEach(item ->
                numbers.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item.row()));
        Map<Long, Searched> byNumber = new HashMap<>();
        for (Map.Entry<String, List<Long>> each : numbers.entrySet()) {
            Optional<Kind<?>> kind = Kind.named(each.getKey());
            if (kind.isPresent()) {
                read(Table.of(kind.get()), each.getValue(), byNumber);
            }
        }
        return byNumber;
    }

    /** Compares beside, where more is to be read meanwhile. */
    private Supplier<?> compared(
            List<Item> items, Map<Long, Searched> rows, LogLine line, Journal.Digest digest, Beside beside) {
        if (line.items() <= AT_ONCE) {
            compare(items, rows, line, digest);
            return () -> null;
        }
        return beside.begin(() -> {
            compare(items, rows, line, digest);
            return null;
        });
    }

    private void compare(List<Item> items, Map<Long, Searched> found, LogLine line, Journal.Digest digest) {
        for (Item item : items) {
            Searched searched = found.get(item.row());
            if (searched == null) {
                found("row-missing", item.kind(), item.id(), item.row(), line.number());
            } else {
                compare(item, searched, line);
                digest.add(item.operation(), item.row(), searched.row().seal());
            }
        }
    }

    /**
     * A row, and the words by which it is found.
     *
     * @param words empty where they stand apart, with what is about persons
     */
    private record Searched(StoredRow row, Optional<String> words) {}

    private void read(Table<?> table, List<Long> numbers, Map<Long, Searched> into) throws SQLException {
        Query<?> query = query(table, numbers);
        if (table.personal()) {
            query.each(connection, row -> into.put(row.number(), new Searched(row, Optional.empty())));
        } else {
            query.eachWithSearch(
                    connection, (row, words) -> into.put(row.number(), new Searched(row, Optional.of(words))));
        }
    }

    /** Rows that a change wrote one after the other are read so, where a database would compare each with all numbers. */
    private static Query<?> query(Table<?> table, List<Long> numbers) {
        long first = numbers.get(0);
        boolean consecutive = IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i) == first + i);
        return consecutive
                ? new Query<>(table).where("t.row_no BETWEEN ? AND ?", first, first + numbers.size() - 1)
                : new Query<>(table).in("t.row_no", numbers.toArray(Long[]::new));
    }

    private void compare(Item item, Searched searched, LogLine line) {
        Table<?> table = Table.of(Kind.named(item.kind()).orElseThrow());
        StoredRow row = searched.row();
        boolean whole =
                switch (item.operation()) {
                    case OPENED -> {
                        rows++;
                        yield row.openedBy() == line.number()
                                && row.id().equals(item.id())
                                && seal.of(table, row).equals(row.seal());
                    }
                    case CLOSED -> row.closedBy() != null && row.closedBy() == line.number();
                    case ERASED -> true;
                };
        if (!whole) {
            found(
                    item.operation() == Item.Operation.OPENED ? "row" : "closed",
                    item.kind(),
                    item.id(),
                    item.row(),
                    line.number());
        } else if (item.operation() == Item.Operation.OPENED
                && searched.words()
                        .filter(words -> !words.equals(table.searched(row.id(), row.values())))
                        .isPresent()) {
            found("search", item.kind(), item.id(), item.row());
        }
    }

    /** Looks for rows that no change wrote, closed or erased. */
    void finish() throws SQLException {
        for (Table<?> table : Table.all()) {
            Strays strays = new Strays(connection, table, damage);
            strays.look(opened, closed);
            if (persons && table.personal()) {
                strays.personal(erased);
            }
        }
    }
}
