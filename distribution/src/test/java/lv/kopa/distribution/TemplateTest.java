package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template for plug-ins is built as its reader builds it, against the product, and works there. */
@Tag("build")
class TemplateTest {
    @TempDir
    private Path folder;

    @Test
    void isBuiltAndUsed() throws Exception {
        Path project = folder.resolve("plugin");
        copy(Checkout.root().resolve("cnf/template/plugin"), project);
        List<String> command = List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "--batch-mode",
                "--offline",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "-Dkopa.home=" + Checkout.product(),
                "package");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.contains("Tests run: 5, Failures: 0"), output);

        try (RunningKopa kopa = RunningKopa.start(folder.resolve("home"))) {
            kopa.drop(project.resolve("target/org.example.meanplace-1.0.0.jar"), "mean-place.jar");
            RunningKopa.await(Duration.ofSeconds(10), () -> kopa.methods().contains("example.mean-place"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(each -> !each.toString().contains("target")).toList()) {
                Files.createDirectories(
                        to.resolve(from.relativize(file).toString()).getParent());
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
