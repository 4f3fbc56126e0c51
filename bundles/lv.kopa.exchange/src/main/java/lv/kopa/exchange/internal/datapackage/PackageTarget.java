package lv.kopa.exchange.internal.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.task.Staging;

/** Where a package is written: in a hidden place beside its own until it is complete, then moved. */
interface PackageTarget extends Closeable {

    /** What systems say where there is no room. */
    Pattern FULL = Pattern.compile("No space left|not enough space|File too large|quota");

    /** Begins a file; it ends when the stream is closed. One at a time. */
    OutputStream file(String path) throws IOException;

    /** Puts the package in its place. */
    void commit() throws IOException;

    /**
     * A folder or, where the name ends in {@code .zip}, an archive. An archive must not be there yet; a folder must be
     * empty.
     *
     * @param ownerOnly whether its owner alone may read it: persons are in it, or may be in its evidence
     * @throws InputException if it cannot be written there
     */
    static PackageTarget open(Path path, boolean ownerOnly) throws InputException, IOException {
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
        try {
            Staging staging = Staging.beside(whole);
            return archive ? new ArchiveTarget(whole, staging, ownerOnly) : new FolderTarget(whole, staging, ownerOnly);
        } catch (IOException e) {
            throw unwritten(whole, e);
        }
    }

    /** That a package could not be written, said of its own place and not of the hidden one. */
    static InputException unwritten(Path path, IOException failure) {
        Faults faults = new Faults();
        Place place = Place.file(path.toAbsolutePath().normalize().toString());
        String reason = String.valueOf(
                failure instanceof FileSystemException system && system.getReason() != null
                        ? system.getReason()
                        : failure.getMessage());
        if (FULL.matcher(reason).find()) {
            faults.add(place, "package.full");
        } else if (failure instanceof AccessDeniedException || reason.contains("Read-only")) {
            faults.add(place, "package.unwritable");
        } else {
            faults.add(place, "package.unwritten", reason);
        }
        try {
            faults.throwIfAny();
        } catch (InputException e) {
            return e;
        }
        throw new IllegalStateException("a fault was added", failure);
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
