package lv.kopa.store.internal.registry;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Connections;

/** The registry up to one change, read from the database. What is written later does not show in it. */
final class SqlSnapshot implements Snapshot {
    private static final String BY_ID = "ORDER BY t.id, t.valid_from";

    private final Connections connections;
    private final Moment moment;
    private final boolean synthetic;
    private final long change;

    SqlSnapshot(Connections connections, Moment moment, boolean synthetic, long change) {
        this.connections = connections;
        this.moment = moment;
        this.synthetic = synthetic;
        this.change = change;
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
        Query<T> counted = asked(table, question);
        Query<T> shown = asked(table, question)
                .then("ORDER BY " + order(table, question) + " LIMIT ? OFFSET ?", (long) question.limit(), (long)
                        question.offset());
        return quietly(connection -> {
            List<Fact<T>> facts = new ArrayList<>();
            shown.each(connection, row -> facts.add(row.fact(table)));
            boolean last = facts.size() < question.limit() && (!facts.isEmpty() || question.offset() == 0);
            return new Page<>(facts, last ? question.offset() + facts.size() : counted.count(connection));
        });
    }

    private <T extends Entry> Query<T> asked(Table<T> table, Question<T> question) {
        Query<T> query = known(table).on(moment.asOf());
        question.reference()
                .ifPresent(reference -> query.where(
                        column(table, reference.field()) + " = ?",
                        reference.to().value()));
        if (!question.words().isBlank()) {
            query.where(
                    (table.personal() ? Table.APART : Table.MAIN) + ".search LIKE ? ESCAPE '!'",
                    Folded.pattern(question.words()));
        }
        return query;
    }

    private <T extends Entry> String order(Table<T> table, Question<T> question) {
        String direction = question.descending() ? " DESC" : "";
        String byId = "t.id" + direction + ", t.valid_from" + direction;
        return question.order()
                .map(field -> Sorting.of(table.columns(field), connections.dialect())
                        + direction
                        + (question.descending() ? " NULLS LAST, " : " NULLS FIRST, ")
                        + byId)
                .orElse(byId);
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
