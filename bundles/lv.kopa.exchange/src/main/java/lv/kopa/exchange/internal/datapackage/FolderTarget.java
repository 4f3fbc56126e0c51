package lv.kopa.exchange.internal.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lv.kopa.task.OwnerOnly;
import lv.kopa.task.Staging;

/** Writes a package as a folder. */
final class FolderTarget implements PackageTarget {
    private final Path folder;
    private final Staging staging;
    private final Path part;

    FolderTarget(Path folder, Staging staging, boolean ownerOnly) throws IOException {
        this.folder = folder;
        this.staging = staging;
        Path fresh = staging.folder().resolve("package");
        part = ownerOnly ? OwnerOnly.createFolder(fresh) : Files.createDirectory(fresh);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        Path file = part.resolve(path);
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16) {
            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    @Override
    public void commit() throws IOException {
        Files.deleteIfExists(folder);
        Files.move(part, folder);
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
