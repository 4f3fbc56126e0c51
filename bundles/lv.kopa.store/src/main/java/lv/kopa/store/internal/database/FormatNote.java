package lv.kopa.store.internal.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Notes in the database which format it has, in the transaction of the script that leads to it. Before that it comes to
 * the {@linkplain Dialect#standstill standstill}.
 */
final class FormatNote extends BaseCallback {
    private final int format;
    private final Optional<String> standstill;

    FormatNote(int format, Optional<String> standstill) {
        this.format = format;
        this.standstill = standstill;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            if (event == Event.AFTER_EACH_MIGRATE) {
                statement.executeUpdate("UPDATE workspace SET format = " + format);
            } else if (standstill.isPresent()
                    && upgrades(context.getMigrationInfo().getVersion())) {
                statement.execute(standstill.get());
            }
        } catch (SQLException e) {
            throw new FlywayException("the format cannot be noted", e);
        }
    }

    /** The first script makes the tables; those that are repeated have no version. */
    private static boolean upgrades(MigrationVersion version) {
        return version != null && version.compareTo(MigrationVersion.fromVersion("1")) > 0;
    }
}
