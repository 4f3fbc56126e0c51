package lv.kopa.exchange.internal.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes a package as a folder. */
final class FolderTarget implements PackageTarget {
    private final Path folder;
    private final Path part;

    FolderTarget(Path folder, Path part) throws IOException {
        this.folder = folder;
        this.part = part;
        Files.createDirectory(part);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        Path file = part.resolve(path);
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    @Override
    public void commit() throws IOException {
        Files.deleteIfExists(folder);
        Files.move(part, folder);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> within = Files.walk(part)) {
                List<Path> deepestFirst =
                        within.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.delete(each);
                }
            }
        }
    }
}
