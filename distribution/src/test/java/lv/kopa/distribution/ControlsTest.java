package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The build's rules can be red: builds the projects in {@code cnf/controls}, which must fail, each for its reason. */
@Tag("build")
class ControlsTest {
    @Test
    void aRedTestTurnsTheBuildRed() throws Exception {
        assertFails("There are test failures", build("red-test", "test"));
        Build green = build("red-test", "test", "-Dcontrol.colour=green");
        assertEquals(0, green.exitCode(), green::output);
    }

    @Test
    void testsThatDoNotRunTurnTheBuildRed() throws Exception {
        assertFails("No tests were executed", build("no-test", "test"));
    }

    @Test
    void aLibraryUnderTheGplTurnsTheBuildRed() throws Exception {
        assertFails("There are some forbidden licenses used", build("forbidden-licence", "package"));
        Build allowed = build("forbidden-licence", "package", "-Dcontrol.licence=MIT License");
        assertEquals(0, allowed.exitCode(), allowed::output);
    }

    private static void assertFails(String reason, Build build) {
        assertNotEquals(0, build.exitCode(), build::output);
        assertTrue(build.output().contains(reason), build::output);
    }

    private static Build build(String control, String... arguments) throws IOException, InterruptedException {
        Path maven = Path.of(System.getProperty("maven.home"), "bin", "mvn");
        List<String> command =
                new ArrayList<>(List.of(maven.toString(), "--batch-mode", "--offline", "-Denforcer.skip"));
        command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
        command.addAll(List.of(arguments));

        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(
                        Checkout.root().resolve("cnf/controls").resolve(control).toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        return new Build(process.waitFor(), output);
    }

    private record Build(int exitCode, String output) {}
}
