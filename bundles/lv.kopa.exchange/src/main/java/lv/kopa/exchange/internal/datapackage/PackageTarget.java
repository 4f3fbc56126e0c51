package lv.kopa.exchange.internal.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;

/** Where a package is written: in a hidden place beside its own until it is complete, then moved. */
interface PackageTarget extends Closeable {

    /** Begins a file; it ends when the stream is closed. One at a time. */
    OutputStream file(String path) throws IOException;

    /** Puts the package in its place. */
    void commit() throws IOException;

    /**
     * A folder or, where the name ends in {@code .zip}, an archive. An archive must not be there yet; a folder must be
     * empty.
     *
     * @throws InputException if it cannot be written there
     */
    static PackageTarget open(Path path) throws InputException, IOException {
        Path whole = path.toAbsolutePath().normalize();
        Faults faults = new Faults();
        Place place = Place.file(whole.toString());
        boolean archive = isArchive(whole);
        if (archive && Files.isDirectory(whole)) {
            faults.add(place, "package.isFolder");
        } else if (Files.exists(whole) && !isEmptyFolder(whole)) {
            faults.add(place, "package.isThere");
        }
        faults.throwIfAny();
        Path parent = whole.getParent();
        try {
            Files.createDirectories(parent);
            Path part = parent.resolve("." + whole.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
            return archive ? new ArchiveTarget(whole, part) : new FolderTarget(whole, part);
        } catch (IOException e) {
            faults.add(place, "package.unwritable", String.valueOf(e.getMessage()));
            faults.throwIfAny();
            throw e;
        }
    }

    /** Whether a package of this name is an archive. */
    static boolean isArchive(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> within = Files.newDirectoryStream(path)) {
            return !within.iterator().hasNext();
        }
    }
}
