package lv.kopa.task;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A hidden folder in which something is made until it is complete, beside where it will be, so that one move puts it there.
 * A locked file beside it tells other processes that its own is alive: the system releases the lock of a process that dies,
 * on a network share too, and no clock is asked. What dead processes left is swept away by the next that makes something
 * in the same folder. A process that is told to end takes away itself what is not finished soon.
 *
 * <p>Whoever replaces several results at once moves the earlier ones into {@link #BEFORE} within, renames that to
 * {@link #REPLACED} when all of them are away, and then moves the new ones out. A sweep ends what a dead process had begun
 * of that.
 */
public final class Staging implements AutoCloseable {
    /** Within the folder: earlier results, while they are being moved out of the way. */
    public static final String BEFORE = "before";

    /** Within the folder: earlier results that all are out of the way. */
    public static final String REPLACED = "replaced";

    private static final String KOPA = "kopa-" + ProcessHandle.current().pid() + "-";

    private final Path folder;
    private final FileChannel lock;

    private Staging(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * A new one beside a target, in a folder that is made if it is not there.
     *
     * @throws IOException if nothing can be written there
     */
    public static Staging beside(Path target) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        return in(Files.createDirectories(whole.getParent()), whole.getFileName() + ".");
    }

    /**
     * A new one in this folder, where what dead processes left is swept away first.
     *
     * @param name what its name begins with after a dot: nothing, or the name of what is replaced and a dot
     * @throws IOException if nothing can be written there
     */
    public static Staging in(Path parent, String name) throws IOException {
        Leftovers.sweep(parent);
        Path real = parent.toRealPath();
        while (true) {
            String number = Integer.toHexString(ThreadLocalRandom.current().nextInt());
            Path folder = real.resolve("." + name + KOPA + number);
            try {
                return in(folder);
            } catch (FileAlreadyExistsException e) {
                // somebody else has this number, or swept before it was locked
            }
        }
    }

    /**
     * Sweeps away what dead processes left in a folder.
     *
     * @return what is left of others: of processes that are alive, and what cannot be deleted
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> sweep(Path parent) throws IOException {
        return Leftovers.sweep(parent);
    }

    private static Staging in(Path folder) throws IOException {
        Path held = Leftovers.lockOf(folder);
        FileChannel lock = FileChannel.open(held, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Staging staging = new Staging(folder, lock);
        Leftovers.MINE.add(held);
        try {
            lock.lock();
            if (Files.notExists(held)) {
                throw new FileAlreadyExistsException(held.toString());
            }
            Files.createDirectory(folder);
            Unfinished.began(staging);
            return staging;
        } catch (IOException e) {
            staging.close();
            throw e;
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Whether something else that is alive is making what is to be in the same place. */
    public boolean hasRivals() throws IOException {
        return Leftovers.hasRivals(folder);
    }

    /**
     * Takes the folder away although somebody still fills it, who from then on can put nothing in its place. Where results
     * are just being replaced, that is left to the next sweep.
     */
    void abandon() throws IOException {
        Path gone = Leftovers.goneOf(folder);
        Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
        if (Leftovers.replaces(gone)) {
            Files.move(gone, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Trees.delete(gone);
        Files.deleteIfExists(Leftovers.lockOf(folder));
    }

    /** Removes the folder with what is in it, if it was not moved. */
    @Override
    public void close() throws IOException {
        Path held = Leftovers.lockOf(folder);
        try (lock) {
            Trees.delete(folder);
            Files.deleteIfExists(held);
        } finally {
            Unfinished.ended(this);
            Leftovers.MINE.remove(held);
        }
    }
}
