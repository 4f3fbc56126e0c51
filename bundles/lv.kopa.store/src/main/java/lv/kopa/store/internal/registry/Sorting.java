package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.kopa.text.Folded;

/**
 * Sorts rows by a field: numbers and days by size, words without diacritics and in any case, what holds nothing first. Each
 * database would sort words in its own way, and slower.
 */
final class Sorting {
    private static final Comparator<Sorted> ORDER = Comparator.comparing(
                    Sorted::key, Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder()))
            .thenComparing(Sorted::id)
            .thenComparing(Sorted::row);

    private final FieldColumns field;

    Sorting(FieldColumns field) {
        this.field = field;
    }

    private record Sorted(long row, String id, Comparable<Object> key) {}

    /** The numbers of the rows in order. */
    long[] rows(Query<?> query, Connection connection, boolean descending) throws SQLException {
        List<Sorted> rows = new ArrayList<>();
        query.each(
                connection,
                "t.row_no, t.id",
                field.columns(),
                found -> rows.add(new Sorted(found.getLong(1), found.getString(2), key(found))));
        rows.sort(descending ? ORDER.reversed() : ORDER);
        return rows.stream().mapToLong(Sorted::row).toArray();
    }

    @SuppressWarnings("unchecked") // words, numbers, days, yes or no: of one class in one column
    private Comparable<Object> key(ResultSet found) throws SQLException {
        List<Object> values = new ArrayList<>();
        int at = 2;
        for (Column column : field.columns()) {
            values.add(column.type().get(found, ++at));
        }
        Object key = values.stream().filter(Objects::nonNull).findFirst().orElse(null);
        boolean words = field.columns().get(0).type() == ColumnType.WORDS && key != null;
        return (Comparable<Object>) (words ? Folded.of((String) key) : key);
    }
}
