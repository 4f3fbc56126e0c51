package lv.kopa.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StagingTest {
    @TempDir
    private Path folder;

    /** A process that makes something for ever, and looks at no cancellation. */
    static final class Making {
        private Making() {}

        public static void main(String[] arguments) throws Exception {
            Staging staging = Staging.beside(Path.of(arguments[0]));
            Files.writeString(
                    Files.createDirectory(staging.folder().resolve("whole")).resolve("registry"), "SYNTHETIC");
            if (arguments.length > 1) {
                Files.createDirectory(staging.folder().resolve(arguments[1]));
            }
            System.out.println(staging.folder());
            Thread.sleep(300_000);
        }
    }

    private Process making(String... more) throws IOException {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Making.class.getName(),
                                        folder.resolve("new").toString()),
                                Stream.of(more))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertTrue(Files.isDirectory(Path.of(process.inputReader().readLine())));
        return process;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(130, process.waitFor());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoIsInterruptedTakesAwayWhatDoesNotEnd() throws Exception {
        interrupt(making());
        assertEquals(List.of(), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatReplacesResultsWhenItIsInterruptedIsLeftToTheSweepThatBringsThemBack() throws Exception {
        interrupt(making(Staging.BEFORE));
        assertEquals(2, names().size());
        assertEquals(List.of(), Staging.sweep(folder));
        assertEquals(List.of(), names());
    }

    @Test
    void nothingCanBePutInItsPlaceFromWhatWasTakenAway() throws Exception {
        try (Staging staging = Staging.beside(folder.resolve("new"))) {
            Path whole = Files.createDirectory(staging.folder().resolve("whole"));
            Files.writeString(whole.resolve("registry"), "SYNTHETIC");
            staging.abandon();
            assertThrows(NoSuchFileException.class, () -> Files.move(whole, folder.resolve("new")));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void whatWasHalfTakenAwayIsSweptToo() throws Exception {
        Process process = making();
        process.destroyForcibly().waitFor();
        Path staging = folder.resolve(names().get(0));
        assertFalse(staging.toString().endsWith(".lock"));
        Files.move(staging, Leftovers.goneOf(staging));
        assertEquals(List.of(), Staging.sweep(folder));
        assertEquals(List.of(), names());
    }

    @Test
    void rivalsAreThoseThatAreAliveAndMakeTheSame() throws Exception {
        Process dead = making();
        dead.destroyForcibly().waitFor();
        try (Staging first = Staging.beside(folder.resolve("new"));
                Staging other = Staging.beside(folder.resolve("other"))) {
            assertFalse(first.hasRivals());
            try (Staging second = Staging.beside(folder.resolve("new"))) {
                assertTrue(second.hasRivals());
            }
            Process living = making();
            try {
                assertTrue(first.hasRivals());
                assertFalse(other.hasRivals());
            } finally {
                living.destroyForcibly().waitFor();
            }
            assertFalse(first.hasRivals());
        }
    }

    @Test
    void theOwnerAloneMayReadWhatIsTheirs() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path own = OwnerOnly.createFolder(folder.resolve("own"));
        Path file = OwnerOnly.createFile(own.resolve("file"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(own)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
