package lv.kopa.store.internal.database;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.logging.LogFactory;

/** Brings a database to a format, by scripts that Flyway runs each once and in order. */
public final class Migrations {
    /** The table in which Flyway notes what it has run. */
    /** The table in which it stands which scripts have run. */
    public static final String HISTORY = "kopa_migration";

    private final List<String> scripts;

    /** Those of this version. */
    public Migrations() {
        this(List.of("V1__registry.sql"));
    }

    /** These scripts, which lie beside this class; the last leads to the format that bears its number. */
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts of this version, and these: as a later version has them. */
    public Migrations and(String script) {
        return new Migrations(Stream.concat(scripts.stream(), Stream.of(script)).toList());
    }

    /** Those that lead to an older format. */
    public Migrations upTo(int format) {
        return new Migrations(scripts.subList(0, Math.max(1, format)));
    }

    /** The format to which they lead. */
    public int format() {
        return scripts.size();
    }

    /**
     * Runs those that have not run yet, and notes the format: all or nothing where
     * the database {@linkplain Dialect#takesBackTables takes back} changes of tables.
     *
     * @throws SQLException if one fails
     */
    public void run(Dialect dialect) throws SQLException {
        LogFactory.setFallbackLogCreator(FlywayLog::new);
        Map<String, String> placeholders = new HashMap<>(dialect.placeholders());
        placeholders.put("format", String.valueOf(format()));
        try {
            Flyway.configure(Flyway.class.getClassLoader())
                    .dataSource(dialect.source())
                    .placeholders(placeholders)
                    .table(HISTORY)
                    .group(dialect.takesBackTables())
                    .callbacks(new FormatNote(format(), dialect.standstill()))
                    .loggers("console") // that is the one set above
                    .locations(new String[0])
                    .resourceProvider(new Scripts(Stream.concat(scripts.stream(), dialect.repeated().stream())
                            .toList()))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getMessage(), e);
        }
    }
}
