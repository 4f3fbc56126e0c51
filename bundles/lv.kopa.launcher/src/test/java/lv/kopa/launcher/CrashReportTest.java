package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    private final IllegalStateException cause =
            new IllegalStateException("/home/anna/secret.csv", new IllegalArgumentException("Anna Bērziņa"));

    @Test
    void saysWhereAndInWhat() throws Exception {
        String text = Files.readString(new CrashReport(folder, () -> "lv.kopa.x 1.0.0 active\n").write(cause, NOON));
        assertTrue(text.contains("java.lang.IllegalStateException"), text);
        assertTrue(text.contains("caused by java.lang.IllegalArgumentException"), text);
        assertTrue(text.contains("CrashReportTest"), text);
        assertTrue(text.contains("lv.kopa.x 1.0.0 active"), text);
        assertTrue(text.contains(System.getProperty("java.vm.version")), text);
    }

    @Test
    void saysNothingOfPeopleAndTheirFiles() throws Exception {
        String text = Files.readString(new CrashReport(folder, () -> "").write(cause, NOON));
        assertFalse(text.contains("secret"), text);
        assertFalse(text.contains("Bērziņa"), text);
        assertFalse(text.contains(System.getProperty("user.home") + "/"), text);
    }

    @Test
    void keepsTheLastTen() throws Exception {
        CrashReport report = new CrashReport(folder, () -> "");
        for (int i = 0; i < 12; i++) {
            report.write(cause, NOON.plusSeconds(i));
        }
        assertEquals(10, Files.list(folder).count());
        assertFalse(Files.exists(folder.resolve("crash-20261123-120000-000.txt")));
    }
}
