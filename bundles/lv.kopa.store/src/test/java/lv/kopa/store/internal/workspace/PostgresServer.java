package lv.kopa.store.internal.workspace;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server for tests, with its data below the folder of the build, on a port of its own. One is started for all
 * tests of a process and stopped with it. As root it runs under an unprivileged account, since PostgreSQL refuses root.
 */
final class PostgresServer {
    /** The account to which the databases of tests belong. It may make roles, and is no superuser. */
    static final String OWNER = "kopa_owner";

    /** An account that the server lets in with a password only, as most servers do with all. */
    static final String SECRETIVE = "secretive";

    /** Its password. */
    static final String PASSWORD = "a word: to pass\\";

    private static final String SUPERUSER = "tests";
    private static final String ABSENT =
            "no PostgreSQL found in /usr/lib/postgresql, on the PATH or in the folder named by KOPA_POSTGRES";

    private final Path binaries;
    private final List<String> as;
    private final Path data;
    private final int port;
    private int databases;

    /** The server of this process; null where there is none. */
    private static final class Holder {
        private static final PostgresServer SERVER = started();

        private static PostgresServer started() {
            Optional<Path> found = binaries();
            if (found.isEmpty()) {
                return null;
            }
            try {
                PostgresServer server = new PostgresServer(found.get());
                Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
                server.start();
                return server;
            } catch (IOException | InterruptedException | SQLException e) {
                throw new IllegalStateException("PostgreSQL in " + found.get() + " does not start", e);
            }
        }
    }

    /** The server; a test that needs it is skipped where there is none, and fails where that must not be. */
    static PostgresServer needed() {
        if (Holder.SERVER == null && "true".equals(System.getenv("CI"))) {
            fail(ABSENT);
        }
        Assumptions.assumeTrue(Holder.SERVER != null, ABSENT);
        return Holder.SERVER;
    }

    private PostgresServer(Path binaries) throws IOException, InterruptedException {
        this.binaries = binaries;
        as = "root".equals(System.getProperty("user.name")) ? unprivileged() : List.of();
        data = folder();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    private static Optional<Path> binaries() {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(System.getenv("KOPA_POSTGRES")).map(Path::of).ifPresent(folders::add);
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .forEach(folders::add);
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin"))
                    .forEach(folders::add);
        } catch (IOException e) {
            // It is not there.
        }
        return folders.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private static List<String> unprivileged() throws IOException, InterruptedException {
        String account = run(List.of("id", "-u", "postgres")) == 0 ? "postgres" : "nobody";
        return List.of("setpriv", "--reuid=" + account, "--regid=" + groupOf(account), "--clear-groups");
    }

    private static String groupOf(String account) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("id", "-g", account).start();
        String group = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return group.strip();
    }

    /** A folder of its own below that of the build, or, where the account cannot get there, below that for passing files. */
    private Path folder() throws IOException, InterruptedException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        for (Path below : List.of(target, Path.of(System.getProperty("java.io.tmpdir")))) {
            Path folder = Files.createTempDirectory(below, "postgres-");
            if (as.isEmpty()) {
                return folder;
            }
            run(List.of("chown", as.get(1).substring("--reuid=".length()), folder.toString()));
            if (run(as(List.of("test", "-w", folder.toString()))) == 0) {
                return folder;
            }
            Files.delete(folder);
        }
        throw new IOException("the account under which PostgreSQL would run can write nowhere");
    }

    private List<String> as(List<String> command) {
        return Stream.concat(as.stream(), command.stream()).toList();
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command + " does not end");
        }
        return process.exitValue();
    }

    private void start() throws IOException, InterruptedException, SQLException {
        if (run(as(List.of(
                        binaries.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=" + SUPERUSER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync")))
                != 0) {
            throw new IOException("initdb failed");
        }
        new ProcessBuilder(as(List.of(
                        binaries.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off")))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target").resolve("postgres.log").toFile())
                .start();
        awaitAnswer();
        superuser(
                "postgres",
                "CREATE ROLE " + OWNER + " LOGIN CREATEROLE",
                "CREATE ROLE " + SECRETIVE + " LOGIN PASSWORD '" + PASSWORD + "'");
        Path rules = data.resolve("pg_hba.conf");
        Files.writeString(rules, "host all " + SECRETIVE + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        superuser("postgres", "SELECT pg_reload_conf()");
    }

    private void awaitAnswer() throws InterruptedException, IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until) {
            try {
                superuser("postgres", "SELECT 1");
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new IOException("PostgreSQL does not answer; see target/postgres.log");
    }

    /** Has it stopped and its data deleted, without waiting: this process is about to end. */
    private void stop() {
        try {
            new ProcessBuilder(
                            "sh",
                            "-c",
                            String.join(
                                            " ",
                                            as(List.of(
                                                    binaries.resolve("pg_ctl").toString()))) + " --pgdata='" + data
                                    + "' --mode=immediate --wait stop; rm -rf '" + data + "'")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("PostgreSQL in " + data + " was not stopped: " + e);
        }
    }

    /** The name of a new, empty database. */
    synchronized String database() {
        String name = "kopa_" + ProcessHandle.current().pid() + "_" + databases++;
        superuserQuietly("postgres", "CREATE DATABASE " + name + " OWNER " + OWNER);
        return name;
    }

    /** The name of a new, empty database whose tables lie in a folder, which becomes the server's own. */
    synchronized String database(Path folder) throws IOException, InterruptedException {
        if (!as.isEmpty()) {
            run(List.of("chown", as.get(1).substring("--reuid=".length()), folder.toString()));
        }
        String name = "kopa_" + ProcessHandle.current().pid() + "_" + databases++;
        superuserQuietly(
                "postgres",
                "CREATE TABLESPACE " + name + " LOCATION '" + folder + "'",
                "CREATE DATABASE " + name + " OWNER " + OWNER + " TABLESPACE " + name);
        return name;
    }

    /** Deletes such a database. */
    void drop(String database) {
        superuserQuietly("postgres", "DROP DATABASE " + database + " WITH (FORCE)", "DROP TABLESPACE " + database);
    }

    /** The JDBC address of a database for an account, without a password. */
    String address(String database, String account) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + account;
    }

    /** A connection as one has it who works with psql. */
    Connection connection(String database, String account) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address(database, account));
        return source.getConnection();
    }

    private void superuser(String database, String... statements) throws SQLException {
        try (Connection connection = connection(database, SUPERUSER);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Does as an administrator of the server what he would do. */
    void superuserQuietly(String database, String... statements) {
        try {
            superuser(database, statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
