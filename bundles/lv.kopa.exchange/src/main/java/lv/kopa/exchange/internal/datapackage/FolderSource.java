package lv.kopa.exchange.internal.datapackage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A package in a folder. Links that lead out of it are not followed. */
final class FolderSource implements PackageSource {
    private final Path folder;

    FolderSource(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    @Override
    public Optional<InputStream> file(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder)) {
            return Optional.empty();
        }
        return Optional.of(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    @Override
    public boolean isLink(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isSymbolicLink(file)
                || Files.exists(file) && !file.toRealPath().startsWith(folder);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
