package lv.kopa.desktop.evaluation.internal.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that another program reads for a while. Those of yesterday are swept away when one of today is written.
 *
 * @param folder where they are
 */
record PassingFiles(Path folder) {
    private static final Duration KEPT = Duration.ofDays(1);

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        /** Writes it. */
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    /** Writes a file of this name in the place of an earlier one. It appears whole or not at all. */
    Path write(String name, Writing writing) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        sweep();
        Path file = folder.resolve(name);
        Path beside = Files.createTempFile(folder, ".", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writing.to(out);
            }
            return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void sweep() throws IOException {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }
}
