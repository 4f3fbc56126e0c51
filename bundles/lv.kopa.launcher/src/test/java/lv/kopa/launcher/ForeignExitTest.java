package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignExitTest {
    @TempDir
    private Path folder;

    private static StackTraceElement[] stack(String... classes) {
        return Stream.of(classes)
                .map(name -> new StackTraceElement(
                        null, name.startsWith("java.") ? "java.base" : null, null, name, "run", "X.java", 1))
                .toArray(StackTraceElement[]::new);
    }

    private static ForeignExit exit(String... classes) {
        StackTraceElement[] java = stack("java.lang.ApplicationShutdownHooks", "java.lang.Runtime", "java.lang.System");
        StackTraceElement[] all =
                Stream.concat(Stream.of(java), Stream.of(stack(classes))).toArray(StackTraceElement[]::new);
        return ForeignExit.in(List.of(stack("org.example.Waiting"), all)).orElseThrow();
    }

    private void jar(String name, String... classes) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String each : classes) {
                jar.putNextEntry(new ZipEntry(each.replace('.', '/') + ".class"));
            }
        }
    }

    @Test
    void aSignalIsNobodysCode() {
        StackTraceElement[] signal =
                stack("java.lang.ApplicationShutdownHooks", "java.lang.Shutdown", "java.lang.Terminator$1");
        assertEquals(Optional.empty(), ForeignExit.in(List.of(signal, stack("org.example.Waiting"))));
    }

    @Test
    void theCallerTellsJarsWithTheSameLibraryApart() throws Exception {
        jar("a.jar", "org.lib.Quit", "org.example.A$1");
        jar("b.jar", "org.lib.Quit", "org.example.B");
        Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertEquals("org.lib.Quit", exit("org.lib.Quit", "org.example.A$1").culprit());
        assertEquals(
                Set.of("a.jar"),
                exit("org.lib.Quit", "lv.kopa.X", "org.example.A$1").jars(folder));
        assertEquals(
                Set.of("b.jar"),
                exit("org.lib.Quit", "org.example.B", "org.example.A$1").jars(folder));
        assertEquals(Set.of("a.jar", "b.jar"), exit("org.lib.Quit").jars(folder));
        assertEquals(Set.of(), exit("lv.kopa.X").jars(folder));
        assertEquals(Set.of(), exit("org.lib.Quit").jars(folder.resolve("nowhere")));
    }
}
