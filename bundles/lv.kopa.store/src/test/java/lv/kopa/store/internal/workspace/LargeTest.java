package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.MEMBERSHIP;
import static lv.kopa.store.internal.workspace.Facts.ORGANISATION;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.membership;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.kopa.registry.Change;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Question;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.store.internal.integrity.RegistryIntegrity;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 1 300 clusters, 33 000 firms, and what is said of them: how fast it is written, asked for, verified and backed up. */
class LargeTest {
    private static final int CLUSTERS = 1_300;
    private static final int FIRMS = 33_000;
    private static final int VALUES = 300_000;
    private static final long FIRST_NUMBER = 40_000_000_000L;
    private static final LocalDate YEAR = LocalDate.of(2019, 1, 1);
    private static final double MILLIS = 1e6;
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);

    @TempDir
    private Path temporary;

    private static List<Change<?>> changes() {
        Random random = new Random(1);
        List<Change<?>> changes = new ArrayList<>();
        for (int i = 0; i < CLUSTERS; i++) {
            changes.add(addCluster("c-" + i, "SYNTHETIC klasteris " + i));
        }
        for (int i = 0; i < FIRMS; i++) {
            changes.add(firm(i, "SINTĒTISKS uzņēmums " + Integer.toHexString(random.nextInt())));
            changes.add(Change.add(
                    MEMBERSHIP, new Id<>("m-" + i), Span.since(MAY), membership("c-" + i % CLUSTERS, "o-" + i)));
        }
        for (int i = 0; i < VALUES; i++) {
            changes.add(Change.add(OBSERVATION, new Id<>("v-" + i), Span.since(YEAR), value(i, random)));
        }
        return changes;
    }

    private static Change<Organisation> firm(int i, String name) {
        return Change.add(
                ORGANISATION,
                new Id<>("o-" + i),
                Span.since(MAY),
                new Organisation(
                        Text.same(name),
                        Organisation.Type.ENTERPRISE,
                        Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                        Optional.of(String.valueOf(FIRST_NUMBER + i)),
                        Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of("62.01"),
                        List.of("LV006")));
    }

    private static Observation value(int i, Random random) {
        return new Observation(
                "OP-" + i / FIRMS,
                "1",
                Observation.Subject.ORGANISATION,
                "o-" + i % FIRMS,
                "2019-Q1",
                Optional.of(random.nextDouble() * 1000),
                Observation.Status.ACCEPTED,
                Observation.Level.DOCUMENT,
                Optional.empty(),
                "report of the member",
                "entry",
                Optional.of("acceptor"),
                Optional.empty());
    }

    private interface Work {
        void done() throws Exception;
    }

    /** Time of the processors, of all threads: what else the machine does is not in it. */
    private static double millis(Work work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        work.done();
        return (system.getProcessCpuTime() - start) / MILLIS;
    }

    private static double p95(Work work) throws Exception {
        double[] times = new double[100];
        for (int i = 0; i < times.length; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.done();
            times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / MILLIS;
        }
        Arrays.sort(times);
        return times[94];
    }

    @Test
    @Tag("long")
    void aLargeProgrammeIsWrittenAndAskedForFastEnough() throws Exception {
        List<Change<?>> changes = changes();
        FolderWorkspaces workspaces =
                new FolderWorkspaces(new RegistryIntegrity(), Clock.systemUTC(), new Migrations());
        Path folder = temporary.resolve("large");
        try (Workspace workspace = workspaces.create(folder, Facts.PLAN)) {
            double written = millis(() -> workspace.registry().takeOver(changes, "import"));
            double csv = csvRead(changes.size());
            say("rows", changes.size());
            say("commit, ms", written);
            say("CSVREAD of the same rows, ms", csv);
            say("ratio", written / csv);
        }
        say("size, MB", Files.size(lv.kopa.store.internal.database.Embedded.file(folder)) / MILLIS);
        long start = System.nanoTime();
        try (Workspace workspace = workspaces.open(folder)) {
            say("open, ms", (System.nanoTime() - start) / MILLIS);
            Snapshot now = workspace.registry().at(Moment.of(YEAR));
            Snapshot then = workspace.registry().at(Moment.of(YEAR, YEAR.plusYears(90)));
            Random random = new Random(2);
            double worst = 0;
            for (Snapshot snapshot : List.of(now, then)) {
                worst = Math.max(
                        worst,
                        asked("find", () -> snapshot.find(ORGANISATION, new Id<>("o-" + random.nextInt(FIRMS)))));
                worst = Math.max(
                        worst,
                        asked(
                                "referring",
                                () -> snapshot.referring(
                                        MEMBERSHIP, "cluster", new Id<>("c-" + random.nextInt(CLUSTERS)))));
                worst = Math.max(worst, asked("first page", () -> snapshot.page(Question.first(ORGANISATION, 50))));
                worst = Math.max(
                        worst,
                        asked(
                                "page by name",
                                () -> snapshot.page(question("", Optional.of("name"), random.nextInt(FIRMS - 50)))));
                worst = Math.max(worst, asked("page by name, of a new snapshot", () -> workspace
                        .registry()
                        .at(snapshot.moment())
                        .page(question("", Optional.of("name"), random.nextInt(FIRMS - 50)))));
                worst = Math.max(
                        worst,
                        asked(
                                "search",
                                () -> snapshot.page(question(
                                        "uznemums " + Integer.toHexString(random.nextInt(256)),
                                        Optional.of("name"),
                                        0))));
                worst = Math.max(
                        worst,
                        asked(
                                "page of clusters",
                                () -> snapshot.page(new Question<>(
                                        CLUSTER,
                                        "klasteris 1",
                                        Optional.empty(),
                                        Optional.of("stage"),
                                        true,
                                        100,
                                        50))));
            }
            say("worst p95, ms", worst);
            say("edition, p95 ms", p95(() -> workspace.registry().edition(ORGANISATION, new Id<>("o-17"))));
            say("all firms, ms", millis(() -> now.all(ORGANISATION)));
            say(
                    "all values, ms",
                    millis(() -> assertEquals(VALUES, now.all(OBSERVATION).size())));
            int[] next = {0};
            say(
                    "one change, p95 ms",
                    p95(() -> workspace.registry().commit(List.of(firm(FIRMS + next[0]++, "New")), "")));
            say(
                    "verify, ms",
                    millis(() ->
                            assertEquals(List.of(), workspace.audit().verify().damage())));
            Path backup = temporary.resolve("large.zip");
            say("backup, ms", millis(() -> workspace.backup(backup)));
            say("backup, MB", Files.size(backup) / MILLIS);
            say("restore, ms", millis(() -> workspaces.restore(backup, temporary.resolve("restored"))));
            assertTrue(worst < 200, "p95 " + worst);
        }
    }

    private static Question<Organisation> question(String words, Optional<String> order, int offset) {
        return new Question<>(ORGANISATION, words, Optional.empty(), order, false, offset, 50);
    }

    private static double asked(String what, Work work) throws Exception {
        double time = p95(work);
        say(what + ", p95 ms", time);
        return time;
    }

    private static void say(String what, double figure) {
        System.out.printf(java.util.Locale.ROOT, "%-32s %10.1f%n", what, figure);
    }

    /** How long H2 itself takes for the same values from a file, into a table with the same index by identifier. */
    private double csvRead(int rows) throws Exception {
        Path file = temporary.resolve("rows.csv");
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "row_no,id,valid_from,indicator,version,subject,unit,period,value,status,level,source,said_by,accepted_by");
            for (int i = 0; i < rows; i++) {
                Observation value = value(i, random);
                out.write("\n" + i + ",v-" + i + ",2018-05-01," + value.indicator() + ",1,ORGANISATION," + value.unit()
                        + ","
                        + value.period() + "," + value.value().orElseThrow()
                        + ",ACCEPTED,DOCUMENT,report of the member,entry,acceptor");
            }
        }
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + temporary.resolve("csv") + ";WRITE_DELAY=0", "a", "");
                Statement statement = connection.createStatement()) {
            return millis(() -> {
                statement.execute("CREATE TABLE rows (row_no BIGINT PRIMARY KEY, id VARCHAR(64), valid_from DATE,"
                        + " indicator VARCHAR, version VARCHAR, subject VARCHAR, unit VARCHAR, period VARCHAR,"
                        + " \"value\" DOUBLE PRECISION, status VARCHAR, level VARCHAR, source VARCHAR, said_by VARCHAR,"
                        + " accepted_by VARCHAR)");
                statement.execute("CREATE INDEX by_id ON rows (id, valid_from)");
                statement.execute("INSERT INTO rows SELECT * FROM CSVREAD('" + file + "')");
                statement.execute("CHECKPOINT SYNC");
            });
        }
    }
}
