package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.registry.Change;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Person;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;

/**
 * Erases a person within one transaction: a change after which nothing is known of them but that there was somebody, and the
 * overwriting of all that was ever known. Seals of rows cover what is personal only through a hash with a random salt; the
 * salt is erased too.
 */
final class Erasure {
    private static final Kind<Person> PERSON = Kind.of(Person.class);
    private static final Table<Person> TABLE = Table.of(PERSON);

    private final Connection connection;
    private final LocalDate today;

    Erasure(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** The rows of a person, of all times. */
    List<StoredRow> rows(Id<Person> person) throws SQLException {
        return new Query<>(TABLE).where("t.id = ?", person.value()).rows(connection);
    }

    /** The change after which nothing is known of the person. */
    Change<Person> change(Id<Person> person, List<StoredRow> rows)
            throws SQLException, RefusedException, WorkspaceException {
        if (rows.isEmpty()) {
            throw Trouble.of("no-person", null, person.value());
        }
        if (rows.stream().map(row -> TABLE.join(row.values())).allMatch(entry -> entry.equals(erased(entry)))) {
            throw Trouble.of(
                    "erased",
                    null,
                    person.value(),
                    PersonKnown.read(connection, person).erased());
        }
        List<Timeline.Step<Person>> steps = rows.stream()
                .filter(row -> row.closedBy() == null)
                .map(row -> new Timeline.Step<>(row.span(), TABLE.join(row.values())))
                .toList();
        for (Timeline.Step<Person> step : steps) {
            if (step.entry().heldUntil().filter(today::isBefore).isPresent()) {
                throw new RefusedException(List.of(held(person, step.entry())));
            }
        }
        long touched = rows.stream().mapToLong(StoredRow::touchedBy).max().getAsLong();
        return new Change<>(
                PERSON,
                person,
                touched,
                new Timeline<>(steps.stream()
                        .map(step -> new Timeline.Step<>(step.span(), erased(step.entry())))
                        .toList()));
    }

    private static Objection held(Id<Person> person, Person entry) {
        return new Objection(
                PERSON,
                person,
                Optional.of("heldUntil"),
                Wording.text(
                        "erase.held",
                        entry.heldUntil().orElseThrow().toString(),
                        entry.heldFor().orElse("—")),
                Wording.text("erase.held.cure"));
    }

    private static Person erased(Person person) {
        return new Person(
                Personal.ERASED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                person.heldUntil(),
                person.heldFor());
    }

    /** Overwrites what these rows say about the person. */
    void overwrite(List<StoredRow> rows, Writing writing) throws SQLException {
        String columns = TABLE.columns(true).stream()
                .map(column -> ", " + column.quoted() + " = NULL")
                .collect(Collectors.joining());
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE " + TABLE.quotedApart() + " SET salt = NULL, search = NULL" + columns + " WHERE row_no = ?")) {
            for (StoredRow row : rows) {
                statement.setLong(1, row.number());
                statement.executeUpdate();
                writing.erased(TABLE, row);
            }
        }
    }
}
