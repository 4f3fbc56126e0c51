package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Jars come to, change in and leave the plug-in folder of a running Kopa. */
class HotDeployTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** A jar that is not whole is given at least so long after its last change. */
    private static final Duration PATIENCE = Duration.ofMillis(1400);

    private static final String METHOD = "example.mean-place";

    @TempDir(factory = BelowTarget.class, cleanup = CleanupMode.NEVER)
    private Path folder;

    private RunningKopa kopa;

    @BeforeEach
    void start() throws Exception {
        kopa = RunningKopa.start(folder.resolve("home"));
    }

    @AfterEach
    void stop() throws Exception {
        kopa.close();
    }

    private Path template(String version) {
        return PluginJar.template().header("Bundle-Version", version).build(folder.resolve(version + ".jar"));
    }

    private void awaitMethod(boolean listed) throws InterruptedException {
        RunningKopa.await(LIMIT, () -> kopa.methods().contains(METHOD) == listed);
    }

    private void awaitProblem(String jar, String key) throws InterruptedException {
        RunningKopa.await(LIMIT, () -> kopa.problems(jar).equals(Set.of(key)));
    }

    private String versionOfPlugin() {
        for (var bundle : kopa.run("info", "--json").json().get("bundles")) {
            if (bundle.has("jar")) {
                return bundle.get("version").asText() + " "
                        + bundle.get("state").asText();
            }
        }
        return "";
    }

    @Test
    void comesChangesAndGoes() throws Exception {
        assertFalse(kopa.methods().contains(METHOD));
        kopa.drop(template("1.0.0"), "mean-place.jar");
        awaitMethod(true);
        assertEquals("1.0.0 active", versionOfPlugin());

        kopa.drop(template("1.1.0"), "mean-place.jar");
        RunningKopa.await(LIMIT, () -> versionOfPlugin().equals("1.1.0 active"));
        awaitMethod(true);

        Files.delete(kopa.plugins().resolve("mean-place.jar"));
        awaitMethod(false);
        RunningKopa.await(LIMIT, () -> versionOfPlugin().isEmpty());
        assertEquals(Set.of(), kopa.problems("mean-place.jar"));
    }

    @Test
    void aJarIsUsableSoonAfterItsRename() throws Exception {
        Path jar = template("1.0.0");
        awaitWatching();
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            kopa.drop(jar, "mean-place.jar");
            times.add(RunningKopa.await(LIMIT, () -> kopa.methods().contains(METHOD)));
            Files.delete(kopa.plugins().resolve("mean-place.jar"));
            awaitMethod(false);
        }
        Collections.sort(times);
        Duration median = times.get(times.size() / 2);
        System.out.println("From the rename of a jar to its method being listed: " + median.toMillis()
                + " ms (median of " + times.size() + ")");
        assertTrue(median.compareTo(Duration.ofSeconds(2)) < 0, times::toString);
    }

    /** A first jar has certainly been noticed by the watch. */
    private void awaitWatching() throws Exception {
        Path first = kopa.drop(template("0.9.0"), "first.jar");
        awaitMethod(true);
        Files.delete(first);
        awaitMethod(false);
    }

    @Test
    void aJarThatIsCopiedSlowlyIsWaitedFor() throws Exception {
        byte[] bytes = Files.readAllBytes(template("1.0.0"));
        Path there = kopa.plugins().resolve("slow.jar");
        try (OutputStream out = Files.newOutputStream(there)) {
            for (int part = 0; part < 4; part++) {
                out.write(bytes, part * bytes.length / 4, (part + 1) * bytes.length / 4 - part * bytes.length / 4);
                out.flush();
                if (part < 3) {
                    long written = System.nanoTime();
                    Thread.sleep(600);
                    assertFalse(kopa.methods().contains(METHOD));
                    Set<String> problems = kopa.problems("slow.jar");
                    if (System.nanoTime() - written < PATIENCE.toNanos()) { // else this machine is slower than the copy
                        assertEquals(Set.of(), problems);
                    }
                }
            }
        }
        awaitMethod(true);
        RunningKopa.await(LIMIT, () -> kopa.problems("slow.jar").isEmpty());
    }

    @Test
    void aDamagedJarIsOneProblemAndNothingElse() throws Exception {
        byte[] bytes = Files.readAllBytes(template("1.0.0"));
        bytes[bytes.length / 2] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.jar"), bytes);
        kopa.drop(damaged, "damaged.jar");
        kopa.drop(Files.writeString(folder.resolve("text.jar"), "no jar at all"), "text.jar");
        kopa.drop(PluginJar.villain("Patient").build(folder.resolve("patient.jar")), "patient.jar");
        awaitProblem("damaged.jar", "corrupt-jar");
        awaitProblem("text.jar", "corrupt-jar");
        RunningKopa.await(LIMIT, () -> kopa.methods().contains("villain.patient"));

        kopa.drop(template("1.0.0"), "damaged.jar");
        awaitMethod(true);
        assertEquals(Set.of(), kopa.problems("damaged.jar"));
    }

    @Test
    void aJarThatDoesNotResolveSaysWhatItNeeds() throws Exception {
        Path jar = PluginJar.villain("Patient")
                .header("Import-Package", "lv.kopa.evaluation;version=\"[9,10)\",org.nowhere;version=\"[2,3)\",*")
                .build(folder.resolve("unresolved.jar"));
        kopa.drop(jar, "unresolved.jar");
        awaitProblem("unresolved.jar", "unresolved");
        String english = kopa.run("problems", "--language", "en").out();
        assertTrue(english.contains("lv.kopa.evaluation"), english);
        assertTrue(english.contains("9.0.0"), english);
        assertTrue(english.contains("org.nowhere"), english);
        String latvian = kopa.run("problems", "--language", "lv").out();
        assertTrue(latvian.contains("vajadzīga pakotne"), latvian);
    }

    @Test
    void whatElseIsMissingHasACureOfItsOwn() throws Exception {
        kopa.drop(
                PluginJar.villain("Patient")
                        .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
                        .build(folder.resolve("java.jar")),
                "java.jar");
        kopa.drop(
                PluginJar.villain("Throwing")
                        .header("Bundle-NativeCode", "org/example/villain/Throwing.class;osname=Plan9")
                        .build(folder.resolve("native.jar")),
                "native.jar");
        kopa.drop(
                PluginJar.villain("Exiting")
                        .header("Require-Bundle", "org.example.nowhere;bundle-version=\"[7,8)\"")
                        .build(folder.resolve("bundle.jar")),
                "bundle.jar");
        awaitProblem("java.jar", "unresolved");
        awaitProblem("native.jar", "unresolved");
        awaitProblem("bundle.jar", "unresolved");
        String english = kopa.run("problems", "--language", "en").out().replaceAll("\\s+", " ");
        assertTrue(english.contains("it needs Java 99"), english);
        assertTrue(english.contains("Start Kopa with that Java"), english);
        assertTrue(english.contains("native code for other operating systems"), english);
        assertTrue(english.contains("the bundle org.example.nowhere (version 7.0.0 or later, before 8.0.0)"), english);
    }

    @Test
    void aJarThatWaitsForAnotherStartsWhenItComes() throws Exception {
        Path needing = PluginJar.villain("Patient")
                .header("Import-Package", "org.example.villain.library,*")
                .build(folder.resolve("needing.jar"));
        kopa.drop(needing, "needing.jar");
        awaitProblem("needing.jar", "unresolved");
        Path library = PluginJar.villain("Throwing")
                .header("Export-Package", "org.example.villain.library;-noimport:=true")
                .header("-includeresource.library", "org/example/villain/library/x.txt;literal=x")
                .build(folder.resolve("library.jar"));
        kopa.drop(library, "library.jar");
        RunningKopa.await(LIMIT, () -> kopa.problems("needing.jar").isEmpty());
        assertTrue(kopa.methods().contains("villain.patient"));
    }

    @Test
    void whatIsNoPluginIsRefused() throws Exception {
        Path jar = Checkout.product()
                .resolve("lib")
                .toFile()
                .listFiles((dir, name) -> name.startsWith("lv.kopa"))[0]
                .toPath();
        kopa.drop(jar, "launcher.jar");
        awaitProblem("launcher.jar", "no-plugin");
        kopa.drop(
                PluginJar.villain("Patient")
                        .header("Fragment-Host", "lv.kopa.engine")
                        .build(folder.resolve("fragment.jar")),
                "fragment.jar");
        awaitProblem("fragment.jar", "fragment");
        kopa.drop(
                PluginJar.villain("Patient")
                        .header("Bundle-SymbolicName", "lv.kopa.engine")
                        .header("Bundle-Version", "99.0.0")
                        .build(folder.resolve("engine.jar")),
                "engine.jar");
        awaitProblem("engine.jar", "name-taken");
    }

    @Test
    void theSameNameAndVersionTwiceIsOneProblem() throws Exception {
        kopa.drop(template("1.0.0"), "a.jar");
        awaitMethod(true);
        kopa.drop(template("1.0.0"), "b.jar");
        awaitProblem("b.jar", "duplicate");
        String problems = kopa.run("problems", "--language", "en").out();
        assertTrue(problems.contains("as a.jar, which is in use"), problems);
        Files.delete(kopa.plugins().resolve("a.jar"));
        RunningKopa.await(LIMIT, () -> kopa.problems("b.jar").isEmpty());
        awaitMethod(true);
    }

    @Test
    void aJarThatFailsOrHangsWhenStartedIsLeftAlone() throws Exception {
        kopa.drop(PluginJar.villain("StuckActivator").build(folder.resolve("s.jar")), "stuck.jar");
        kopa.drop(PluginJar.villain("ThrowingActivator").build(folder.resolve("t.jar")), "throwing.jar");
        awaitProblem("throwing.jar", "start-failed");
        awaitProblem("stuck.jar", "stuck");
        kopa.drop(template("1.0.0"), "mean-place.jar");
        awaitMethod(true);
    }

    @Test
    void aCommandThatFailsNamesItsJar() throws Exception {
        kopa.drop(PluginJar.villain("FailingTask").build(folder.resolve("f.jar")), "failing.jar");
        RunningKopa.await(LIMIT, () -> kopa.run("help", "stumble").exitCode() == 0);
        RunningKopa.Answer answer = kopa.run("stumble", "--language", "lv");
        assertEquals(1, answer.exitCode(), answer::toString);
        assertTrue(answer.err().contains("Spraudnis failing.jar kļūdījās komandā „stumble”."), answer::toString);
        assertEquals(Set.of("task-failed"), kopa.problems("failing.jar"));
    }

    @Test
    void whatLiesThereAtTheStartIsThereForTheFirstCommand() throws Exception {
        kopa.close();
        kopa.drop(template("1.0.0"), "mean-place.jar");
        kopa.drop(Files.writeString(folder.resolve("text.jar"), "no jar at all"), "text.jar");
        kopa = RunningKopa.start(folder.resolve("home"));
        assertTrue(kopa.methods().contains(METHOD));
        assertEquals(Set.of("corrupt-jar"), kopa.problems("text.jar"));

        kopa.close();
        Files.delete(kopa.plugins().resolve("mean-place.jar"));
        kopa = RunningKopa.start(folder.resolve("home"));
        assertFalse(kopa.methods().contains(METHOD));
    }
}
