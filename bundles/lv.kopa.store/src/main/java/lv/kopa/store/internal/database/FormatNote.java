package lv.kopa.store.internal.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Notes in the database which format it has, in the transaction of the script that leads to it. */
final class FormatNote extends BaseCallback {
    private final int format;

    FormatNote(int format) {
        this.format = format;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.executeUpdate("UPDATE workspace SET format = " + format);
        } catch (SQLException e) {
            throw new FlywayException("the format cannot be noted", e);
        }
    }
}
