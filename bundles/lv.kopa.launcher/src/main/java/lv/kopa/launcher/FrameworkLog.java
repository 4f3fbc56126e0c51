package lv.kopa.launcher;

import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.FormatterLogger;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerConsumer;
import org.osgi.service.log.LoggerFactory;

/**
 * Sends what the framework, the component runtime and the users of the OSGi log service say into the one log, where it
 * would otherwise stand on the console.
 */
final class FrameworkLog extends org.apache.felix.framework.Logger implements LoggerFactory {
    private static final Map<String, Level> LEVELS = Map.of(
            "audit", Level.INFO,
            "error", Level.ERROR,
            "warn", Level.WARNING,
            "info", Level.INFO,
            "debug", Level.DEBUG,
            "trace", Level.TRACE);
    private static final Level[] FRAMEWORK_LEVELS = {Level.OFF, Level.ERROR, Level.WARNING, Level.INFO, Level.DEBUG};

    @Override
    @SuppressWarnings("rawtypes") // as in the class that it overrides
    protected void doLog(Bundle bundle, ServiceReference reference, int level, String message, Throwable throwable) {
        String name = bundle == null ? "org.osgi.framework" : bundle.getSymbolicName();
        System.getLogger(name).log(FRAMEWORK_LEVELS[level], message, throwable);
    }

    @Override
    public Logger getLogger(String name) {
        return getLogger(null, name, FormatterLogger.class);
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(null, type.getName(), FormatterLogger.class);
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
        return getLogger(null, name, loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
        return getLogger(null, type.getName(), loggerType);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> loggerType) {
        if (loggerType != Logger.class && loggerType != FormatterLogger.class) {
            throw new IllegalArgumentException("no logger of type " + loggerType.getName());
        }
        String source = Logger.ROOT_LOGGER_NAME.equals(name) && bundle != null ? bundle.getSymbolicName() : name;
        return loggerType.cast(Proxy.newProxyInstance(
                FrameworkLog.class.getClassLoader(),
                new Class<?>[] {FormatterLogger.class},
                (proxy, method, arguments) -> call(proxy, source, method, arguments)));
    }

    private static Object call(Object proxy, String source, Method method, Object[] arguments) throws Throwable {
        System.Logger log = System.getLogger(source);
        String name = method.getName();
        if (LEVELS.containsKey(name)) {
            if (arguments[0] instanceof LoggerConsumer<?> consumer) {
                accept(consumer, proxy);
            } else {
                log(log, LEVELS.get(name), arguments);
            }
            return null;
        }
        return switch (name) {
            case "getName", "toString" -> source;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default ->
                log.isLoggable(LEVELS.get(name.replaceAll("is(.*)Enabled", "$1").toLowerCase(java.util.Locale.ROOT)));
        };
    }

    @SuppressWarnings("unchecked") // every consumer takes a Logger
    private static void accept(LoggerConsumer<?> consumer, Object proxy) throws Exception {
        ((LoggerConsumer<Exception>) consumer).accept((Logger) proxy);
    }

    /** The last argument may be an exception, or an array of arguments of which the last may be one. */
    private static void log(System.Logger log, Level level, Object[] arguments) {
        StringBuilder message = new StringBuilder(String.valueOf(arguments[0]));
        Throwable thrown = null;
        for (int i = 1; i < arguments.length; i++) {
            Object[] rest = arguments[i] instanceof Object[] array ? array : new Object[] {arguments[i]};
            for (Object each : rest) {
                Object shown = each instanceof InvocationTargetException target ? target.getCause() : each;
                if (shown instanceof Throwable throwable) {
                    thrown = throwable;
                } else if (!(shown instanceof ServiceReference<?>)) {
                    message.append(' ').append(shown);
                }
            }
        }
        log.log(level, message.toString(), thrown);
    }
}
