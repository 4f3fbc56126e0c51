package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Migrations;

/** A workspace for one test, in which somebody can meddle behind its back. */
final class Given implements AutoCloseable {
    final Hand hand = new Hand();
    final FolderWorkspaces workspaces = new FolderWorkspaces(proposal -> List.of(), hand, new Migrations());
    final Path folder;
    final Workspaces.Plan plan;
    Workspace workspace;

    Given(Path temporary) throws IOException {
        this(temporary, Place.FOLDER);
    }

    Given(Path temporary, Place place) throws IOException {
        folder = temporary.resolve("programme");
        plan = place.plan();
        workspace = workspaces.create(folder, plan);
    }

    Registry registry() {
        return workspace.registry();
    }

    void reopen() throws IOException {
        workspace.close();
        workspace = workspaces.open(folder);
    }

    /** Closes it, lets somebody change the database by SQL, and opens it again. */
    void meddle(String... sql) throws IOException, SQLException {
        workspace.close();
        alter(sql);
        workspace = workspaces.open(folder);
    }

    /** Lets somebody change the database by SQL, while it is closed. */
    void alter(String... sql) throws SQLException {
        if (plan.server().isPresent()) {
            List<String> all = new ArrayList<>(List.of(sql));
            all.add(0, "SET session_replication_role = replica"); // an administrator can switch every rule off
            PostgresServer.needed().superuserQuietly(database(), all.toArray(String[]::new));
        } else {
            execute(folder, sql);
        }
    }

    /** Whether words stand anywhere in the tables on the server. */
    boolean anyRowHolds(String words) throws SQLException {
        try (Connection connection = PostgresServer.needed().connection(database(), PostgresServer.OWNER);
                ResultSet tables = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE"});
                Statement statement = connection.createStatement()) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (ResultSet found = statement.executeQuery(
                        "SELECT FROM \"" + table + "\" t WHERE t::text LIKE '%" + words + "%'")) {
                    if (found.next()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    String database() {
        String address = plan.server().orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
    }

    static void execute(Path folder, String... sql) throws SQLException {
        try (Connection connection = new Embedded(folder, true).source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    /** Something that a test does. */
    @FunctionalInterface
    interface Doing {
        void run() throws Exception;
    }

    /** Does something under another account, with the workspace opened anew: of the operating system, or of the server. */
    void as(String account, Doing doing) throws Exception {
        if (plan.server().isPresent()) {
            onServer(account, doing);
        } else {
            onThisComputer(account, doing);
        }
    }

    private void onServer(String account, Doing doing) throws Exception {
        PostgresServer server = PostgresServer.needed();
        server.superuserQuietly(
                "postgres",
                "DO $$ BEGIN CREATE ROLE \"" + account + "\" LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
                "GRANT " + database() + "_entry TO \"" + account + "\"");
        Workspace own = workspace;
        Path other = folder.resolveSibling(account);
        try {
            workspace = workspaces.create(
                    other,
                    new Workspaces.Plan(
                            plan.name(), plan.synthetic(), Optional.of(server.address(database(), account))));
            doing.run();
        } finally {
            workspace.close();
            workspace = own;
        }
    }

    private void onThisComputer(String account, Doing doing) throws Exception {
        String before = System.getProperty("user.name");
        System.setProperty("user.name", account);
        try {
            reopen();
            doing.run();
        } finally {
            System.setProperty("user.name", before);
            reopen();
        }
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }
}
