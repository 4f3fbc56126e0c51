package lv.kopa.store.internal.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Entry;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Field;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Text;

/** Compares the log, the rows and the evidence of a workspace with their hashes, and names what does not fit. */
final class Verifier {
    private static final int LINES_AT_ONCE = 1000;
    /** Of more lines that are missing one after the other only the first and the last are named. */
    private static final long MOST_NAMED = 100;

    private final Connection connection;
    private final Witnesses witnesses;
    private final boolean persons;
    private final List<Text> damage = new ArrayList<>();

    Verifier(Connection connection, Witnesses witnesses, boolean persons) {
        this.persons = persons;
        this.connection = connection;
        this.witnesses = witnesses;
    }

    Audit.Verification verify() throws SQLException {
        Head head = ChangeLog.head(connection);
        RowVerifier rows = new RowVerifier(connection, damage, persons);
        long lines = lines(head, rows);
        rows.finish();
        note(head);
        Witnesses.Files files = witnesses.files(evidence());
        damage.addAll(files.altered());
        return new Audit.Verification(lines, rows.rows(), files.compared(), head.hash(), damage, files.missing());
    }

    private void found(String key, Object... arguments) {
        damage.add(Wording.text("verify." + key, arguments));
    }

    /** Goes along the chain; gives the number of lines. */
    private long lines(Head head, RowVerifier rows) throws SQLException {
        long lines = 0;
        long expected = 1;
        String previous = Head.BEGINNING;
        long nextItem = 1;
        List<LogLine> some = next(0);
        while (!some.isEmpty()) {
            for (LogLine line : some) {
                if (line.number() > expected) {
                    missing(expected, line.number() - 1, nextItem, line.firstItem() - 1, rows);
                } else if (!line.previous().equals(previous)) {
                    found("chain", line.number());
                }
                if (!line.hash().equals(line.computed())) {
                    found("line", line.number(), line.who(), String.valueOf(line.at()));
                }
                rows.compare(line);
                previous = line.hash();
                expected = line.number() + 1;
                nextItem = line.firstItem() + line.items();
                lines++;
            }
            some = next(expected - 1);
        }
        if (expected <= head.number()) {
            missing(expected, head.number(), nextItem, head.lastItem(), rows);
        } else if (!head.hash().equals(previous) || head.number() != expected - 1) {
            found("head", head.number());
        }
        return lines;
    }

    private List<LogLine> next(long after) throws SQLException {
        return ChangeLog.lines(connection, "WHERE number > ? ORDER BY number LIMIT " + LINES_AT_ONCE, after);
    }

    private void missing(long first, long last, long firstItem, long lastItem, RowVerifier rows) throws SQLException {
        if (last - first >= MOST_NAMED) {
            found("lines-missing", first, last);
        }
        for (long number = first; number <= last && last - first < MOST_NAMED; number++) {
            found("line-missing", number, Things.of(Items.where(connection, "number = ?", number)));
        }
        rows.seen(Items.between(connection, firstItem, lastItem));
    }

    /** Compares with what was noted outside the database: whoever cuts off the end of the log cannot hide it. */
    private void note(Head head) throws SQLException {
        Witnesses.Noted noted = witnesses.lastChange().orElse(null);
        if (noted == null) {
            if (head.number() > 0) {
                found("note-missing");
            }
        } else if (noted.number() > head.number()) {
            found("cut", head.number() + 1, noted.number());
        } else if (noted.number() < 0
                || noted.number() > 0
                        && ChangeLog.line(connection, noted.number())
                                .filter(line -> !line.hash().equals(noted.hash()))
                                .isPresent()) {
            found("note", noted.number());
        }
    }

    /** What people call the files of evidence that rows refer to, by their hash. */
    private Map<String, String> evidence() throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Table<?> table : Table.all()) {
            for (Field field : EvidenceFile.namedIn(table.kind())) {
                evidence(table, field.name(), names);
            }
        }
        return names;
    }

    private <T extends Entry> void evidence(Table<T> table, String field, Map<String, String> names)
            throws SQLException {
        String name = table.kind().field("name").isPresent() ? "MAX(\"name\")" : "MAX(id)";
        String column = '"' + field + '"';
        try (PreparedStatement statement = connection.prepareStatement("SELECT " + column + ", " + name + " FROM "
                        + table.quoted() + " WHERE " + column + " IS NOT NULL GROUP BY " + column);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String called = table.kind().name() + " " + row.getString(2);
                names.merge(row.getString(1), called, (one, other) -> one);
            }
        }
    }
}
