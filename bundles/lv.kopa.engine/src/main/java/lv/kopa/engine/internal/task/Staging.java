package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A hidden folder in which results are written until they are complete, beside where they will be. A locked file beside it
 * tells other processes that its own is alive: the system releases the lock of a process that dies.
 */
final class Staging implements AutoCloseable {
    private static final String KOPA = "kopa-" + ProcessHandle.current().pid() + "-";

    private final Path folder;
    private final FileChannel lock;

    private Staging(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new one in this folder, where what dead processes left is swept away first. */
    static Staging in(Path parent, String name) throws IOException {
        Leftovers.sweep(parent);
        while (true) {
            String number = Integer.toHexString(ThreadLocalRandom.current().nextInt());
            Path folder = parent.resolve("." + name + KOPA + number);
            try {
                return in(folder);
            } catch (FileAlreadyExistsException e) {
                // somebody else has this number
            }
        }
    }

    private static Staging in(Path folder) throws IOException {
        FileChannel lock =
                FileChannel.open(Leftovers.lockOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Staging staging = new Staging(folder, lock);
        try {
            lock.lock();
            Files.createDirectory(folder);
            return staging;
        } catch (IOException e) {
            staging.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** Removes the folder with what is in it. */
    @Override
    public void close() throws IOException {
        try (lock) {
            Trees.delete(folder);
        }
        Files.deleteIfExists(Leftovers.lockOf(folder));
    }
}
