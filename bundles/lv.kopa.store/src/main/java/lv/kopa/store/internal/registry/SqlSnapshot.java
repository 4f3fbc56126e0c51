package lv.kopa.store.internal.registry;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** The registry up to one change, read from the database. What is written later does not show in it. */
final class SqlSnapshot implements Snapshot {
    private static final String BY_ID = "ORDER BY t.id, t.valid_from";

    private final Connections connections;
    private final Moment moment;
    private final boolean synthetic;
    private final long change;
    private final SearchIndexes searching;
    private final Pages before;
    private final Pages pages = new Pages();

    /**
     * @param searching what was read to search rows
     * @param before orders that snapshots of earlier changes found
     */
    SqlSnapshot(
            Connections connections,
            Moment moment,
            boolean synthetic,
            long change,
            SearchIndexes searching,
            Pages before) {
        this.connections = connections;
        this.moment = moment;
        this.synthetic = synthetic;
        this.change = change;
        this.searching = searching;
        this.before = before;
    }

    @Override
    public Moment moment() {
        return moment;
    }

    @Override
    public long change() {
        return change;
    }

    @Override
    public boolean synthetic() {
        return synthetic;
    }

    @Override
    public <T extends Entry> Optional<Fact<T>> find(Kind<T> kind, Id<T> id) {
        Table<T> table = Table.of(kind);
        return facts(table, known(table).on(moment.asOf()).where("t.id = ?", id.value())).stream()
                .findFirst();
    }

    @Override
    public <T extends Entry> List<Fact<T>> all(Kind<T> kind) {
        Table<T> table = Table.of(kind);
        return facts(table, known(table).on(moment.asOf()).then(BY_ID));
    }

    @Override
    public <T extends Entry> List<Fact<T>> referring(Kind<T> kind, String field, Id<?> to) {
        Table<T> table = Table.of(kind);
        return facts(
                table,
                known(table)
                        .on(moment.asOf())
                        .where(column(table, field) + " = ?", to.value())
                        .then(BY_ID));
    }

    private static String column(Table<?> table, String field) {
        return table.columns(field).columns().get(0).qualified();
    }

    @Override
    public <T extends Entry> List<Fact<T>> ever(Kind<T> kind) {
        Table<T> table = Table.of(kind);
        return facts(table, known(table).then(BY_ID));
    }

    @Override
    public <T extends Entry> Page<T> page(Question<T> question) {
        Table<T> table = Table.of(question.kind());
        return quietly(connection ->
                question.order().isPresent() ? sorted(connection, table, question) : byId(connection, table, question));
    }

    private <T extends Entry> Page<T> byId(Connection connection, Table<T> table, Question<T> question)
            throws SQLException {
        String direction = question.descending() ? " DESC" : "";
        List<Fact<T>> facts = new ArrayList<>();
        Optional<SearchIndex.Found> found = found(connection, table, question);
        asked(table, question, found)
                .then(
                        "ORDER BY t.id" + direction + ", t.valid_from" + direction + " LIMIT ? OFFSET ?",
                        (long) question.limit(),
                        (long) question.offset())
                .each(connection, row -> facts.add(row.fact(table)));
        boolean last = facts.size() < question.limit() && (!facts.isEmpty() || question.offset() == 0);
        return new Page<>(
                facts,
                last
                        ? question.offset() + facts.size()
                        : pages.total(
                                question, () -> asked(table, question, found).count(connection)));
    }

    private <T extends Entry> Sorting sorting(Connection connection, Table<T> table, Question<T> question)
            throws SQLException {
        FieldColumns field = table.columns(question.order().orElseThrow());
        Map<String, String> names = field.field().type() instanceof FieldType.Reference reference
                ? names(connection, Table.of(reference.kind()), question.language())
                : Map.of();
        return new Sorting(field, question.language(), names);
    }

    /** What the things of a kind are called, by identifier; empty where they have no names. */
    private <T extends Entry> Map<String, String> names(Connection connection, Table<T> table, Language language)
            throws SQLException {
        Map<String, String> names = new HashMap<>();
        if (table.kind().field("name").isPresent()) {
            FieldColumns name = table.columns("name");
            known(table).on(moment.asOf()).each(connection, "t.id", name.columns(), found -> {
                Object called = name.join(Sorting.values(name, found, 1), 0);
                if (called != null) {
                    names.put(found.getString(1), called instanceof Text text ? text.in(language) : called.toString());
                }
            });
        }
        return names;
    }

    private <T extends Entry> Page<T> sorted(Connection connection, Table<T> table, Question<T> question)
            throws SQLException {
        long[] rows = pages.rows(question, () -> order(connection, table, question));
        int from = Math.min(question.offset(), rows.length);
        int to = (int) Math.min((long) from + question.limit(), rows.length);
        Long[] shown = Arrays.stream(rows, from, to).boxed().toArray(Long[]::new);
        Map<Long, Fact<T>> facts = new HashMap<>();
        new Query<>(table).in("t.row_no", shown).each(connection, row -> facts.put(row.number(), row.fact(table)));
        return new Page<>(Arrays.stream(shown).map(facts::get).toList(), rows.length);
    }

    /** The numbers of the rows in order: taken out of the order of all, where that was found before. */
    private <T extends Entry> long[] order(Connection connection, Table<T> table, Question<T> question)
            throws SQLException {
        Optional<long[]> all = pages.known(question.ofAnyWords());
        Optional<SearchIndex.Found> found = found(connection, table, question);
        if (all.isEmpty()) {
            long[] rows = sorting(connection, table, question)
                    .rows(
                            asked(table, question, found),
                            connection,
                            question.descending(),
                            before.known(question).orElse(new long[0]));
            before.note(question, rows);
            return rows;
        }
        long[] sorted = found.isPresent() ? found.get().rows() : numbers(connection, asked(table, question, found));
        return Arrays.stream(all.get())
                .filter(row -> Arrays.binarySearch(sorted, row) >= 0)
                .toArray();
    }

    private static long[] numbers(Connection connection, Query<?> query) throws SQLException {
        LongStream.Builder numbers = LongStream.builder();
        query.each(connection, "t.row_no", List.of(), row -> numbers.add(row.getLong(1)));
        return numbers.build().sorted().toArray();
    }

    /** The rows in which the words stand, where all rows of the kind are searched and none says anything of a person. */
    private Optional<SearchIndex.Found> found(Connection connection, Table<?> table, Question<?> question)
            throws SQLException {
        List<String> words = Folded.words(question.words());
        return words.isEmpty() || table.personal() || question.reference().isPresent()
                ? Optional.empty()
                : Optional.of(searching.of(table).rows(connection, words));
    }

    private <T extends Entry> Query<T> asked(Table<T> table, Question<T> question, Optional<SearchIndex.Found> found) {
        Query<T> query = known(table).on(moment.asOf());
        question.reference().ifPresent(reference -> {
            query.where(
                    column(table, reference.field()) + " = ?",
                    reference.to().id().value());
            reference
                    .subject()
                    .ifPresent(subject -> query.where(column(table, Observation.SUBJECT) + " = ?", subject.name()));
        });
        if (found.filter(SearchIndex.Found::few).isPresent()) {
            long[] rows = found.get().rows();
            return query.in("t.row_no", Arrays.stream(rows).boxed().toArray(Long[]::new));
        }
        String search = (table.personal() ? Table.APART : Table.MAIN) + ".search LIKE ? ESCAPE '!'";
        Searching.patterns(question.words()).forEach(pattern -> query.where(search, pattern));
        return query;
    }

    private <T extends Entry> Query<T> known(Table<T> table) {
        return new Query<>(table).known(change);
    }

    private <T extends Entry> List<Fact<T>> facts(Table<T> table, Query<T> query) {
        return quietly(connection -> {
            List<Fact<T>> facts = new ArrayList<>();
            query.each(connection, row -> facts.add(row.fact(table)));
            return List.copyOf(facts);
        });
    }

    private <R> R quietly(Connections.Reading<R> reading) {
        try {
            return connections.reading(reading);
        } catch (WorkspaceException e) {
            throw new UncheckedIOException(e);
        }
    }
}
