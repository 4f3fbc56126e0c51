package lv.kopa.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The archive of loaded classes (application class data sharing) that shortens a start. It fits one Java and one product
 * and lies in the cache folder; the start script hands it to Java when it is there, and Java leaves it aside when it does
 * not fit. It is made in the background after a first command, and anew when the note beside it says that it was made for
 * something else or has changed since.
 *
 * @param file the archive
 * @param purpose the Java and the product that it is for
 */
record ClassArchive(Path file, String purpose) {
    /** Names the archive that belongs to this start; set by the start script. */
    private static final String PROPERTY = "kopa.classes";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The archive of this process, if the start script names one. */
    static Optional<ClassArchive> ofThisProcess(Product product) throws IOException {
        String file = System.getProperty(PROPERTY, "");
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ClassArchive(Path.of(file), System.getProperty("java.vm.version") + " " + product.key()));
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Whether the archive is there, is as it was made, and was made for this Java and product. */
    boolean upToDate() throws IOException {
        Path note = sibling(".txt");
        return Files.exists(file)
                && Files.exists(note)
                && Files.readString(note).equals(note());
    }

    /** Begins with the size, by which the start script knows a file that is cut off: Java would not survive it. */
    private String note() throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file) + " " + purpose + "\n";
    }

    /**
     * Takes the right to make the archive. Whoever has made one gives it back; whoever fails does not, so that it is not
     * tried again at every start.
     *
     * @return whether nobody else has it
     */
    boolean claim() throws IOException {
        Files.createDirectories(file.getParent());
        Path claim = sibling(".claim");
        if (Files.exists(claim)
                && Files.getLastModifiedTime(claim).toInstant().plus(PATIENCE).isBefore(Instant.now())) {
            Files.deleteIfExists(claim); // whoever had it has failed
        }
        try {
            Files.createFile(claim);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Gives the right to make the archive back. */
    void release() throws IOException {
        Files.deleteIfExists(sibling(".claim"));
    }

    /** Puts an archive that was made elsewhere in the same file system in its place. */
    void install(Path made) throws IOException {
        try (FileChannel channel = FileChannel.open(made)) {
            channel.force(true);
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(sibling(".txt"), note());
    }
}
