package lv.kopa.store.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lv.kopa.registry.Role;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.store.internal.Trouble;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL on a server that an office shares. */
public final class Server implements Dialect {
    private final String address;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private Server(String address) {
        this.address = address;
        source.setURL(address);
        source.setApplicationName("Kopa");
    }

    /**
     * The database at a JDBC address without a password: that comes from where PostgreSQL keeps passwords.
     *
     * @throws WorkspaceException if this is no such address
     */
    public static Server at(String address) throws WorkspaceException {
        try {
            return new Server(address);
        } catch (IllegalArgumentException e) {
            throw Trouble.of("address", e, address);
        }
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
    public int frozen() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    @Override
    public String who(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT session_user");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public Set<Role> roles(Connection connection) {
        return EnumSet.allOf(Role.class);
    }

    @Override
    public void settle(Connection connection) {
        // The server answers a commit once it is on disk.
    }

    @Override
    public void forget(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("VACUUM"); // as far as the account may
        }
    }

    @Override
    public WorkspaceException trouble(SQLException failure) {
        return Trouble.of("database", failure, address, String.valueOf(failure.getMessage()));
    }

    @Override
    public void close() {
        // Nothing is held beside connections.
    }
}
