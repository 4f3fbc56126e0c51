package lv.kopa.store.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.kopa.registry.Role;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;

/** What differs between the databases in which a workspace may lie. All other SQL is the same for each. */
public interface Dialect {

    /** Where facts lie. */
    WorkspaceInfo.Database database();

    /** Gives connections. */
    DataSource source();

    /** What stands in the migrations for {@code ${…}}: types that differ. */
    Map<String, String> placeholders();

    /** Scripts beside the migrations that are run after them, again whenever they or the format change. */
    List<String> repeated();

    /** Whether a transaction that fails takes back changes of tables, too. */
    boolean takesBackTables();

    /**
     * The statement by which an upgrade waits for who is committing and lets nobody commit until it is done; empty where nobody
     * else has the database open then.
     */
    Optional<String> standstill();

    /** The isolation, as JDBC numbers it, in which a transaction sees all tables as they were at its beginning. */
    int frozen();

    /** The account under which this connection works. */
    String who(Connection connection) throws SQLException;

    /** What this account may do. */
    Set<Role> roles(Connection connection) throws SQLException;

    /** Whether the account may make and change tables. */
    boolean owns(Connection connection) throws SQLException;

    /**
     * The time of a change that is being made: that of the computer by whose clock all who share the database go, so that one clock
     * that is wrong does not date what everybody enters.
     *
     * @param clock the clock of this computer; any other than the system's is used as it is
     */
    Instant now(Connection connection, Clock clock) throws SQLException;

    /** Waits until what this connection committed is on disk. */
    void settle(Connection connection) throws SQLException;

    /** Overwrites on disk what was deleted or changed, and closes this connection, the only one that is open here. */
    void forget(Connection connection) throws SQLException;

    /** Closes this connection, the only one that is open here, and takes back the room that the database no longer needs. */
    void leave(Connection connection) throws SQLException;

    /** What a person is told about a failure of the database. */
    WorkspaceException trouble(SQLException failure);

    /**
     * Keeps others from opening the database while this process does, where they would meet it halfway.
     *
     * @throws WorkspaceException if somebody else holds it for longer than one waits
     */
    Guard opening() throws WorkspaceException;

    /**
     * Keeps others from making or upgrading the tables while this process does. Held where that is not kept from by
     * {@link #opening}.
     *
     * @throws WorkspaceException if somebody else holds it for longer than one waits
     */
    Guard upgrading() throws WorkspaceException;

    /** Lets go of the database once no connection is open; afterwards somebody else may open it. */
    void close() throws SQLException;
}
