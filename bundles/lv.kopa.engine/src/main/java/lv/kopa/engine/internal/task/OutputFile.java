package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import lv.kopa.evaluation.InputException;

/** A file that comes whole or not at all; what was there before stays until then. */
final class OutputFile implements AutoCloseable {
    private final Path target;
    private final OutputFolder folder;

    private OutputFile(Path target, OutputFolder folder) {
        this.target = target;
        this.folder = folder;
    }

    /**
     * Makes sure that the file can be written.
     *
     * @param option the option by which the person named it
     * @throws InputException if its folder cannot be made or written to
     */
    static OutputFile open(Path file, String option) throws InputException {
        Path target = file.toAbsolutePath().normalize();
        return new OutputFile(target, OutputFolder.open(target.getParent(), option));
    }

    /** Where it is written until it is complete. */
    Path staging() {
        return folder.staging().resolve(target.getFileName());
    }

    /** Puts it in its place. */
    void commit() throws IOException {
        if (Files.isDirectory(folder.target())) {
            Files.move(staging(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            folder.commit(Set.of());
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
