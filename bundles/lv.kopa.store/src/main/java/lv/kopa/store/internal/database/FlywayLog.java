package lv.kopa.store.internal.database;

import org.flywaydb.core.api.logging.Log;

/** What Flyway says goes where everything else goes that is not for people. */
final class FlywayLog implements Log {
    private final System.Logger log;

    FlywayLog(Class<?> source) {
        log = System.getLogger(source.getName());
    }

    @Override
    @SuppressWarnings("deprecation") // there is no other way to be a log of Flyway
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {
        log.log(System.Logger.Level.TRACE, message);
    }

    @Override
    public void info(String message) {
        log.log(System.Logger.Level.DEBUG, message);
    }

    @Override
    public void warn(String message) {
        log.log(System.Logger.Level.WARNING, message);
    }

    @Override
    public void error(String message) {
        log.log(System.Logger.Level.WARNING, message);
    }

    @Override
    public void error(String message, Exception failure) {
        log.log(System.Logger.Level.WARNING, message, failure);
    }

    @Override
    public void notice(String message) {
        log.log(System.Logger.Level.DEBUG, message);
    }
}
