package lv.kopa.store.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import lv.kopa.registry.Role;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.store.internal.Trouble;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL on a server that an office shares. The database itself enforces who may do what: {@code R__server_roles.sql}. */
public final class Server implements Dialect {
    private static final String OWNER =
            "SELECT pg_has_role(session_user, datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()";
    private static final String ROLES = "SELECT rolname FROM pg_roles WHERE pg_has_role(session_user, oid, 'MEMBER')";

    private static final Pattern PARAMETER = Pattern.compile("[?&]([^=&]*)");

    /** What an address may say beside server, port and database: nothing that names a class or a file that is written to. */
    private static final Set<String> HARMLESS = Set.of(
            "user",
            "ssl",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "channelBinding",
            "gssEncMode",
            "connectTimeout",
            "loginTimeout",
            "socketTimeout",
            "tcpKeepAlive",
            "targetServerType",
            "currentSchema");

    /** Longer than others take to save, so that nobody waits for ever for somebody who holds the log. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final String address;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private Server(String address) {
        this.address = address;
        source.setURL(address);
        source.setApplicationName("Kopa");
        source.setReWriteBatchedInserts(true);
        source.setOptions("-c lock_timeout=" + PATIENCE_MILLIS);
    }

    /**
     * The database at a JDBC address without a password. That comes from where PostgreSQL keeps passwords: the variable
     * {@code PGPASSWORD} or the file {@code .pgpass}; the account from {@code PGUSER}, the address or the operating system. The
     * variable comes before the address, which may stand in a folder that others share.
     *
     * @throws WorkspaceException if this is no such address, or a password stands in it, or something else that does not belong there
     */
    public static Server at(String address) throws WorkspaceException {
        Server server;
        Matcher parameters = PARAMETER.matcher(address);
        while (parameters.find()) {
            String name = parameters.group(1);
            if (name.equals("password")) {
                throw Trouble.of("password", null);
            }
            if (!HARMLESS.contains(name)) {
                throw Trouble.of("address-parameter", null, address, name);
            }
        }
        try {
            server = new Server(address);
        } catch (IllegalArgumentException e) {
            throw Trouble.of("address", e, address);
        }
        if (System.getenv("PGUSER") != null) {
            server.source.setUser(System.getenv("PGUSER"));
        }
        // The driver has looked into .pgpass already, before it knew the account; it looks again when it connects.
        server.source.setPassword(System.getenv("PGPASSWORD"));
        return server;
    }

    /** Its address. */
    String address() {
        return address;
    }

    @Override
    public WorkspaceInfo.Database database() {
        return WorkspaceInfo.Database.SERVER;
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("name", "VARCHAR(64) COLLATE \"C\"");
    }

    @Override
    public List<String> repeated() {
        return List.of("R__server_roles.sql");
    }

    @Override
    public boolean takesBackTables() {
        return true;
    }

    @Override
    public Optional<String> standstill() {
        // The whole table: who waits for its row has the table already, and would meet the scripts, which need it
        // alone.
        return Optional.of("LOCK TABLE change_head IN ACCESS EXCLUSIVE MODE");
    }

    @Override
    public int frozen() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    @Override
    public String who(Connection connection) throws SQLException {
        return words(connection, "SELECT session_user").get(0);
    }

    @Override
    public Set<Role> roles(Connection connection) throws SQLException {
        if (owns(connection)) {
            return EnumSet.allOf(Role.class);
        }
        String database = words(connection, "SELECT current_database()").get(0);
        List<String> has = words(connection, ROLES);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (has.contains(database + "_" + role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }

    @Override
    public boolean owns(Connection connection) throws SQLException {
        return words(connection, OWNER).contains("t");
    }

    private static List<String> words(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> words = new ArrayList<>();
            while (row.next()) {
                words.add(row.getString(1));
            }
            return words;
        }
    }

    @Override
    public Instant now(Connection connection, Clock clock) throws SQLException {
        if (!clock.equals(Clock.systemUTC())) {
            return clock.instant();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Override
    public void settle(Connection connection) {
        // The server answers a commit once it is on disk.
    }

    @Override
    public void leave(Connection connection) throws SQLException {
        connection.close(); // the server itself takes room back
    }

    @Override
    public void forget(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("VACUUM"); // as far as the account may
        }
    }

    /** Whether the database refused because the account may not do that. */
    public static boolean forbids(SQLException failure) {
        return "42501".equals(failure.getSQLState());
    }

    @Override
    public WorkspaceException trouble(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String key =
                switch (state) {
                    case "28000", "28P01", "08004" -> "login"; // the last: a password is asked for, and none is known
                    case "3D000" -> "no-server-database";
                    case "53100" -> "full";
                    case "25006" -> "read-only";
                    case "42501" -> "forbidden";
                    case "53300" -> "crowded";
                    case "55P03" -> "held";
                    default -> state.startsWith("08") || state.startsWith("57P") ? "unreachable" : "database";
                };
        return Trouble.of(key, failure, address, String.valueOf(failure.getMessage()));
    }

    @Override
    public Guard opening() {
        return Guard.NONE; // an upgrade is one transaction: who opens sees it done or not begun
    }

    @Override
    public Guard upgrading() throws WorkspaceException {
        return ServerGuard.of(this);
    }

    @Override
    public void close() {
        // Nothing is held beside connections.
    }
}
