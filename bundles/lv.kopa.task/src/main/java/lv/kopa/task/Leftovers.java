package lv.kopa.task;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What processes that were killed have left of their staging folders. */
final class Leftovers {
    /** Lock files of this process. To open one, and close it again, would release its lock. */
    static final Set<Path> MINE = ConcurrentHashMap.newKeySet();

    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
    private static final String LOCK = ".lock";
    private static final String GONE = ".gone";
    private static final Pattern LOCK_NAME = Pattern.compile("(\\.(?:(.+)\\.)?kopa-\\d+-[0-9a-f]+)\\.lock");

    private Leftovers() {}

    /** The file that its process keeps locked while it uses a staging folder. */
    static Path lockOf(Path staging) {
        return staging.resolveSibling(staging.getFileName() + LOCK);
    }

    /** What a staging folder is called while its own process takes it away. */
    static Path goneOf(Path staging) {
        return staging.resolveSibling(staging.getFileName() + GONE);
    }

    /** Whether another staging folder of the same target is in use. */
    static boolean hasRivals(Path staging) throws IOException {
        Path parent = staging.getParent();
        Path own = lockOf(staging);
        Matcher mine = LOCK_NAME.matcher(own.getFileName().toString());
        if (!mine.matches() || mine.group(2) == null) {
            return false;
        }
        for (String name : names(parent)) {
            Matcher matcher = LOCK_NAME.matcher(name);
            Path lock = parent.resolve(name);
            if (matcher.matches() && mine.group(2).equals(matcher.group(2)) && !lock.equals(own) && isHeld(lock)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(Path lock) throws IOException {
        if (MINE.contains(lock)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock dead = channel.tryLock()) {
            return dead == null;
        } catch (NoSuchFileException e) {
            return false; // it ended meanwhile
        }
    }

    /** Sweeps away what dead processes left in a folder, and ends what they had begun to put in its place; what stays. */
    static List<Path> sweep(Path folder) throws IOException {
        Path parent = folder.toRealPath();
        List<Path> left = new ArrayList<>();
        for (String name : names(parent)) {
            Matcher matcher = LOCK_NAME.matcher(name);
            if (matcher.matches() && !MINE.contains(parent.resolve(name))) {
                Path staging = parent.resolve(matcher.group(1));
                Path target = matcher.group(2) == null ? parent : parent.resolve(matcher.group(2));
                try {
                    sweepUnlessAlive(staging, target);
                } catch (NoSuchFileException e) {
                    continue; // its process ended meanwhile
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.WARNING, "cannot sweep away " + name, e);
                }
                if (Files.exists(staging, LinkOption.NOFOLLOW_LINKS)) {
                    left.add(staging);
                }
            }
        }
        return left;
    }

    private static void sweepUnlessAlive(Path staging, Path target) throws IOException {
        Path lock = lockOf(staging);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock dead = channel.tryLock()) {
            if (dead != null) {
                settle(staging, target);
                Trees.delete(staging);
                Trees.delete(goneOf(staging));
                Files.deleteIfExists(lock);
            }
        }
    }

    /** Whether earlier results lie in a staging folder, to be replaced. */
    static boolean replaces(Path staging) {
        return Files.isDirectory(staging.resolve(Staging.BEFORE))
                || Files.isDirectory(staging.resolve(Staging.REPLACED));
    }

    /** Results were being replaced: brings back the earlier ones, or, if all of them were away, puts the new ones there. */
    private static void settle(Path staging, Path target) throws IOException {
        Path before = staging.resolve(Staging.BEFORE);
        if (!replaces(staging)) {
            return;
        }
        Path from = Files.isDirectory(before) ? before : staging;
        for (String name : names(from)) {
            if (!name.equals(Staging.REPLACED)) {
                Files.move(from.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** The names of what is in a folder, sorted. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
