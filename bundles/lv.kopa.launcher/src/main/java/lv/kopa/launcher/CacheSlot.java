package lv.kopa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several places for the framework's cache of installed bundles, held by one process at a time. A process that
 * dies, however it dies, gives its place back.
 */
final class CacheSlot implements AutoCloseable {
    private static final int SLOTS = 64;
    private static final String COMPLETE = "complete";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private CacheSlot(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the first place that is free.
     *
     * @param cache the cache folder of the person
     * @param key what the content depends on; places of another key are swept when a new key is first met
     * @throws IOException if there can be no cache in this folder
     */
    static CacheSlot take(Path cache, String key) throws IOException {
        Path all = cache.resolve("framework");
        Path home = all.resolve(key);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home);
            sweep(all, home);
        }
        for (int i = 0; i < SLOTS; i++) {
            CacheSlot slot = tryTake(home.resolve("slot-" + i));
            if (slot != null) {
                return slot;
            }
        }
        throw new IOException("all " + SLOTS + " places of the cache are taken");
    }

    private static CacheSlot tryTake(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolveSibling(folder.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException taken) {
            // by this same process
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new CacheSlot(folder, channel, lock);
    }

    /** Deletes what belongs to other keys and is not in use. What cannot be deleted stays: it hinders nobody. */
    private static void sweep(Path all, Path keep) throws IOException {
        List<Path> keys;
        try (Stream<Path> found = Files.list(all)) {
            keys = found.filter(key -> !key.equals(keep)).toList();
        }
        for (Path key : keys) {
            try {
                if (!inUse(key)) {
                    delete(key);
                }
            } catch (IOException e) {
                System.getLogger(CacheSlot.class.getName()).log(Level.WARNING, "cannot sweep away " + key, e);
            }
        }
    }

    private static boolean inUse(Path key) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(key, "*.lock")) {
            for (Path lock : locks) {
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                        FileLock free = channel.tryLock()) {
                    if (free == null) {
                        return true;
                    }
                } catch (OverlappingFileLockException e) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the framework may write. */
    Path folder() {
        return folder;
    }

    /** Whether a process has filled this place and found the result to work. */
    boolean complete() {
        return Files.exists(folder.resolve(COMPLETE));
    }

    /** Notes that the content works. */
    void markComplete() throws IOException {
        Files.writeString(folder.resolve(COMPLETE), "");
    }

    /** Throws the content away. */
    void clear() throws IOException {
        delete(folder);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    /** Deletes a folder with all it holds, or nothing if it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
