package lv.kopa.plugin.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Has the plug-in folder looked at whenever the file system reports a change there, and now and then all the same: network
 * drives report nothing.
 */
final class FolderWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    /** A command that is done sooner never pays for watching. */
    private static final Duration DELAY = Duration.ofMillis(250);

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofMillis(100);

    private final PluginFolder folder;
    private final Thread thread;

    /** Begins to watch. */
    FolderWatch(PluginFolder folder) {
        this.folder = folder;
        thread = new Thread(this::watch, "kopa-plugin-folder");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        Level level = Level.WARNING;
        try {
            Thread.sleep(DELAY.toMillis());
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Files.createDirectories(folder.path());
                    follow();
                } catch (IOException e) {
                    LOG.log(level, "cannot watch the plug-in folder, looking at it every second", e);
                    level = Level.DEBUG; // it is said once
                    folder.scan(true);
                    Thread.sleep(INTERVAL.toMillis());
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "no longer watching", e);
        }
    }

    private void follow() throws IOException, InterruptedException {
        try (WatchService events = folder.path().getFileSystem().newWatchService()) {
            WatchKey key = folder.path()
                    .register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
            do {
                boolean pending = folder.scan(true);
                if (pending) {
                    Thread.sleep(SOON.toMillis());
                } else {
                    events.poll(INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
                }
                key.pollEvents();
            } while (key.reset());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
