package lv.kopa.store.internal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHeaderTest {
    @TempDir
    private Path folder;

    @Test
    void theDayStandsInTheHeaderOfTheFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("x.mv.db"), "H:2,block:11,blockSize:1000,created:1a21cb66bcc,format:3");
        assertEquals(Instant.ofEpochMilli(0x1a21cb66bccL), FileHeader.of(file).written());
        assertTrue(FileHeader.of(folder.resolve("none"))
                .written()
                .isAfter(Instant.now().minusSeconds(60)));
    }

    @Test
    void aFileThatWasClosedIsAsLongAsItsHeaderSays() throws Exception {
        try (Connection connection = new Embedded(folder, false).source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE a AS SELECT RANDOM_UUID() AS b FROM SYSTEM_RANGE(1, 10000)");
        }
        Path file = Embedded.file(folder);
        assertEquals(Files.size(file), FileHeader.of(file).least());
    }

    @Test
    void whatSaysNothingMayHaveAnyLength() throws Exception {
        assertEquals(0, FileHeader.of(folder.resolve("none")).least());
        assertEquals(
                0,
                FileHeader.of(Files.writeString(folder.resolve("x"), "no database"))
                        .least());
        assertEquals(0, FileHeader.of(Files.createFile(folder.resolve("y"))).least());
    }
}
