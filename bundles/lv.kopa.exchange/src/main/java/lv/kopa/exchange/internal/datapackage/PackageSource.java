package lv.kopa.exchange.internal.datapackage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.table.Limits;

/** A package that is read: a folder or an archive. Nothing of an archive is ever unpacked to a disk. */
interface PackageSource extends Closeable {

    /** Opens a file; empty if there is none. */
    Optional<InputStream> file(String path) throws IOException;

    /** Whether something is there that is no file of the package but a link out of it, or to nothing. */
    boolean isLink(String path) throws IOException;

    /** Opens a package; nothing if it cannot be, which the faults then say. */
    static Optional<PackageSource> open(Path path, Faults faults) throws IOException {
        Place place = Place.file(path.toString());
        if (!Files.exists(path)) {
            faults.add(place, "package.missing");
        } else if (Files.isDirectory(path)) {
            return Optional.of(new FolderSource(path));
        } else if (Files.size(path) == 0) {
            faults.add(place, "package.empty");
        } else {
            try {
                return ArchiveSource.open(path, place, faults);
            } catch (ZipException e) {
                faults.add(place, "package.broken");
            }
        }
        return Optional.empty();
    }

    /** Says why something of a package could not be read. */
    static void tell(IOException e, Place place, Faults faults) {
        if (e instanceof ArchiveSource.BombException) {
            faults.add(place, "package.bomb", Limits.EXPANSION);
        } else if (e instanceof ZipException || e instanceof EOFException) {
            faults.add(place, "package.broken");
        } else {
            faults.add(place, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** Whether a path leads to something inside a package, whatever the system. */
    static boolean isInside(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.indexOf('\0') < 0
                && !("/" + path + "/").contains("/../");
    }

    /** Whether a path can be one on every system. */
    static boolean isPortable(String path) {
        return path.chars().noneMatch(each -> each < ' ' || "<>\"|?*".indexOf(each) >= 0)
                && Stream.of(path.split("/")).noneMatch(name -> name.endsWith(" "));
    }
}
