package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Options;
import lv.kopa.text.Alphabet;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Sorts rows by a field: numbers and days by size, words as the language of the reader sorts them, what holds nothing first. Each
 * database would sort words in its own way, and slower.
 */
final class Sorting {
    private static final Comparator<Sorted> ORDER = Comparator.comparing(
                    Sorted::key, Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder()))
            .thenComparing(Sorted::id)
            .thenComparing(Sorted::row);

    private final FieldColumns field;
    private final Language language;
    private final Map<String, String> names;

    /**
     * @param names what the things to which the field refers are called; their identifiers where they have no names
     */
    Sorting(FieldColumns field, Language language, Map<String, String> names) {
        this.field = field;
        this.language = language;
        this.names = names;
    }

    private record Sorted(long row, String id, Comparable<Object> key) {}

    /**
     * The numbers of the rows in order.
     *
     * @param before an order from which this differs little, which spares most of the sorting; any rows, or none
     */
    long[] rows(Query<?> query, Connection connection, boolean descending, long... before) throws SQLException {
        Map<Long, Sorted> read = new LinkedHashMap<>();
        query.each(connection, "t.row_no, t.id", field.columns(), found -> {
            long row = found.getLong(1);
            read.put(row, new Sorted(row, found.getString(2), key(found)));
        });
        List<Sorted> rows = new ArrayList<>(read.size());
        for (long row : before) {
            Sorted again = read.remove(row);
            if (again != null) {
                rows.add(again);
            }
        }
        rows.addAll(read.values());
        rows.sort(descending ? ORDER.reversed() : ORDER);
        return rows.stream().mapToLong(Sorted::row).toArray();
    }

    /** What stands in the columns of a field, after so many others. */
    static Object[] values(FieldColumns field, ResultSet found, int after) throws SQLException {
        List<Column> columns = field.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().get(found, after + i + 1);
        }
        return values;
    }

    @SuppressWarnings("unchecked") // words, numbers, days, yes or no: of one class in one column
    private Comparable<Object> key(ResultSet found) throws SQLException {
        Object value = field.join(values(field, found, 2), 0);
        if (value instanceof Euro euro) {
            value = euro.amount();
        } else if (value instanceof Text text) {
            value = Alphabet.key(text.in(language), language);
        } else if (value instanceof Enum<?> option) {
            value = Alphabet.key(Options.label(option).in(language), language);
        } else if (value instanceof Id<?> id) {
            value = Alphabet.key(names.getOrDefault(id.value(), id.value()), language);
        } else if (value instanceof List<?> codes) {
            value = codes.stream().map(String::valueOf).collect(Collectors.joining(" "));
        } else if (value instanceof String words) {
            value = Alphabet.key(words, language);
        }
        return (Comparable<Object>) value;
    }
}
