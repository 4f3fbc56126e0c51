package lv.kopa.launcher;

import java.lang.System.Logger.Level;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.FormatterLogger;
import org.osgi.service.log.LoggerConsumer;

/**
 * A logger of the OSGi log service that writes into the one log.
 *
 * @param name what speaks
 */
record ServiceLogger(String name) implements FormatterLogger {

    @Override
    public String getName() {
        return name;
    }

    private boolean enabled(Level level) {
        return System.getLogger(name).isLoggable(level);
    }

    /** Among the arguments may be an exception, and a service reference, which says nothing to a reader. */
    private void log(Level level, String format, Object... arguments) {
        StringBuilder message = new StringBuilder(format);
        Throwable thrown = null;
        for (Object argument : arguments) {
            if (argument instanceof Throwable throwable) {
                thrown = throwable;
            } else if (!(argument instanceof ServiceReference<?>)) {
                message.append(' ').append(argument);
            }
        }
        System.getLogger(name).log(level, message.toString(), thrown);
    }

    @Override
    public boolean isTraceEnabled() {
        return enabled(Level.TRACE);
    }

    @Override
    public void trace(String message) {
        log(Level.TRACE, message);
    }

    @Override
    public void trace(String format, Object argument) {
        log(Level.TRACE, format, argument);
    }

    @Override
    public void trace(String format, Object first, Object second) {
        log(Level.TRACE, format, first, second);
    }

    @Override
    public void trace(String format, Object... arguments) {
        log(Level.TRACE, format, arguments);
    }

    @Override
    public <E extends Exception> void trace(LoggerConsumer<E> consumer) throws E {
        if (enabled(Level.TRACE)) {
            consumer.accept(this);
        }
    }

    @Override
    public boolean isDebugEnabled() {
        return enabled(Level.DEBUG);
    }

    @Override
    public void debug(String message) {
        log(Level.DEBUG, message);
    }

    @Override
    public void debug(String format, Object argument) {
        log(Level.DEBUG, format, argument);
    }

    @Override
    public void debug(String format, Object first, Object second) {
        log(Level.DEBUG, format, first, second);
    }

    @Override
    public void debug(String format, Object... arguments) {
        log(Level.DEBUG, format, arguments);
    }

    @Override
    public <E extends Exception> void debug(LoggerConsumer<E> consumer) throws E {
        if (enabled(Level.DEBUG)) {
            consumer.accept(this);
        }
    }

    @Override
    public boolean isInfoEnabled() {
        return enabled(Level.INFO);
    }

    @Override
    public void info(String message) {
        log(Level.INFO, message);
    }

    @Override
    public void info(String format, Object argument) {
        log(Level.INFO, format, argument);
    }

    @Override
    public void info(String format, Object first, Object second) {
        log(Level.INFO, format, first, second);
    }

    @Override
    public void info(String format, Object... arguments) {
        log(Level.INFO, format, arguments);
    }

    @Override
    public <E extends Exception> void info(LoggerConsumer<E> consumer) throws E {
        if (enabled(Level.INFO)) {
            consumer.accept(this);
        }
    }

    @Override
    public boolean isWarnEnabled() {
        return enabled(Level.WARNING);
    }

    @Override
    public void warn(String message) {
        log(Level.WARNING, message);
    }

    @Override
    public void warn(String format, Object argument) {
        log(Level.WARNING, format, argument);
    }

    @Override
    public void warn(String format, Object first, Object second) {
        log(Level.WARNING, format, first, second);
    }

    @Override
    public void warn(String format, Object... arguments) {
        log(Level.WARNING, format, arguments);
    }

    @Override
    public <E extends Exception> void warn(LoggerConsumer<E> consumer) throws E {
        if (enabled(Level.WARNING)) {
            consumer.accept(this);
        }
    }

    @Override
    public boolean isErrorEnabled() {
        return enabled(Level.ERROR);
    }

    @Override
    public void error(String message) {
        log(Level.ERROR, message);
    }

    @Override
    public void error(String format, Object argument) {
        log(Level.ERROR, format, argument);
    }

    @Override
    public void error(String format, Object first, Object second) {
        log(Level.ERROR, format, first, second);
    }

    @Override
    public void error(String format, Object... arguments) {
        log(Level.ERROR, format, arguments);
    }

    @Override
    public <E extends Exception> void error(LoggerConsumer<E> consumer) throws E {
        if (enabled(Level.ERROR)) {
            consumer.accept(this);
        }
    }

    @Override
    public void audit(String message) {
        log(Level.INFO, message);
    }

    @Override
    public void audit(String format, Object argument) {
        log(Level.INFO, format, argument);
    }

    @Override
    public void audit(String format, Object first, Object second) {
        log(Level.INFO, format, first, second);
    }

    @Override
    public void audit(String format, Object... arguments) {
        log(Level.INFO, format, arguments);
    }
}
