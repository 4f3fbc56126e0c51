package lv.kopa.engine.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    @TempDir
    Path folder;

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static void fill(OutputFolder out) throws IOException {
        Files.writeString(out.staging().resolve("a.txt"), "new a");
        Files.createDirectory(out.staging().resolve("sub"));
        Files.writeString(out.staging().resolve("sub/b.txt"), "new b");
    }

    /** A folder with results of an earlier run and something of the person's own. */
    private Path earlier() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.writeString(target.resolve("a.txt"), "old a");
        Files.createDirectory(target.resolve("sub"));
        Files.writeString(target.resolve("sub/c.txt"), "old c");
        Files.writeString(target.resolve("stale.txt"), "stale");
        Files.writeString(target.resolve("own.txt"), "mine");
        return target;
    }

    @Test
    void aNewFolderComesWhole() throws Exception {
        Path target = folder.resolve("deep/er/out");
        try (OutputFolder out = OutputFolder.open(target, "out")) {
            fill(out);
            assertFalse(Files.exists(target));
            out.commit(Set.of());
        }

        assertEquals(Map.of("deep/er/out/a.txt", "new a", "deep/er/out/sub/b.txt", "new b"), contents(folder));
    }

    @Test
    void earlierResultsAreReplacedAndWhatIsNotOursStays() throws Exception {
        Path target = earlier();
        try (OutputFolder out = OutputFolder.open(target, "out")) {
            fill(out);
            assertEquals("old a", Files.readString(target.resolve("a.txt")));
            out.commit(Set.of("a.txt", "sub", "stale.txt"));
        }

        assertEquals(Map.of("a.txt", "new a", "sub/b.txt", "new b", "own.txt", "mine"), contents(target));
    }

    @Test
    void withoutCommitNothingIsLeftNotEvenParents() throws Exception {
        try (OutputFolder out = OutputFolder.open(folder.resolve("deep/er/out"), "out")) {
            fill(out);
        }
        assertEquals(0, Files.list(folder).count());

        Path target = earlier();
        Map<String, String> before = contents(folder);
        try (OutputFolder out = OutputFolder.open(target, "out")) {
            fill(out);
        }
        assertEquals(before, contents(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void ifMovingFailsWhatWasThereComesBack(int failing) throws Exception {
        Path target = earlier();
        Map<String, String> before = contents(folder);
        AtomicInteger moves = new AtomicInteger();
        OutputFolder.Mover mover = (from, to) -> {
            if (moves.incrementAndGet() == failing) {
                throw new IOException("the disk is full");
            }
            Files.move(from, to);
        };

        assertThrows(IOException.class, () -> {
            try (OutputFolder out = OutputFolder.open(target, "out", mover)) {
                fill(out);
                out.commit(Set.of("a.txt", "sub", "stale.txt"));
            }
        });
        assertEquals(before, contents(folder));
    }

    @Test
    void aFileInTheWayIsToldWithItsCure() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "mine");

        InputException e = assertThrows(InputException.class, () -> OutputFolder.open(file, "out"));
        assertTrue(e.faults().get(0).message().in(Language.EN).contains("is a file, not a folder"), e.getMessage());
        assertTrue(e.faults().get(0).cure().in(Language.LV).contains("--out"));
        assertThrows(InputException.class, () -> OutputFolder.open(file.resolve("below"), "out"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThrows(InputException.class, () -> OutputFolder.open(nowhere, "out"));
        assertEquals(Map.of("out", "mine"), contents(folder));
    }

    @Test
    void aFolderReachedByALinkKeepsItsPlace() throws Exception {
        Path target = earlier();
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (OutputFolder out = OutputFolder.open(link, "out")) {
            fill(out);
            out.commit(Set.of());
        }

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new a", Files.readString(target.resolve("a.txt")));
    }

    /** Runs in a process of its own: begins to write into the folder, says so, and waits to be killed. */
    public static final class Writer {
        private Writer() {}

        /** Begins to write into the folder named. */
        public static void main(String... arguments) throws Exception {
            OutputFolder out = OutputFolder.open(Path.of(arguments[0]), "out");
            fill(out);
            System.out.println("writing");
            Thread.sleep(60_000);
        }
    }

    private static Process writer(Path target) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('w', process.getInputStream().read());
        return process;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAKilledProcessLeftIsSweptButNeverThatOfALivingOne(boolean there) throws Exception {
        Path target = there ? earlier() : folder.resolve("out");
        Path parent = there ? target : folder;
        List<String> before = names(parent);
        Process living = writer(target);
        List<String> ofLiving = names(parent);
        writer(target).destroyForcibly().waitFor();
        assertEquals(ofLiving.size() + 2, names(parent).size());
        try (OutputFolder mine = OutputFolder.open(target, "out")) {
            OutputFolder.open(target, "out").close();
            assertTrue(Files.isDirectory(mine.staging()));
        } finally {
            assertEquals(ofLiving, names(parent));
            living.destroyForcibly().waitFor();
        }
        OutputFolder.open(target, "out").close();
        assertEquals(before, names(parent));
    }

    private static List<String> names(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** Nobody puts anything right after it. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void earlierResultsOfAKilledProcessComeBackOrTheNewOnesAreAllThere(int dyingAt) throws Exception {
        Path target = earlier();
        Map<String, String> before = contents(target);
        AtomicInteger moves = new AtomicInteger();
        OutputFolder.Mover mover = (from, to) -> {
            if (moves.incrementAndGet() == dyingAt) {
                throw new Death();
            }
            Files.move(from, to);
        };
        OutputFolder out = OutputFolder.open(target, "out", mover);
        fill(out);
        assertThrows(Death.class, () -> out.commit(Set.of("a.txt", "sub", "stale.txt")));

        String name = out.staging().getFileName().toString();
        Path ofAnother = target.resolve(name.replaceFirst("kopa-\\d+-", "kopa-0-"));
        Files.move(out.staging(), ofAnother);
        Files.createFile(ofAnother.resolveSibling(ofAnother.getFileName() + ".lock"));
        out.close();
        OutputFolder.open(target, "out").close();
        Map<String, String> after = Map.of("a.txt", "new a", "sub/b.txt", "new b", "own.txt", "mine");
        assertEquals(dyingAt <= 3 ? before : after, contents(target));
    }
}
