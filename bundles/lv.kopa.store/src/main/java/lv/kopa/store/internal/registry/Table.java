package lv.kopa.store.internal.registry;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.Kind;
import lv.kopa.store.internal.Trouble;
import lv.kopa.text.Folded;

/**
 * The table of a kind. A row says what was true of one thing during a span, from which change on this was known, and up to
 * which. What is about persons stands in a table apart, under the same number of the row.
 *
 * @param <T> the record
 */
final class Table<T extends Entry> {
    /** How the table of a kind is called in a query. */
    static final String MAIN = "t";
    /** How the table with what is about persons is called in a query. */
    static final String APART = "p";

    private static final Map<Kind<?>, Table<?>> ALL = Kind.all().stream()
            .collect(Collectors.toMap(Function.identity(), Table::new, (a, b) -> a, LinkedHashMap::new));

    private final Kind<T> kind;
    private final String name;
    private final List<FieldColumns> fields;
    private final List<Column> columns;

    private Table(Kind<T> kind) {
        this.kind = kind;
        name = kind.name().replace('-', '_');
        fields = kind.fields().stream().map(FieldColumns::new).toList();
        columns = fields.stream().flatMap(field -> field.columns().stream()).toList();
    }

    /** All tables, by name of the kind. */
    static List<Table<?>> all() {
        return List.copyOf(ALL.values());
    }

    /** The table of a kind. */
    @SuppressWarnings("unchecked")
    static <T extends Entry> Table<T> of(Kind<T> kind) {
        return (Table<T>) ALL.get(kind);
    }

    Kind<T> kind() {
        return kind;
    }

    /** The name of the table, as SQL takes it. */
    String quoted() {
        return '"' + name + '"';
    }

    /** The name of the table with what is about persons. */
    String quotedApart() {
        return '"' + name + "_personal\"";
    }

    /** Whether there is such a table. */
    boolean personal() {
        return kind.personal();
    }

    /** The columns of the fields, in order. */
    List<Column> columns() {
        return columns;
    }

    /** The columns of the fields of one of the two tables, in order. */
    List<Column> columns(boolean apart) {
        return columns.stream().filter(column -> column.personal() == apart).toList();
    }

    /** The columns of a field. */
    FieldColumns columns(String field) {
        return fields.stream()
                .filter(each -> each.field().name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + field + " of " + kind));
    }

    /** What stands in the columns for an entry. */
    Object[] split(T entry) {
        Object[] values = kind.inOrder(entry);
        Object[] split = new Object[columns.size()];
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            fields.get(i).split(values[i], split, at);
            at += fields.get(i).columns().size();
        }
        return split;
    }

    /**
     * The entry for which this stands in the columns.
     *
     * @throws UncheckedIOException if it stands for none: somebody altered the row
     */
    T join(Object[] values) {
        try {
            return joined(values);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException | DateTimeException e) {
            throw new UncheckedIOException(Trouble.of("row-damaged", e, kind.name(), String.valueOf(e.getMessage())));
        }
    }

    private T joined(Object... values) {
        Object[] joined = new Object[fields.size()];
        int at = 0;
        for (int i = 0; i < joined.length; i++) {
            FieldColumns field = fields.get(i);
            Object value = field.join(values, at);
            boolean erased =
                    value == null && field.field().personal() && field.field().required();
            joined[i] = erased ? Personal.ERASED : value;
            at += field.columns().size();
        }
        return kind.make(joined);
    }

    /** All that a search for words finds of a row. */
    String searched(String id, Object[] values) {
        StringBuilder words = new StringBuilder(id);
        int at = 0;
        for (FieldColumns field : fields) {
            for (int i = at; i < at + field.columns().size(); i++) {
                if (field.searched() && values[i] != null) {
                    words.append('\n').append((String) values[i]);
                }
            }
            at += field.columns().size();
        }
        return Folded.of(words.toString());
    }

    /** The fields that refer to other things. */
    List<Field> references() {
        return kind.fields().stream()
                .filter(field -> field.type() instanceof lv.kopa.registry.FieldType.Reference)
                .toList();
    }
}
