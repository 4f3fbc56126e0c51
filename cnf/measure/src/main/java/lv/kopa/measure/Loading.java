package lv.kopa.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Text;
import org.h2.jdbcx.JdbcDataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** The package, into a workspace and into plain tables. Each process loads once, as a person's command does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(2)
public class Loading {
    private final Ground ground = Ground.ofThisProcess();
    private Path place;
    private String noted = "";

    /** An empty place. */
    @Setup(Level.Iteration)
    public void empty() throws IOException, SQLException {
        place = ground.folder().resolve("loaded");
        delete(place);
        Files.createDirectories(place);
        if (Ground.server().isPresent()) {
            try (Connection connection = server();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA IF EXISTS public CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
        }
    }

    /** What this process needed. */
    @TearDown(Level.Iteration)
    public void note() throws IOException, SQLException {
        Notes.add(ground, "memory." + noted, Notes.peak());
        Notes.add(ground, "processor." + noted, Notes.processor());
        boolean onServer = noted.equals("kopaOnServer") || noted.equals("copy");
        Notes.add(ground, "size." + noted, onServer ? sizeOnServer() : Ground.size(place));
        if (!noted.equals("kopa")) {
            delete(place);
        } else {
            Path kept = ground.folder().resolve("imported");
            delete(kept);
            Files.move(place, kept);
        }
    }

    /** Kopa, embedded. */
    @Benchmark
    public Object kopa() throws IOException, InputException {
        noted = "kopa";
        return ground.importing(place);
    }

    /** Kopa, on a server. */
    @Benchmark
    public Object kopaOnServer() throws IOException, InputException {
        noted = "kopaOnServer";
        Workspaces.Plan plan = new Workspaces.Plan(Text.same("measure"), true, Ground.server());
        try (Workspace workspace = Ground.workspaces().create(place, plan)) {
            return ground.importing(workspace.folder());
        }
    }

    /** H2's own bulk load. */
    @Benchmark
    public Object csvread() throws SQLException {
        noted = "csvread";
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + place.resolve("plain") + ";WRITE_DELAY=0");
        source.setUser("kopa");
        source.setPassword("");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Kind<?> kind : Kind.all()) {
                statement.execute(PlainTables.create(kind));
                statement.execute(PlainTables.csvread(ground, kind));
            }
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
            return statement;
        }
    }

    /** PostgreSQL's own bulk load. */
    @Benchmark
    public Object copy() throws SQLException, IOException {
        noted = "copy";
        try (Connection connection = server();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Kind<?> kind : Kind.all()) {
                statement.execute(PlainTables.create(kind));
                try (InputStream rows = Files.newInputStream(PlainTables.file(ground, kind))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(PlainTables.copy(kind), rows);
                }
            }
            connection.commit();
            return statement;
        }
    }

    /** SQLite's own bulk load, by its command. */
    @Benchmark
    public int sqlite() throws IOException, InterruptedException {
        noted = "sqlite";
        List<String> lines = new ArrayList<>(List.of("PRAGMA synchronous=FULL;", ".mode csv"));
        for (Kind<?> kind : Kind.all()) {
            lines.add(PlainTables.create(kind) + ";");
            lines.add(".import --skip 1 " + PlainTables.file(ground, kind) + " " + kind.name());
        }
        Path script = Files.write(place.resolve("script"), lines);
        int code = new ProcessBuilder("sqlite3", place.resolve("plain.db").toString())
                .redirectInput(script.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("sqlite3 ended with " + code);
        }
        return code;
    }

    private static Connection server() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(Ground.server().orElseThrow());
        return source.getConnection();
    }

    private static long sizeOnServer() throws SQLException {
        try (Connection connection = server();
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> within = Files.walk(path)) {
                for (Path each : within.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
