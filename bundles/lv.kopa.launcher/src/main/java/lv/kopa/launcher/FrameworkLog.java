package lv.kopa.launcher;

import java.lang.System.Logger.Level;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogService;
import org.osgi.service.log.Logger;

/**
 * Sends what the framework, the component runtime and the users of the OSGi log service say into the one log, where it
 * would otherwise stand on the console.
 */
@SuppressWarnings("deprecation") // the old methods of the log service, which some bundles still use
final class FrameworkLog extends org.apache.felix.framework.Logger implements LogService {
    private static final String FRAMEWORK = "org.osgi.framework";
    private static final Level[] LEVELS = {Level.OFF, Level.ERROR, Level.WARNING, Level.INFO, Level.DEBUG};

    @Override
    @SuppressWarnings("rawtypes") // as in the class that it overrides
    protected void doLog(Bundle bundle, ServiceReference reference, int level, String message, Throwable throwable) {
        log(bundle == null ? FRAMEWORK : bundle.getSymbolicName(), level, message, throwable);
    }

    @Override
    protected void doLog(int level, String message, Throwable throwable) {
        log(FRAMEWORK, level, message, throwable);
    }

    private static void log(String source, int level, String message, Throwable throwable) {
        System.getLogger(source).log(LEVELS[level], message, throwable);
    }

    @Override
    public Logger getLogger(String name) {
        return new ServiceLogger(name);
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return new ServiceLogger(type.getName());
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> loggerType) {
        return loggerType.cast(getLogger(name));
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> type, Class<L> loggerType) {
        return loggerType.cast(getLogger(type));
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> loggerType) {
        return getLogger(Logger.ROOT_LOGGER_NAME.equals(name) ? bundle.getSymbolicName() : name, loggerType);
    }
}
