package lv.kopa.store.internal.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.database.Embedded;
import lv.kopa.store.internal.database.Migrations;

/** A workspace for one test, in which somebody can meddle behind its back. */
final class Given implements AutoCloseable {
    final Hand hand = new Hand();
    final FolderWorkspaces workspaces = new FolderWorkspaces(proposal -> List.of(), hand, new Migrations());
    final Path folder;
    Workspace workspace;

    Given(Path temporary) throws IOException {
        folder = temporary.resolve("programme");
        workspace = workspaces.create(folder, Facts.PLAN);
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
        execute(folder, sql);
        workspace = workspaces.open(folder);
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

    /** Does something under another account of the operating system, with the workspace opened anew. */
    void as(String account, Doing doing) throws Exception {
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
