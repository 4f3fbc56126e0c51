package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.MAY;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Role;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.integrity.RegistryIntegrity;

/** A SYNTHETIC programme on a server that accounts with different roles share, each from a folder of its own. */
final class Office implements AutoCloseable {
    static final Kind<Observation> VALUE = Kind.of(Observation.class);
    static final Kind<ReportingPeriod> PERIOD = Kind.of(ReportingPeriod.class);
    static final Id<Observation> ONE = new Id<>("v-1");

    private final PostgresServer server = PostgresServer.needed();
    private final String database = server.database();
    private final Path folders;
    private final List<Workspace> open = new ArrayList<>();

    Office(Path folders) throws IOException {
        this.folders = folders;
        join(PostgresServer.OWNER);
    }

    /** The workspace as an account has it that may do this. */
    Workspace with(String name, Role... roles) throws IOException {
        server.superuserQuietly("postgres", "CREATE ROLE " + account(name) + " LOGIN");
        for (Role role : roles) {
            server.superuserQuietly("postgres", "GRANT " + group(role) + " TO " + account(name));
        }
        return join(account(name));
    }

    /** The name of an account, which no other test has. */
    String account(String name) {
        return database + "_" + name;
    }

    String group(Role role) {
        return database + "_" + role.name().toLowerCase(Locale.ROOT);
    }

    String database() {
        return database;
    }

    PostgresServer server() {
        return server;
    }

    Workspace owner() {
        return open.get(0);
    }

    /** One more who opens it, with connections of its own. */
    Workspace join(String account) throws IOException {
        Workspace workspace = new FolderWorkspaces(new RegistryIntegrity(), Clock.systemUTC(), new Migrations())
                .create(
                        folders.resolve(account + "-" + open.size()),
                        new Workspaces.Plan(Facts.PLAN.name(), true, Optional.of(server.address(database, account))));
        open.add(workspace);
        return workspace;
    }

    /** Does what somebody does who works with psql. */
    int sql(String name, String statement) throws SQLException {
        try (Connection connection =
                        server.connection(database, name.equals(PostgresServer.OWNER) ? name : account(name));
                Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    static Observation value(double value, Status status, String saidBy, String acceptedBy) {
        return new Observation(
                "OP-01",
                "1",
                Observation.Subject.ORGANISATION,
                "o-1",
                "2018",
                Optional.of(value),
                status,
                Observation.Level.STATEMENT,
                Optional.empty(),
                "form",
                saidBy,
                Optional.ofNullable(acceptedBy),
                Optional.empty());
    }

    static Change<Observation> say(double value, Status status, String saidBy) {
        return Change.add(VALUE, ONE, Span.since(LocalDate.of(2018, 1, 1)), value(value, status, saidBy, null));
    }

    static Change<ReportingPeriod> period() {
        return Change.add(PERIOD, new Id<>("2018"), Span.since(MAY), period(false));
    }

    static ReportingPeriod period(boolean closed) {
        return new ReportingPeriod(
                "2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 3, 31), closed);
    }

    static <T extends Entry> Edition<T> edition(Workspace workspace, Kind<T> kind, Id<T> id) {
        return workspace.registry().edition(kind, id).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        for (Workspace workspace : open) {
            workspace.close();
        }
    }
}
