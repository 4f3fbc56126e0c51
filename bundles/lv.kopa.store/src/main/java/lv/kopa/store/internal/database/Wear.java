package lv.kopa.store.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final int HEADER = 256;
    private static final Pattern CREATED = Pattern.compile("created:([0-9a-f]+)");

    /** When a file was written as a whole; now if there is none. To be asked before the database locks it. */
    static Instant written(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher created = CREATED.matcher(new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1));
            return created.find() ? Instant.ofEpochMilli(Long.parseLong(created.group(1), 16)) : Instant.now();
        } catch (IOException e) {
            return Instant.now(); // opening it will tell what is wrong
        }
    }

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
