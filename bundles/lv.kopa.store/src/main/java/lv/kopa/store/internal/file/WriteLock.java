package lv.kopa.store.internal.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one thread of one process write into a folder. The system releases it when a process dies. */
public final class WriteLock {
    private static final long PAUSE_MILLIS = 20;

    private WriteLock() {}

    /** Something to be written. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it. */
        void write() throws IOException;
    }

    /** Waits for its turn and writes. */
    public static void holding(Path folder, Writing writing) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (!locked(channel)) {
                Thread.sleep(PAUSE_MILLIS);
            }
            writing.write();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another writes into " + folder);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.lock().isValid();
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }
}
