package lv.kopa.desktop.evaluation.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsWholeOrNotThereAndYesterdaysAreSweptAway() throws Exception {
        PassingFiles files = new PassingFiles(folder.resolve("browser"));
        Path old = files.write("old.html", out -> out.write('1'));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        files.write("new.html", out -> out.write('1'));
        Path file = files.write("new.html", out -> out.write('2'));
        assertFalse(Files.exists(old));
        assertEquals("2", Files.readString(file));

        assertThrows(
                IOException.class,
                () -> files.write("new.html", out -> {
                    out.write('3');
                    throw new IOException("full");
                }));
        assertEquals("2", Files.readString(file));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(1, left.count());
        }
    }
}
