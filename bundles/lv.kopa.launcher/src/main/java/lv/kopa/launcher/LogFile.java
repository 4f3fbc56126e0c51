package lv.kopa.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Writes the log: {@code kopa.log} in the log folder, moved aside to {@code kopa.1.log}, …, {@code kopa.4.log} when it has
 * grown to a mebibyte. Entries are few, so each opens and closes the file: several processes share one log.
 */
public final class LogFile extends Handler {
    private static final String FOLDER_PROPERTY = "kopa.log";
    private static final long LIMIT = 1 << 20;
    private static final int KEPT = 4;

    private final Path folder;

    /** Logs into the folder named by the system property {@code kopa.log}; made by {@link LogManager}. */
    public LogFile() {
        this(Path.of(System.getProperty(FOLDER_PROPERTY)));
    }

    LogFile(Path folder) {
        this.folder = folder;
        setFormatter(new SimpleFormatter());
        setErrorManager(new Quiet());
    }

    /** Has everything that is logged from now on written into this folder, and nothing on the console. */
    static void install(Path folder) {
        System.setProperty(FOLDER_PROPERTY, folder.toString());
        System.setProperty("java.util.logging.config.class", Settings.class.getName());
    }

    /** What {@link LogManager} asks for when something is first logged: most commands never get so far. */
    public static final class Settings {
        /** Configures the log manager. */
        public Settings() throws IOException {
            String settings = "handlers=" + LogFile.class.getName() + "\n"
                    + ".level=WARNING\n"
                    + "lv.kopa.level=INFO\n"
                    + "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n\n";
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("kopa.log");
            if (Files.exists(file) && Files.size(file) >= LIMIT) {
                rotate(file);
            }
            Files.writeString(file, getFormatter().format(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            reportError(folder.toString(), e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void rotate(Path file) throws IOException {
        for (int i = KEPT - 1; i >= 1; i--) {
            Path older = folder.resolve("kopa." + i + ".log");
            if (Files.exists(older)) {
                Files.move(older, folder.resolve("kopa." + (i + 1) + ".log"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, folder.resolve("kopa.1.log"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void flush() {
        // every entry is on its way to the disk when publish returns
    }

    @Override
    public void close() {
        // no file stays open
    }

    /**
     * Says nothing: a log that cannot be written is no reason to disturb a command, which tells its own failure itself; the
     * manager that a handler has otherwise writes Java's words on the console.
     */
    private static final class Quiet extends ErrorManager {
        @Override
        public void error(String message, Exception exception, int code) {
            // there is nowhere to write it to
        }
    }
}
