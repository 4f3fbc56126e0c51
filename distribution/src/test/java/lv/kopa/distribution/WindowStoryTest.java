package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tells each {@link Story} by the start script of the product, after a first command has left its archive of classes as it does
 * for everybody. The data are ASEM's where the reference data are present and nobody asks for {@code -Dkopa.story=demo}, else
 * the case that ships. What takes too long once and not again was the machine: the time of a thread holds what the compiler and
 * the memory cost it too, so a story in which something did is told a second time. Each step leaves a picture below {@code target/screens}.
 */
@Timeout(420)
@DisabledOnOs(OS.WINDOWS)
class WindowStoryTest {
    private static final Duration ARCHIVE_LIMIT = Duration.ofSeconds(120);

    @TempDir(factory = BelowTarget.class, cleanup = CleanupMode.NEVER)
    private Path folder;

    @Test
    void anAnalystEvaluatesAndNothingKeepsTheEventThread() throws Exception {
        assertTold(EvaluationStory.class, "en");
    }

    @Tag("once")
    @Test
    void anAnalystEvaluatesInLatvianAndNothingKeepsTheEventThread() throws Exception {
        assertTold(EvaluationStory.class, "lv");
    }

    @Tag("once")
    @Test
    void anAnalystKeepsARegistryAndNothingKeepsTheEventThread() throws Exception {
        assertTold(RegistryStory.class, "en");
    }

    @Test
    void anAnalystKeepsARegistryInLatvianAndNothingKeepsTheEventThread() throws Exception {
        assertTold(RegistryStory.class, "lv");
    }

    private void assertTold(Class<? extends Story> story, String language) throws Exception {
        assumeTrue(RunningWindow.possible(), "there is no screen");
        KopaProcess.Ended told = tell(story, Files.createDirectories(folder.resolve("once")), language);
        if (told.exitCode() == Story.SLOW) {
            told = tell(story, Files.createDirectories(folder.resolve("again")), language);
        }
        assertEquals(0, told.exitCode(), told::err);
    }

    private static KopaProcess.Ended tell(Class<? extends Story> story, Path folder, String language) throws Exception {
        PluginJar.villain("Patient").build(folder.resolve(EvaluationStory.PATIENT));
        PluginJar.template().build(folder.resolve(EvaluationStory.MEAN_PLACE));
        KopaProcess kopa = new KopaProcess(folder.resolve("home")).environment("KOPA_JAVA_OPTIONS", "");
        leaveTheArchive(kopa, folder);
        ProgramFile.of(story, folder.toString(), language).write(folder.resolve("story"));
        KopaProcess.Ended told = kopa.environment("KOPA_JAVA_OPTIONS", "@story").run();
        System.out.println(told.err());
        return told;
    }

    private static void leaveTheArchive(KopaProcess kopa, Path folder) throws Exception {
        assertEquals(0, kopa.run("methods").exitCode());
        RunningKopa.await(ARCHIVE_LIMIT, () -> classes(folder).stream().anyMatch(name -> name.endsWith(".jsa.txt")));
    }

    private static List<String> classes(Path folder) {
        Path classes = folder.resolve("home/cache/classes");
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (java.io.IOException e) {
            return List.of(); // not there yet
        }
    }
}
