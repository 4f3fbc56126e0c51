package lv.kopa.store.internal.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of folders, each of which is whole or not there. A new one is filled under a name that nobody reads, brought
 * to disk and then given its own name in one step; what a killed process left half filled is swept away by the next.
 */
final class Shelf {
    private static final System.Logger LOG = System.getLogger(Shelf.class.getName());
    private static final String UNFINISHED = ".new-";

    private final Path root;

    Shelf(Path root) {
        this.root = root;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Names of what is here, last first. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** Fills a folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * Adds a folder. To be called by one thread of one process at a time.
     *
     * @throws FileAlreadyExistsException if there is one of this name
     */
    void add(String name, Filling filling) throws IOException {
        if (Files.exists(path(name))) {
            throw new FileAlreadyExistsException(path(name).toString());
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        Files.createDirectories(root);
        sweep();
        Path unfinished = root.resolve(UNFINISHED + name);
        try {
            filling.fill(Files.createDirectory(unfinished));
            Durable.sync(unfinished);
            Durable.publish(unfinished, path(name));
        } finally {
            Durable.delete(unfinished);
        }
    }

    private void sweep() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> entries = Files.list(root)) {
            leftovers = entries.filter(path -> path.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        }
        for (Path leftover : leftovers) {
            try {
                Durable.delete(leftover);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot sweep away " + leftover, e);
            }
        }
    }
}
