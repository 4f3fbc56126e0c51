package lv.kopa.exchange.internal.datapackage;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kopa.task.OwnerOnly;
import lv.kopa.task.Staging;

/** Writes a package as an archive whose entries all bear one time, so that the same package is the same bytes. */
final class ArchiveTarget implements PackageTarget {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path archive;
    private final Staging staging;
    private final Path part;
    private final ZipOutputStream zip;

    ArchiveTarget(Path archive, Staging staging, boolean ownerOnly) throws IOException {
        this.archive = archive;
        this.staging = staging;
        part = staging.folder().resolve("package");
        if (ownerOnly) {
            OwnerOnly.createFile(part);
        } else {
            Files.createFile(part);
        }
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16));
    }

    @Override
    public OutputStream file(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        // Evidence is mostly packed already, and what is not must not look like an archive that explodes.
        zip.setLevel(path.startsWith(WrittenEvidence.FOLDER) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    @Override
    public void commit() throws IOException {
        zip.close();
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(part, archive); // refuses what came there meanwhile
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            staging.close();
        }
    }
}
