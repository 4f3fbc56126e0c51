package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes that were killed have left of their staging folders. */
final class Leftovers {
    /** In a staging folder: earlier results, while they are being moved out of the way. */
    static final String BEFORE = "before";

    /** In a staging folder: earlier results that all are out of the way. */
    static final String REPLACED = "replaced";

    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
    private static final String LOCK = ".lock";
    private static final Pattern LOCK_NAME = Pattern.compile("(\\.(?:(.+)\\.)?kopa-(\\d+)-[0-9a-f]+)\\.lock");

    private Leftovers() {}

    /** The file that its process keeps locked while it uses a staging folder. */
    static Path lockOf(Path staging) {
        return staging.resolveSibling(staging.getFileName() + LOCK);
    }

    /** Sweeps away what dead processes left in a folder, and ends what they had begun to put in its place. */
    static void sweep(Path parent) throws IOException {
        for (String name : names(parent)) {
            Matcher matcher = LOCK_NAME.matcher(name);
            // To open a locked file of one's own process, and close it again, would release the lock.
            if (matcher.matches()
                    && Long.parseLong(matcher.group(3))
                            != ProcessHandle.current().pid()) {
                try {
                    Path target = matcher.group(2) == null ? parent : parent.resolve(matcher.group(2));
                    sweepUnlessAlive(parent.resolve(matcher.group(1)), target);
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.WARNING, "cannot sweep away " + name, e);
                }
            }
        }
    }

    private static void sweepUnlessAlive(Path staging, Path target) throws IOException {
        Path lock = lockOf(staging);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock dead = channel.tryLock()) {
            if (dead == null) {
                return;
            }
            settle(staging, target);
            Trees.delete(staging);
        }
        Files.deleteIfExists(lock);
    }

    /** Results were being replaced: brings back the earlier ones, or, if all of them were away, puts the new ones there. */
    private static void settle(Path staging, Path target) throws IOException {
        Path before = staging.resolve(BEFORE);
        Path from = Files.isDirectory(before) ? before : staging;
        if (!from.equals(before) && !Files.isDirectory(staging.resolve(REPLACED))) {
            return;
        }
        for (String name : names(from)) {
            if (!name.equals(REPLACED)) {
                Files.move(from.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** The names of what is in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
