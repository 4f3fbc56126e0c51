package lv.kopa.store.internal.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.Hash;
import lv.kopa.store.internal.Trouble;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Text;

/** Reads a backup, and trusts nothing in it but what its manifest and the hashes there allow. */
public final class BackupReader implements AutoCloseable {
    private static final String TABLES = "tables/";
    private static final String PACKAGE = "datapackage.json";
    private static final String EVIDENCE = "evidence/";
    private static final int LARGEST_MANIFEST = 100_000_000;

    /** More bytes than the manifest takes for one part. */
    private static final int LARGEST_LINE = 1000;

    private final Path file;
    private final Runnable checkpoint;
    private final ZipFile zip;
    private final Manifest manifest;
    private String fingerprint;

    /**
     * Opens a backup.
     *
     * @param checkpoint called again and again while it is read; what it throws ends the reading
     * @throws WorkspaceException if it is none, or not whole
     */
    public BackupReader(Path file, Runnable checkpoint) throws WorkspaceException {
        this.file = file;
        this.checkpoint = checkpoint;
        if (!Files.isRegularFile(file)) {
            throw Trouble.of("no-backup", null, file.toString());
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw broken(Wording.text("backup.cut-short"), e);
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
        boolean whole = false;
        try {
            manifest = manifest();
            whole = true;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    private WorkspaceException broken(Text detail, Throwable cause) {
        return Trouble.of("broken-backup", cause, file.toString(), detail);
    }

    private WorkspaceException broken(String part, Throwable cause) {
        return broken(Wording.text("backup.part", part), cause);
    }

    private Manifest manifest() throws WorkspaceException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw zip.getEntry(PACKAGE) == null
                    ? broken(Wording.text("backup.none"), null)
                    : Trouble.of("package-as-backup", null, file.toString());
        }
        int largest = (int) Math.min(LARGEST_MANIFEST, (long) LARGEST_LINE * zip.size());
        if (entry.getSize() > largest) {
            throw broken(Manifest.NAME, null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(largest);
            fingerprint = HexFormat.of().formatHex(Hash.sha256().digest(bytes));
            Manifest read = Manifest.of(bytes);
            if (!read.plausible(Files.size(file)) || !read.parts().containsKey("kopa-workspace.json")) {
                throw broken(Manifest.NAME, null);
            }
            for (ZipEntry each : java.util.Collections.list(zip.entries())) {
                if (!each.getName().equals(Manifest.NAME) && !read.parts().containsKey(each.getName())) {
                    throw broken(each.getName(), null);
                }
            }
            return read;
        } catch (WorkspaceException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw broken(Manifest.NAME, e);
        }
    }

    /** The SHA-256 of the manifest, by which this backup is known from every other. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The format of the workspace that was backed up. */
    public int format() {
        return manifest.format();
    }

    /**
     * Compares the file that describes the workspace with its hash. What it says stands in the tables, too.
     *
     * @throws WorkspaceException if it was altered
     */
    public void compareDescription() throws WorkspaceException {
        part("kopa-workspace.json", in -> null);
    }

    /** Puts the files of evidence into a folder. */
    public void evidence(Path folder) throws WorkspaceException {
        for (String name : names(EVIDENCE)) {
            part(name, in -> {
                Files.createDirectories(folder);
                try (OutputStream out = Files.newOutputStream(folder.resolve(name.substring(EVIDENCE.length())))) {
                    in.transferTo(out);
                }
                return null;
            });
        }
    }

    /** Reads the tables into a database that has them, empty, in the same format. */
    public void tables(Connection connection) throws SQLException, WorkspaceException {
        List<String> known = TableFiles.tables(connection);
        for (String name : names(TABLES)) {
            String table = name.substring(TABLES.length(), name.length() - ".jsonl".length());
            if (!known.contains(table)) {
                throw broken(name, null);
            }
            part(name, in -> {
                try {
                    TableFiles.read(connection, table, in);
                    return null;
                } catch (SQLException | IllegalArgumentException | DateTimeException e) {
                    throw broken(name, e);
                }
            });
        }
    }

    private List<String> names(String folder) {
        return manifest.parts().keySet().stream()
                .filter(name -> name.startsWith(folder))
                .toList();
    }

    @FunctionalInterface
    private interface Use<R> {
        R of(InputStream in) throws IOException;
    }

    /** Uses a part, which then proves to be the one in the manifest. */
    private <R> R part(String name, Use<R> use) throws WorkspaceException {
        Manifest.Part part = manifest.parts().get(name);
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw broken(name, null);
        }
        MessageDigest sha = Hash.sha256();
        try (InputStream raw = zip.getInputStream(entry);
                InputStream in = new DigestInputStream(new Limited(raw, part.bytes(), checkpoint), sha)) {
            R used = use.of(in);
            in.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(sha.digest()).equals(part.sha256())) {
                throw broken(name, null);
            }
            return used;
        } catch (WorkspaceException e) {
            throw e;
        } catch (ZipException | java.io.EOFException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw broken(name, e);
        } catch (IOException e) {
            throw Trouble.full(e, file) ? Trouble.of(e, file) : broken(name, e);
        }
    }

    /** Ends when a part is longer than its manifest says. */
    private static final class Limited extends FilterInputStream {
        private final Runnable checkpoint;
        private long left;

        Limited(InputStream in, long length, Runnable checkpoint) {
            super(in);
            left = length;
            this.checkpoint = checkpoint;
        }

        private int counted(int read) throws IOException {
            checkpoint.run();
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ZipException("longer than it should be");
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            return counted(super.read(b, off, len));
        }
    }

    @Override
    public void close() throws WorkspaceException {
        try {
            zip.close();
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }
}
