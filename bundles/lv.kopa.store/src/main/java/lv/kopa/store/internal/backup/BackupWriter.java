package lv.kopa.store.internal.backup;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.database.Connections;
import lv.kopa.store.internal.file.Durable;
import lv.kopa.store.internal.registry.ChangeLog;
import lv.kopa.task.OwnerOnly;
import lv.kopa.task.Staging;

/** Writes everything of a workspace into one file, as it is at one moment, while others go on working. */
public final class BackupWriter {
    private final Connections connections;
    private final Runnable checkpoint;
    private final Map<String, Manifest.Part> parts = new LinkedHashMap<>();

    /**
     * A writer of what lies in this database.
     *
     * @param checkpoint called again and again; what it throws ends the writing
     */
    public BackupWriter(Connections connections, Runnable checkpoint) {
        this.connections = connections;
        this.checkpoint = checkpoint;
    }

    /**
     * What lies beside a database.
     *
     * @param format the format of the workspace
     * @param description what stands in the file that describes it
     * @param evidence the folder with files of evidence
     */
    public record Beside(int format, byte[] description, Path evidence) {}

    /** A failure of files, carried through a transaction. */
    private static final class Unwritten extends SQLException {
        private static final long serialVersionUID = 1;

        Unwritten(IOException cause) {
            super(cause);
        }
    }

    /**
     * Writes the file. It is there whole, or not at all.
     *
     * @return the number of the last change in it
     * @throws WorkspaceException if it cannot be written, or is there already
     */
    public long write(Path file, Beside beside, Instant now) throws WorkspaceException {
        if (Files.exists(file)) {
            throw Trouble.of("exists", null, file.toString());
        }
        try (Staging staging = Staging.beside(file)) {
            Path fresh = OwnerOnly.createFile(staging.folder().resolve("backup"));
            long change;
            try (FileOutputStream out = new FileOutputStream(fresh.toFile());
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                change = write(zip, beside, now);
                zip.finish();
                out.getFD().sync();
            }
            checkpoint.run();
            Durable.publish(fresh, file);
            return change;
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    private long write(ZipOutputStream zip, Beside beside, Instant now) throws IOException {
        part(zip, "kopa-workspace.json", out -> out.write(beside.description()));
        long change = tables(zip);
        zip.setLevel(Deflater.NO_COMPRESSION); // most files of evidence are packed already
        for (String hash : evidence(beside.evidence())) {
            part(zip, "evidence/" + hash, out -> Files.copy(beside.evidence().resolve(hash), out));
        }
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(new Manifest(beside.format(), now, change, parts).bytes());
        zip.closeEntry();
        return change;
    }

    private static List<String> evidence(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }

    private long tables(ZipOutputStream zip) throws IOException {
        try {
            return connections.frozen(connection -> {
                for (String table : TableFiles.tables(connection)) {
                    table(zip, connection, table);
                }
                return ChangeLog.head(connection).number();
            });
        } catch (WorkspaceException e) {
            throw e.getCause() instanceof Unwritten unwritten ? (IOException) unwritten.getCause() : e;
        }
    }

    private void table(ZipOutputStream zip, Connection connection, String table) throws SQLException {
        try {
            part(zip, "tables/" + table + ".jsonl", out -> {
                try {
                    TableFiles.write(connection, table, out);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            });
        } catch (IOException e) {
            throw e.getCause() instanceof SQLException failure ? failure : new Unwritten(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest sha = Hash.sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, sha), checkpoint);
        content.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        parts.put(name, new Manifest.Part(counted.bytes, HexFormat.of().formatHex(sha.digest())));
    }

    private static final class Counted extends FilterOutputStream {
        private final Runnable checkpoint;
        private long bytes;

        Counted(OutputStream out, Runnable checkpoint) {
            super(out);
            this.checkpoint = checkpoint;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            checkpoint.run();
            out.write(b, off, len);
            bytes += len;
        }
    }
}
