package lv.kopa.store.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * How much a file of H2 has aged.
 *
 * @param written when it was written as a whole
 * @param filled how much of what was written to it is still needed, in percent
 */
record Wear(Instant written, int filled) {
    private static final int LEAST_FILLED = 50;

    /** A file that an older version of Kopa left uses no room again before 24 days have passed, as H2 counts them. */
    private static final Duration OLDEST = Duration.ofDays(7);

    /** The wear of the database of this connection. */
    static Wear of(Connection connection, Instant written) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT setting_value FROM information_schema.settings"
                        + " WHERE setting_name = 'info.CHUNKS_FILL_RATE'")) {
            return new Wear(written, row.next() ? row.getInt(1) : LEAST_FILLED);
        }
    }

    /** Whether it should be written anew. */
    boolean worn() {
        return filled < LEAST_FILLED || written.isBefore(Instant.now().minus(OLDEST));
    }
}
