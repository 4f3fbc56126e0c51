package lv.kopa.plugin.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one content of a file from another without reading it.
 *
 * @param size in bytes
 * @param modified when it was last written
 * @param identity the file itself where the platform tells (a file renamed over another is another one)
 */
record JarStamp(long size, FileTime modified, Optional<Object> identity) {

    /** The stamp of a file, or of what bears its name without being one; empty if it has gone meanwhile. */
    static Optional<JarStamp> of(Path file) throws IOException {
        LinkOption[] links =
                Files.isRegularFile(file) ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, links);
            return Optional.of(new JarStamp(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
