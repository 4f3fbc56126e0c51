package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script and the process that it becomes. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {
    @TempDir
    private Path folder;

    private KopaProcess kopa;

    @BeforeEach
    void home() {
        kopa = new KopaProcess(folder.resolve("home"));
    }

    @Test
    void saysItsVersionWithoutStartingAnything() throws Exception {
        KopaProcess.Ended version = kopa.run("--version");
        assertEquals(0, version.exitCode());
        assertTrue(version.out().matches("kopa \\d+\\.\\d+\\.\\d+\\S*\\R"), version::toString);
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void handsTheExitCodeOn() throws Exception {
        assertEquals(0, kopa.run("help").exitCode());
        assertEquals(2, kopa.run("no-such-command").exitCode());
        assertEquals(2, kopa.run("--home").exitCode());
    }

    @Test
    void oneOptionMovesAllFolders() throws Exception {
        Path moved = folder.resolve("moved");
        KopaProcess.Ended info = kopa.run("--home", moved.toString(), "info", "--json");
        assertTrue(info.out().contains(moved.resolve("data").toString()), info::toString);
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void worksBehindLinksAndInFoldersWithSpacesAndLetters() throws Exception {
        Path copy = folder.resolve("Kopa + māja 100%/šeit");
        copy(Checkout.product(), copy);
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy.resolve("bin/kopa"));
        Path again = Files.createSymbolicLink(folder.resolve("again"), link.getFileName());
        KopaProcess.Ended info = new KopaProcess(folder.resolve("mājas mape"))
                .script(again)
                .environment("LC_ALL", "C")
                .run("info", "--json");
        assertEquals(0, info.exitCode(), info::toString);
        assertTrue(info.out().contains(copy.toString()), info::toString);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void saysWhichJavaIsNeededInBothLanguages() throws Exception {
        Path old = folder.resolve("java-11");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.copy(Path.of("/bin/true"), old.resolve("bin/java"));
        KopaProcess.Ended refused =
                kopa.environment("KOPA_JAVA", old.toString()).run("info");
        assertEquals(1, refused.exitCode());
        assertTrue(refused.err().contains("is no Java 17 or later"), refused::toString);
        assertTrue(refused.err().contains("nav Java 17 vai jaunāka"), refused::toString);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInPlainWords() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        KopaProcess.Ended failed = kopa.run("--home", file.resolve("home").toString(), "info");
        assertEquals(1, failed.exitCode());
        assertTrue(failed.err().startsWith("Kopa does not start:"), failed::toString);
        assertEquals(1, failed.err().lines().count(), failed::toString);

        KopaProcess.Ended latvian = kopa.run("--home", file.resolve("home").toString(), "info", "--language", "lv");
        assertTrue(latvian.err().startsWith("Kopa nevar sākt darbu:"), latvian::toString);
    }

    @Test
    void namesFilesBeyondAsciiInALocaleThatIsNotInstalled() throws Exception {
        kopa.environment("LC_ALL", "lv_XX.UTF-8");
        KopaProcess.Ended info = kopa.run("--home", folder.resolve("mājas").toString(), "info");
        assertEquals(0, info.exitCode(), info::toString);
        assertTrue(info.out().contains("Spraudņi"), info::toString);
        assertTrue(Files.isDirectory(folder.resolve("mājas")), info::toString);
    }

    @Test
    void aDamagedInstallationIsSaidInPlainWords() throws Exception {
        Path copy = folder.resolve("copy");
        copy(Checkout.product(), copy);
        try (Stream<Path> bundles = Files.list(copy.resolve("bundles"))) {
            for (Path bundle : bundles.toList()) {
                if (bundle.getFileName().toString().startsWith("lv.kopa.task-")) {
                    Files.delete(bundle);
                }
            }
        }
        KopaProcess.Ended failed =
                kopa.script(copy.resolve("bin/kopa")).environment("LC_ALL", "C").run("info");
        assertEquals(1, failed.exitCode());
        assertTrue(failed.err().startsWith("Kopa does not start:"), failed::toString);
        assertFalse(failed.err().contains("\tat "), failed::toString);
        String log = Files.readString(folder.resolve("home/log/kopa.log"));
        assertTrue(log.contains("lv.kopa.shell"), log);
        assertTrue(log.contains("not resolved"), log);
    }

    @Test
    void severalProcessesWorkAtOnce() throws Exception {
        List<KopaProcess.Started> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(kopa.start("info", "--json"));
        }
        for (KopaProcess.Started each : all) {
            KopaProcess.Ended ended = each.end();
            assertEquals(0, ended.exitCode(), ended::toString);
            assertEquals("", ended.err());
        }
    }

    @Test
    void aCommandDrawsItsFiguresWhereTheScreenDoesNotAnswer() throws Exception {
        Path out = folder.resolve("out");
        KopaProcess.Ended ended = kopa.environment("DISPLAY", "localhost:1987").run(evaluation("composite", out));
        assertEquals(0, ended.exitCode(), ended::toString);
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("<svg"), report);
        assertFalse(report.contains("class=\"failed\""), report);
        assertFalse(report.contains("GraphicsEnvironment"), report);
    }

    private String[] patientEvaluation(Path out) throws IOException {
        plugin("Patient", "patient.jar");
        return evaluation("villain.patient", out);
    }

    private static String[] evaluation(String method, Path out) {
        Path demo = Checkout.product().resolve("examples/demo");
        return new String[] {
            "evaluate",
            "--values",
            demo.resolve("values.csv").toString(),
            "--indicators",
            demo.resolve("indicators.csv").toString(),
            "--method",
            method,
            "--out",
            out.toString()
        };
    }

    /** When the process has given the evaluation its threads: everything before that is quick. */
    private static void letItBegin(KopaProcess.Started process) throws InterruptedException {
        Duration before = process.process().info().totalCpuDuration().orElse(Duration.ZERO);
        RunningKopa.await(
                Duration.ofSeconds(30),
                () -> process.process()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .minus(before)
                                .toMillis()
                        > 3_000);
    }

    @Test
    void aCrashLeavesAReportAndOneLine() throws Exception {
        plugin("CrashingActivator", "crashing.jar");
        KopaProcess.Ended info = kopa.run("info");
        assertEquals(0, info.exitCode(), info::toString);
        assertEquals(1, info.err().lines().count(), info::toString);
        Path report = list(folder.resolve("home/log"), ".txt").get(0);
        assertTrue(info.err().contains(report.toString()), info::toString);
        String text = Files.readString(report);
        assertTrue(text.contains("CrashingActivator"), text);
        assertFalse(text.contains("a secret"), text);
    }

    @Test
    void aMethodThatEndsTheProcessIsNamedAndLeavesNothing() throws Exception {
        plugin("Exiting", "exiting.jar");
        Path out = folder.resolve("results/out");
        KopaProcess.Ended ended = kopa.run(evaluation("villain.exiting", out));
        assertEndedBy("The plug-in exiting.jar ended Kopa.", ended);
        assertTrue(Files.readString(folder.resolve("home/log/kopa.log")).contains("exiting.jar"), ended::toString);
        assertFalse(Files.exists(out.getParent()), ended::toString);
    }

    @Test
    void anActivatorThatEndsTheProcessIsNamed() throws Exception {
        plugin("ExitingActivator", "exiting.jar");
        plugin("Exiting", "not-this-one.jar");
        assertEndedBy("Spraudnis exiting.jar pārtrauca Kopa darbību.", kopa.run("info", "--language", "lv"));
        Files.delete(folder.resolve("home/plugins/exiting.jar"));
        assertEquals(0, kopa.run("info").exitCode());
    }

    private void assertEndedBy(String words, KopaProcess.Ended ended) throws IOException {
        assertEquals(1, ended.exitCode(), ended::toString);
        assertTrue(ended.err().contains(words), ended::toString);
        Path report = list(folder.resolve("home/log"), ".txt").get(0);
        assertTrue(ended.err().contains(report.toString()), ended::toString);
        String text = Files.readString(report);
        assertTrue(text.contains("at org.example.villain.Exiting"), text);
    }

    @Test
    void onlyTheAnswerReachesStandardOutput() throws Exception {
        plugin("Printing", "printing.jar");
        KopaProcess.Ended methods = kopa.run("methods", "--json");
        assertEquals(0, methods.exitCode(), methods::toString);
        assertTrue(methods.out().startsWith("{"), methods::toString);
        assertTrue(new ObjectMapper()
                .readTree(methods.out())
                .findValuesAsText("id")
                .contains("villain.printing"));
        assertEquals("villain begins\nvillain describes\n", methods.err());
        String log = Files.readString(folder.resolve("home/log/kopa.log"));
        assertEquals(
                1,
                log.lines()
                        .filter(line -> line.contains("plugin:printing.jar prints"))
                        .count(),
                log);

        KopaProcess.Ended unknown = kopa.run("no-such-command");
        assertTrue(unknown.err().contains("There is no command"), unknown::toString);
    }

    @Test
    void aPluginCannotKeepTheProcessFromEnding() throws Exception {
        plugin("LingeringActivator", "lingering.jar");
        assertEquals(0, kopa.run("info").exitCode());
    }

    private Path writingTo(String redirection) throws IOException {
        Path script = Files.writeString(
                folder.resolve("redirected"),
                "#!/bin/bash\nset -o pipefail\n\"" + Checkout.product().resolve("bin/kopa") + "\" \"$@\" " + redirection
                        + "\n");
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    @Test
    void whoReadsNoFurtherIsToldNothing() throws Exception {
        KopaProcess.Ended info = kopa.script(writingTo("| true")).run("info");
        assertEquals(141, info.exitCode(), info::toString);
        assertEquals("", info.err());
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        KopaProcess.Ended info = kopa.script(writingTo(">/dev/full")).run("info");
        assertEquals(1, info.exitCode(), info::toString);
        assertTrue(info.err().contains("could not be written to its end"), info::toString);
    }

    private void plugin(String villain, String jar) throws IOException {
        Files.createDirectories(folder.resolve("home/plugins"));
        PluginJar.villain(villain).build(folder.resolve("home/plugins").resolve(jar));
    }

    @Test
    void interruptedWhileAMethodHangsUnderAStudyItEndsSoonAndLeavesNothing() throws Exception {
        plugin("Moody", "moody.jar");
        Path out = folder.resolve("out");
        List<String> words = new ArrayList<>(List.of(evaluation("villain.moody", out)));
        words.addAll(List.of("--set", "mood=hang", "--uncertainty", "100"));
        KopaProcess.Started process = kopa.start(words.toArray(String[]::new));
        letItBegin(process);
        process.signal("INT");
        KopaProcess.Ended ended = process.end();
        assertEquals(130, ended.exitCode(), ended::toString);
        assertFalse(Files.exists(out), ended::toString);
        assertFalse(ended.err().contains("\tat "), ended::toString);
    }

    @Test
    void interruptedItEndsSoonAndLeavesNothing() throws Exception {
        Path out = folder.resolve("out");
        KopaProcess.Started process = kopa.start(patientEvaluation(out));
        letItBegin(process);
        process.signal("INT");
        KopaProcess.Ended ended = process.end();
        assertEquals(130, ended.exitCode(), ended::toString);
        assertFalse(Files.exists(out), ended::toString);
        assertFalse(ended.err().contains("\tat "), ended::toString);
    }

    @Test
    void killedItLeavesAnArchiveThatOpens() throws Exception {
        Path first = folder.resolve("first");
        assertEquals(0, kopa.run(evaluation("composite", first)).exitCode());
        KopaProcess.Started process = kopa.start(patientEvaluation(folder.resolve("out")));
        letItBegin(process);
        process.signal("KILL");
        assertEquals(137, process.end().exitCode());

        KopaProcess.Ended again = kopa.run("rerun", first.toString());
        assertEquals(0, again.exitCode(), again::toString);
        KopaProcess.Ended next = kopa.run(evaluation("composite", folder.resolve("next")));
        assertEquals(0, next.exitCode(), next::toString);
        KopaProcess.Ended stored = kopa.run("rerun", onlyRecordOf(folder.resolve("next")));
        assertEquals(0, stored.exitCode(), stored::toString);
    }

    private static String onlyRecordOf(Path out) throws IOException {
        String record = Files.readString(out.resolve("record.json"));
        return record.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    @Test
    void theSecondStartFindsItsClassesReadyAndADamagedArchiveDoesNoHarm() throws Exception {
        kopa.environment("KOPA_JAVA_OPTIONS", "");
        assertEquals(0, kopa.run("info").exitCode());
        Path classes = folder.resolve("home/cache/classes");
        RunningKopa.await(
                Duration.ofSeconds(60), () -> !list(classes, ".jsa.txt").isEmpty());
        RunningKopa.await(Duration.ofSeconds(60), () -> list(classes, "").size() == 2);

        Path loaded = folder.resolve("loaded.txt");
        kopa.environment("KOPA_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded);
        assertEquals(0, kopa.run("info").exitCode());
        String load = Files.readString(loaded);
        assertTrue(load.contains("lv.kopa.launcher.Workbench source: shared objects file (top)"), load);
        assertTrue(load.contains("lv.kopa.plugin.internal.InfoTask source: shared objects file (top)"), load);

        Path archive = list(classes, ".jsa").get(0);
        byte[] bytes = Files.readAllBytes(archive);
        for (int kept : new int[] {0, 100, bytes.length / 2}) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(bytes, kept));
            KopaProcess.Ended info = kopa.run("info");
            assertEquals(0, info.exitCode(), info::toString);
            assertEquals("", info.err());
        }
        // The process that makes the archive anew still writes into the folder.
        RunningKopa.await(Duration.ofSeconds(60), () -> list(classes, "").stream()
                .noneMatch(file -> file.getFileName().toString().startsWith("making-")));
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Test
    void theWindowIsNoCommandThatIsTyped() throws Exception {
        KopaProcess.Ended ended = kopa.run("window");
        assertEquals(2, ended.exitCode(), ended::toString);
        assertTrue(ended.err().contains("There is no command “window”."), ended::toString);
    }
}
