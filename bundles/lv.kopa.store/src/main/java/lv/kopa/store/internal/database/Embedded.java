package lv.kopa.store.internal.database;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import lv.kopa.registry.Role;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.file.WriteLock;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** H2 in the folder of the workspace. */
public final class Embedded implements Dialect {
    /** The name of the database in its folder. */
    private static final String NAME = "registry";

    private static final String SETTINGS =
            ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=600000;TRACE_LEVEL_FILE=0";

    /**
     * The file only ever grows while it is open: nothing in it is moved, and room is not used again. H2 2.5.252 notes the
     * place of the last change too late where it does use room again, and after a process has been killed then goes back to
     * the change before. The retention alone would not do: it ends after 24 days, and a workspace may stay open for longer.
     * Room is taken back by {@link #leave}, which writes a new file and puts it in place of the old.
     */
    private static final String GROWING =
            ";RETENTION_TIME=" + Integer.MAX_VALUE + ";REUSE_SPACE=FALSE;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0";

    /** H2's own isolation of that name; its repeatable read sees each table as it was when it was read first. */
    private static final int SNAPSHOT = 6;

    private static final Set<Integer> CORRUPT =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_UNSUPPORTED_FORMAT);

    static {
        // A workspace may come from a stranger. What lies in its database must not call anything here: H2 reads this
        // once.
        System.setProperty("h2.allowedClasses", "lv.kopa.store.none");
    }

    private final Path folder;
    private final FileHeader header;
    private final JdbcDataSource source = new JdbcDataSource();

    /**
     * @param folder the folder of the workspace
     * @param present whether the database is to be there already
     */
    public Embedded(Path folder, boolean present) {
        this.folder = folder;
        header = FileHeader.of(file(folder));
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + SETTINGS + GROWING
                + (present ? ";IFEXISTS=TRUE" : ""));
        source.setUser("kopa");
        source.setPassword("");
    }

    /** The file in which the database lies. */
    public static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /**
     * Leaves a file alone that was cut short.
     *
     * @throws WorkspaceException if bytes are missing at its end
     */
    public Embedded whole() throws WorkspaceException {
        try {
            long length = Files.exists(file(folder)) ? Files.size(file(folder)) : header.least();
            if (length < header.least()) {
                throw Trouble.of("cut-short", null, file(folder).toString(), length, header.least());
            }
            return this;
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    @Override
    public WorkspaceInfo.Database database() {
        return WorkspaceInfo.Database.EMBEDDED;
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("name", "VARCHAR(64)");
    }

    @Override
    public List<String> repeated() {
        return List.of();
    }

    @Override
    public boolean takesBackTables() {
        return false;
    }

    @Override
    public Optional<String> standstill() {
        return Optional.empty();
    }

    @Override
    public int frozen() {
        return SNAPSHOT;
    }

    @Override
    public String who(Connection connection) {
        return System.getProperty("user.name");
    }

    @Override
    public Set<Role> roles(Connection connection) {
        return EnumSet.allOf(Role.class);
    }

    @Override
    public boolean owns(Connection connection) {
        return true;
    }

    @Override
    public Instant now(Connection connection, Clock clock) {
        return clock.instant();
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public void forget(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    @Override
    public void leave(Connection connection) throws SQLException {
        if (!connection.isReadOnly() && Wear.of(connection, header.written()).worn()) {
            forget(connection);
        } else {
            connection.close();
        }
    }

    @Override
    public WorkspaceException trouble(SQLException failure) {
        if (Trouble.full(failure, folder)) {
            return Trouble.of("full", failure, folder.toString());
        }
        String place = folder.toString();
        if (corrupt(failure)) {
            return Trouble.of("damaged-database", failure, place);
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1, ErrorCode.LOCK_TIMEOUT_1 -> Trouble.of("in-use", failure, place);
            case ErrorCode.DATABASE_IS_READ_ONLY -> Trouble.of("read-only", failure, place);
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.FILE_NOT_FOUND_1 ->
                Trouble.of("no-database", failure, place);
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.UNSUPPORTED_SETTING_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.COLUMN_NOT_FOUND_1 -> Trouble.of("damaged-database", failure, place);
            default -> Trouble.of("database", failure, place, words(failure));
        };
    }

    /** What H2 says, without the statement that it was told. */
    private static String words(SQLException failure) {
        return String.valueOf(failure instanceof JdbcException own ? own.getOriginalMessage() : failure.getMessage());
    }

    private static boolean corrupt(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof EOFException
                    || each instanceof MVStoreException store && CORRUPT.contains(store.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Guard opening() throws WorkspaceException {
        try {
            WriteLock lock = WriteLock.taken(folder, Guard.PATIENCE)
                    .orElseThrow(() -> Trouble.of("upgrading", null, folder.toString()));
            return () -> release(lock);
        } catch (IOException e) {
            if (Trouble.readOnly(e)) {
                return Guard
                        .NONE; // who may write nothing here can neither upgrade the file nor put another in its place
            }
            throw Trouble.of(e, folder);
        }
    }

    private void release(WriteLock lock) throws WorkspaceException {
        try {
            lock.close();
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    @Override
    public Guard upgrading() {
        return Guard.NONE; // whoever upgrades a file is opening it
    }

    @Override
    public void close() throws SQLException {
        // The database closes with its last connection.
    }
}
