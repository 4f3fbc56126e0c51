package lv.kopa.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes files and folders that their owner alone may read, from their first moment. Where the file system knows no owners in
 * the manner of POSIX, as on Windows, the folder around them decides.
 */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** A new folder that its owner alone may enter. */
    public static Path createFolder(Path folder) throws IOException {
        return Files.createDirectory(folder, rights(folder, "rwx------"));
    }

    /** A new file that its owner alone may read. */
    public static Path createFile(Path file) throws IOException {
        return Files.createFile(file, rights(file, "rw-------"));
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
