package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.kopa.registry.Change;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.store.internal.workspace.Place;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Imports into a workspace with data, killed by SIGKILL at random moments of the time that one takes. Afterwards the workspace
 * opens, the chain verifies, everything that was acknowledged is there, the import is there as a whole or not at all, and it
 * can be repeated.
 */
class KilledImportTest {
    private static final Kind<Organisation> ORGANISATION = Kind.of(Organisation.class);
    private static final long SEED = 2026;

    /** The first of the rounds that are killed; two before them go undisturbed. */
    private static final int FIRST = 2;

    /** So many things every package changes, and so many it adds. */
    private static final int THINGS = 500;

    @TempDir
    Path folder;

    private final Workspaces workspaces = new FolderWorkspaces();
    private final Random random = new Random(SEED);
    private Story story;

    /** A process that imports one package. */
    static final class Importing {
        private Importing() {}

        public static void main(String[] arguments) throws Exception {
            Story story = new Story(Path.of(arguments[0]), new FolderWorkspaces());
            say("ready");
            story.importing("programme", arguments[1]);
            say("done");
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    @Timeout(300)
    void nothingHalfIsLeftOfAKilledImport(Place place) throws Exception {
        killed(place, 2);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    @Tag("long")
    void nothingHalfIsLeftOfAnImportKilledSixtyTimes(Place place) throws Exception {
        int within = killed(place, 60);
        System.out.println(place + ": 60 imports killed, " + within + " of them before they were done");
        assertTrue(within >= 20, "the moments missed the import: " + within);
    }

    /** How many of the imports were killed before they said that they were done. */
    private int killed(Place place, int times) throws Exception {
        story = new Story(folder, workspaces);
        workspaces
                .create(
                        folder.resolve("programme"),
                        new Workspaces.Plan(Text.same("SYNTHETIC programme"), true, place.address()))
                .close();
        write(0);
        story.importing("programme", "round-0");
        write(1);
        long undisturbed = undisturbed(1);
        int within = 0;
        for (int round = FIRST; round < FIRST + times; round++) {
            write(round);
            boolean done = killed(round, (long) (random.nextDouble() * undisturbed));
            within += done ? 0 : 1;
            check(round, done);
        }
        try (Workspace workspace = workspaces.open(folder.resolve("programme"))) {
            whole(workspace, FIRST + times - 1, FIRST + times);
        }
        return within;
    }

    /** A package that calls some things anew, adds others, and brings a file of evidence. */
    private void write(int round) throws IOException {
        Path given = folder.resolve("round-" + round);
        byte[] proof =
                ("SYNTHETIC proof of round " + round + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(Hashes.sha256().digest(proof));
        Files.createDirectories(given.resolve("data"));
        Files.createDirectories(given.resolve("evidence"));
        Files.write(given.resolve("evidence").resolve(hash), proof);
        Files.writeString(
                given.resolve("data/organisation.csv"),
                IntStream.range(0, THINGS)
                        .mapToObj(i -> row("always-" + i, round) + row("round-" + round + "-" + i, round))
                        .collect(Collectors.joining("", "id,valid_from,valid_until,name_en,type,country\n", "")));
        Files.writeString(
                given.resolve("data/evidence-file.csv"),
                "id,valid_from,valid_until,sha256,name,bytes\nev-" + round + ",2019-01-01,," + hash + ",proof.txt,"
                        + proof.length + "\n");
        Files.writeString(
                given.resolve("datapackage.json"),
                "{\"kopa\": {\"format\": 1, \"synthetic\": true}, \"resources\": ["
                        + "{\"name\": \"organisation\", \"path\": \"data/organisation.csv\"}, "
                        + "{\"name\": \"evidence-file\", \"path\": \"data/evidence-file.csv\"}, "
                        + "{\"name\": \"evidence-" + hash + "\", \"path\": \"evidence/" + hash
                        + "\", \"hash\": \"sha256:" + hash + "\"}]}");
    }

    private static String row(String id, int round) {
        return id + ",2019-01-01,,SYNTHETIC " + round + ",FOREIGN,LT\n";
    }

    private Process start(int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importing.class.getName(),
                        folder.toString(),
                        "round-" + round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** How many milliseconds an import takes that nobody kills. */
    private long undisturbed(int round) throws IOException {
        try (BufferedReader out = said(start(round))) {
            assertEquals("ready", out.readLine());
            long begin = System.nanoTime();
            assertEquals("done", out.readLine());
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        }
    }

    /** Whether the import was done before it was killed. */
    private boolean killed(int round, long millis) throws IOException, InterruptedException {
        Process process = start(round);
        try (BufferedReader out = said(process)) {
            assertEquals("ready", out.readLine());
            Thread.sleep(millis);
            process.toHandle().destroyForcibly(); // leaves open what it has said
            boolean done = "done".equals(out.readLine());
            process.waitFor();
            return done;
        }
    }

    private void check(int round, boolean done) throws Exception {
        boolean there;
        try (Workspace workspace = workspaces.open(folder.resolve("programme"))) {
            there = names(workspace).containsKey("SYNTHETIC " + round);
            assertTrue(there || !done, "round " + round + " was acknowledged");
            whole(workspace, there ? round : round - 1, round);
            workspace.registry().commit(List.of(entered(round)), "entered");
        }
        Object changes = story.importing("programme", "round-" + round).data().get("changes");
        assertEquals(there ? 0 : 2 * THINGS + 1, changes);
    }

    private static Map<String, Integer> names(Workspace workspace) {
        Map<String, Integer> names = new TreeMap<>();
        workspace
                .registry()
                .at(Moment.of(LocalDate.of(2020, 1, 1)))
                .all(ORGANISATION)
                .forEach(fact -> names.merge(fact.entry().name().in(Language.EN), 1, Integer::sum));
        return names;
    }

    /** All imports up to this one are there, and nothing of one after it; so is what was entered after each round before this. */
    private static void whole(Workspace workspace, int last, int entered) throws IOException {
        assertEquals(List.of(), workspace.audit().verify().damage());
        Map<String, Integer> expected = new TreeMap<>();
        for (int each = 0; each <= last; each++) {
            expected.put("SYNTHETIC " + each, each == last ? 2 * THINGS : THINGS);
        }
        for (int each = FIRST; each < entered; each++) {
            expected.put("SYNTHETIC entered " + each, 1);
        }
        assertEquals(expected, names(workspace));
    }

    private static Change<Organisation> entered(int round) {
        return Change.add(
                ORGANISATION,
                new Id<>("entered-" + round),
                Span.since(LocalDate.of(2019, 1, 1)),
                new Organisation(
                        Text.same("SYNTHETIC entered " + round),
                        Organisation.Type.FOREIGN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "LT",
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }
}
