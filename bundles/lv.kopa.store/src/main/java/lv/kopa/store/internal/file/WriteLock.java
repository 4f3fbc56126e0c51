package lv.kopa.store.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** Lets one thread of one process write into a folder. The system releases it when a process dies. */
public final class WriteLock implements Closeable {
    private static final long PAUSE_MILLIS = 20;

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Something to be written. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it. */
        void write() throws IOException;
    }

    /** Waits for its turn, however long that takes, and writes. */
    public static void holding(Path folder, Writing writing) throws IOException {
        Files.createDirectories(folder);
        WriteLock lock = taken(folder, Duration.ofNanos(Long.MAX_VALUE)).orElseThrow();
        try {
            writing.write();
        } finally {
            lock.close();
        }
    }

    /**
     * The lock, held until it is closed; empty where others have it for longer than that.
     *
     * @throws IOException if nothing can be written to the folder
     */
    public static Optional<WriteLock> taken(Path folder, Duration patience) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            long begun = System.nanoTime();
            do {
                taken = locked(channel);
            } while (!taken && System.nanoTime() - begun < patience.toNanos() && pause(folder));
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new WriteLock(channel)) : Optional.empty();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }

    private static boolean pause(Path folder) throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another writes into " + folder);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
