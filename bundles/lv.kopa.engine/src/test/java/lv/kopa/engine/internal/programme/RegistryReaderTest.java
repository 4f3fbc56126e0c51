package lv.kopa.engine.internal.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvidenceLevel;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.UnitParent;
import lv.kopa.registry.Application;
import lv.kopa.registry.Call;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Span;
import lv.kopa.registry.Target;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryReaderTest {
    private static final Span EVER = Span.since(LocalDate.of(2015, 1, 1));

    private final FakeWorkspaces workspaces = new FakeWorkspaces();
    private final FakeIndicators indicators = new FakeIndicators();
    private final RegistryReader reader = new RegistryReader(workspaces, indicators, indicators);

    private RegistryReader reader(FakeWorkspaces others) {
        return new RegistryReader(others, indicators, indicators);
    }

    private static Cluster cluster(String name) {
        return new Cluster(
                Text.of("SYNTHETIC " + name, "SINTĒTISKS " + name),
                Optional.empty(),
                Text.EMPTY,
                Cluster.Stage.GROWING,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Observation value(String indicator, String unit, double value, Status status) {
        return new Observation(
                indicator,
                "1",
                Subject.CLUSTER,
                unit,
                "2019",
                Optional.of(value),
                status,
                Observation.Level.DOCUMENT,
                Optional.empty(),
                "SYNTHETIC",
                "somebody",
                Optional.empty(),
                Optional.empty());
    }

    private static Target target(Target.Type type, String version, double value, String due) {
        return new Target("A", version, Subject.CLUSTER, "c1", type, value, LocalDate.parse(due), Optional.empty());
    }

    /** Two clusters and their values, as known on 1 July 2020. */
    private void july() {
        workspaces
                .know("2020-05-01", "c1", EVER, cluster("one"))
                .know("2020-05-01", "c2", EVER, cluster("two"))
                .know("2020-06-01", "a1", EVER, value("A", "c1", 10, Status.ACCEPTED))
                .know("2020-06-02", "a2", EVER, value("A", "c2", 20, Status.SUBMITTED))
                .know("2020-06-03", "b1", EVER, value("B", "c1", 5, Status.ACCEPTED))
                .know("2020-06-03", "d1", EVER, value("D", "c1", 2, Status.ACCEPTED));
    }

    private void august() {
        workspaces.know("2020-08-20", "a1", EVER, value("A", "c1", 11, Status.ACCEPTED));
    }

    private static RegistryQuery query(String... words) throws InputException {
        Map<String, String> all = new LinkedHashMap<>(Map.of("set", "two", "period", "2019"));
        for (int i = 0; i < words.length; i += 2) {
            all.put(words[i], words[i + 1]);
        }
        return RegistryQuery.of(FakeWorkspaces.FOLDER, all);
    }

    private static DataColumn.Numbers numbers(Dataset dataset, DataRole role, String code, String period) {
        return dataset.numbers(new ColumnKey(role, code, new Period(period))).orElseThrow();
    }

    @Test
    void aDatasetHasUnitsValuesNotesAndBothDates() throws Exception {
        july();
        Dataset dataset = reader.draw(query()).dataset();

        assertTrue(dataset.synthetic());
        assertEquals("SYNTHETIC programme: Two, 2019", dataset.title().in(Language.EN));
        assertEquals("SINTĒTISKS one", dataset.units().get(0).name().in(Language.LV));
        assertEquals(UnitKind.CLUSTER, dataset.units().get(0).kind());
        assertEquals(Optional.of(LocalDate.of(2019, 12, 31)), dataset.asOf());
        assertEquals(
                Optional.of(LocalDate.of(2020, 6, 3)), dataset.asKnownOn(), "the last day on which more was known");
        DataColumn.Numbers a = numbers(dataset, DataRole.INDICATOR, "A", "2019");
        assertEquals(10, a.value(0));
        assertEquals(CellStatus.PRESENT, a.status(0));
        assertEquals(Optional.of(EvidenceLevel.DOCUMENTED), a.notes().get(0).evidence());
        assertEquals(CellStatus.PROVISIONAL, a.status(1));
        DataColumn.Numbers b = numbers(dataset, DataRole.INDICATOR, "B", "2019");
        assertEquals(CellStatus.MISSING, b.status(1));
        assertEquals("nav ziņots", b.notes().get(1).reason().orElseThrow().in(Language.LV));
        assertEquals(2, numbers(dataset, DataRole.DENOMINATOR, "D", "2019").value(0));
        assertEquals(
                List.of("A", "B"),
                dataset.tree().orElseThrow().leaves().stream()
                        .map(each -> each.code())
                        .toList());
    }

    @Test
    void whatWasAgreedStandsBesideTheValues() throws Exception {
        july();
        workspaces
                .know("2020-05-01", "t1", EVER, target(Target.Type.BASELINE, "1", 1, "2016-12-31"))
                .know("2020-05-01", "t2", EVER, target(Target.Type.BASELINE, "1", 2, "2017-12-31"))
                .know("2020-05-01", "t3", EVER, target(Target.Type.TARGET, "1", 30, "2021-12-31"))
                .know("2020-05-01", "t4", EVER, target(Target.Type.TARGET, "1", 20, "2019-12-31"))
                .know("2020-05-01", "t5", EVER, target(Target.Type.MILESTONE, "0", 15, "2019-12-31"));
        Dataset dataset = reader.draw(query()).dataset();

        assertEquals(2, numbers(dataset, DataRole.BASELINE, "A", "2017-12-31").value(0));
        assertEquals(20, numbers(dataset, DataRole.TARGET, "A", "").value(0));
        assertEquals(
                LocalDate.of(2019, 12, 31).toEpochDay(),
                numbers(dataset, DataRole.DUE_DATE, "A", "").value(0));
        assertTrue(numbers(dataset, DataRole.MILESTONE, "A", "2019-12-31").isMissing(0), "of another version");
        assertTrue(dataset.latest(DataRole.TARGET, "B").isEmpty());
    }

    @Test
    void earlierPeriodsComeAlongWhereTheyAreAskedFor() throws Exception {
        july();
        Dataset dataset = reader.draw(query("since", "2017")).dataset();
        assertEquals(
                List.of("2017", "2018", "2019"),
                dataset.periods(DataRole.INDICATOR).stream().map(Period::name).toList());
        assertEquals(
                "2019",
                dataset.latest(DataRole.INDICATOR, "A")
                        .orElseThrow()
                        .key()
                        .period()
                        .name());
        assertEquals("2017", query("since", "2017").words().get("since"));
        assertThrows(InputException.class, () -> query("since", "2020"));
        assertThrows(InputException.class, () -> query("since", "2017-Q1"));
    }

    @Test
    void membersHaveClustersAboveThemAndLinksBetweenThem() throws Exception {
        july();
        for (String firm : List.of("f1", "f2", "outsider")) {
            workspaces.know(
                    "2020-05-01",
                    firm,
                    EVER,
                    new Organisation(
                            Text.same("SYNTHETIC " + firm),
                            Organisation.Type.ENTERPRISE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "LV",
                            Optional.empty(),
                            List.of(),
                            List.of()));
        }
        workspaces
                .know("2020-05-01", "m1", EVER, membership("f1"))
                .know("2020-05-01", "m2", Span.since(LocalDate.of(2019, 3, 1)), membership("f2"))
                .know("2020-05-01", "l1", EVER, link("f1", "f2"))
                .know("2020-05-01", "l2", EVER, link("f1", "outsider"));
        Dataset dataset = reader.draw(query("subject", "organisation")).dataset();

        assertEquals(2, dataset.units().size());
        assertEquals(UnitKind.FIRM, dataset.units().get(0).kind());
        assertEquals("c1", dataset.parents().get(1).parent());
        assertTrue(dataset.nameOf("c1").in(Language.EN).startsWith("SYNTHETIC "), dataset.names()::toString);
        assertEquals(
                Optional.of(LocalDate.of(2019, 3, 1)), dataset.parents().get(1).from());
        assertEquals(1, dataset.links().size());
        assertEquals("research", dataset.links().get(0).type());
    }

    private static Membership membership(String firm) {
        return new Membership(new Id<>("c1"), new Id<>(firm), Membership.Status.FULL);
    }

    private static CooperationLink link(String one, String other) {
        return new CooperationLink(new Id<>(one), new Id<>(other), CooperationLink.Type.RESEARCH, 3, false, "2019");
    }

    private static Application application(String cluster, Application.Decision decision) {
        return new Application(
                new Id<>("call"), new Id<>("firm"), new Id<>(cluster), Euro.of("200.00"), Euro.of("170.00"), decision);
    }

    /** Rated are those on which it is still to be decided in the period. */
    @Test
    void applicationsAreUnitsUntilTheyAreDecided() throws Exception {
        july();
        LocalDate handedIn = LocalDate.of(2019, 5, 1);
        LocalDate decided = LocalDate.of(2019, 8, 1);
        workspaces
                .know(
                        "2020-05-01",
                        "call",
                        EVER,
                        new Call(
                                new Id<>("prog"),
                                Text.of("Second call", "Otrais konkurss"),
                                handedIn,
                                handedIn,
                                Euro.ZERO))
                .know("2020-05-01", "p-1", Span.since(handedIn), application("c1", Application.Decision.PENDING))
                .know("2020-05-01", "p-2", Span.since(handedIn), application("c2", Application.Decision.PENDING))
                .know("2020-05-01", "p-3", Span.since(handedIn), application("c2", Application.Decision.PENDING))
                .know(
                        "2020-05-01",
                        "p-0",
                        Span.since(LocalDate.of(2016, 9, 1)),
                        application("c1", Application.Decision.APPROVED))
                .know("2020-06-01", "v", EVER, about("p-1"));
        Dataset dataset = reader.draw(query("subject", "application")).dataset();

        assertEquals(
                List.of("p-1", "p-2", "p-3"),
                dataset.units().stream().map(Unit::id).toList());
        assertEquals(UnitKind.APPLICATION, dataset.units().get(0).kind());
        assertEquals(
                "SYNTHETIC one – Second call – firm",
                dataset.units().get(0).name().in(Language.EN));
        assertEquals(
                "SINTĒTISKS two – Otrais konkurss – firm – p-2",
                dataset.units().get(1).name().in(Language.LV),
                "two of the same name bear their identifiers");
        assertEquals("c1", dataset.parents().get(0).parent());
        assertEquals(1, numbers(dataset, DataRole.INDICATOR, "A", "2019").value(0));
        assertEquals(200, numbers(dataset, DataRole.COVARIATE, "budget", "").value(0));
        workspaces.know("2020-05-01", "p-1", Span.since(decided), application("c1", Application.Decision.REJECTED));
        assertEquals(
                3,
                reader.draw(query("subject", "application")).dataset().units().size(),
                "decided within the period");
        InputException none = assertThrows(
                InputException.class, () -> reader.draw(query("subject", "application", "period", "2015")));
        assertTrue(none.getMessage().contains("no application"), none::getMessage);
    }

    private static Observation about(String application) {
        return new Observation(
                "A",
                "1",
                Subject.APPLICATION,
                application,
                "2019",
                Optional.of(1.0),
                Status.ACCEPTED,
                Observation.Level.STATEMENT,
                Optional.empty(),
                "SYNTHETIC",
                "somebody",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void clustersBelongToTheProgrammeThatFundsThem() throws Exception {
        july();
        LocalDate start = LocalDate.of(2016, 1, 1);
        Grant grant = new Grant(
                new Id<>("prog"),
                Optional.empty(),
                new Id<>("c1"),
                "SYNTHETIC",
                start,
                start,
                Euro.ZERO,
                Euro.ZERO,
                Euro.ZERO);
        workspaces
                .know("2020-05-01", "g", Span.since(start.plusYears(1)), grant)
                .know("2020-05-01", "h", Span.since(start), grant);

        List<UnitParent> parents = reader.draw(query()).dataset().parents();
        assertEquals(1, parents.size(), "once, however many grants");
        assertEquals("prog", parents.get(0).parent());
        assertEquals(Optional.of(start), parents.get(0).from());
    }

    @Test
    void theSameQueryGivesTheSameDigestAlsoAfterALaterEntry() throws Exception {
        july();
        String before =
                reader.draw(query("as-known-on", "2020-07-01")).dataset().digest();
        assertEquals(
                before,
                reader.draw(query("as-known-on", "2020-07-01")).dataset().digest());
        String open = reader.draw(query()).dataset().digest();
        assertEquals(open, reader.draw(query()).dataset().digest());
        august();

        assertEquals(
                before,
                reader.draw(query("as-known-on", "2020-07-01")).dataset().digest());
        assertNotEquals(open, reader.draw(query()).dataset().digest());
    }

    private EvaluationRecord record(Drawn drawn) {
        return new EvaluationRecord(
                "20200701",
                new EvaluationRecord.Input(
                        "m",
                        "1",
                        new BundleIdentity("m", "1", "ab".repeat(32), Optional.empty()),
                        Map.of(),
                        1,
                        drawn.dataset()),
                null,
                new EvaluationRecord.Execution(
                        "somebody", Instant.EPOCH, Duration.ZERO, 1, "0", "Java", drawn.origin()));
    }

    @Test
    void aDayOfKnowledgeThatIsNotOverIsToldSo() throws Exception {
        july();
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        Optional<Text> said = Unsettled.of(record(reader.draw(query("as-known-on", tomorrow.toString()))));
        assertTrue(said.orElseThrow().in(Language.EN).startsWith("The day " + tomorrow + " is not over"));
        assertEquals(Optional.empty(), Unsettled.of(record(reader.draw(query("as-known-on", "2020-07-01")))));
        assertEquals(Optional.empty(), Unsettled.of(record(reader.draw(query()))));
    }

    @Test
    void whatWasIssuedInJulyIsSupersededByAFactOfAugust() throws Exception {
        july();
        Drawn drawn = reader.draw(query("as-known-on", "2020-07-01"));
        Supersessions supersessions = new Supersessions(reader);
        assertFalse(supersessions.of(record(drawn)).orElseThrow().superseded());
        assertEquals(
                "Up to date: nothing has been changed in the registry since.",
                supersessions.of(record(drawn)).orElseThrow().sentence().in(Language.EN));
        august();

        Supersession found = supersessions.of(record(drawn)).orElseThrow();
        assertTrue(found.superseded());
        assertEquals(Optional.of(LocalDate.of(2020, 8, 20)), found.since());
        assertEquals(1, found.changes());
        assertEquals(
                "SYNTHETIC one, A: was 10, is 11", found.differences().get(0).in(Language.EN));
        assertEquals(1, found.differences().size());
        assertEquals(
                "Superseded: the registry knows more since 2020-08-20 (one change), and the same query gives other data"
                        + " today. Places that differ: 1",
                found.sentence().in(Language.EN));
    }

    @Test
    void aChangeOfSomethingElseSupersedesNothing() throws Exception {
        july();
        Drawn drawn = reader.draw(query());
        workspaces.know("2020-09-01", "z", EVER, value("Z", "c1", 1, Status.ACCEPTED));

        Supersession found = new Supersessions(reader).of(record(drawn)).orElseThrow();
        assertFalse(found.superseded());
        assertEquals(Optional.of(LocalDate.of(2020, 9, 1)), found.since());
    }

    @Test
    void aUnitThatCameIsADifference() throws Exception {
        july();
        Drawn drawn = reader.draw(query());
        workspaces.know("2020-09-01", "c3", EVER, cluster("three"));

        assertEquals(
                List.of("SYNTHETIC three: has come to the units"),
                new Supersessions(reader)
                        .of(record(drawn)).orElseThrow().differences().stream()
                                .map(each -> each.in(Language.EN))
                                .toList());
    }

    @Test
    void aWorkspaceThatHasGoneIsTold() throws Exception {
        july();
        Drawn drawn = reader.draw(query());
        Drawn elsewhere = new Drawn(
                drawn.dataset(),
                drawn.origin()
                        .map(origin -> new DataOrigin(
                                "gone", origin.name(), origin.change(), Optional.empty(), origin.query())));

        assertEquals(
                "Whether the registry knows better by now could not be found out: no workspace",
                new Supersessions(reader)
                        .of(record(elsewhere))
                        .orElseThrow()
                        .sentence()
                        .in(Language.EN));
    }

    private String sentence(Dataset dataset, DataOrigin origin) {
        Supersession found = new Supersessions(reader)
                .of(record(new Drawn(dataset, Optional.of(origin))))
                .orElseThrow();
        assertFalse(found.superseded());
        return found.sentence().in(Language.EN);
    }

    @Test
    void aRegistryThatWasRestoredIsTold() throws Exception {
        july();
        Drawn drawn = reader.draw(query());
        DataOrigin origin = drawn.origin().orElseThrow();
        String other = "the registry now knows less than then, or something else";
        DataOrigin later =
                new DataOrigin(origin.place(), origin.name(), origin.change() + 1, Optional.empty(), origin.query());

        assertTrue(sentence(drawn.dataset(), later).contains(other), "it knows less");
        august();
        DataOrigin now = reader.draw(query()).origin().orElseThrow();
        now = new DataOrigin(now.place(), now.name(), now.change(), Optional.empty(), now.query()); // as older ones are
        assertTrue(sentence(drawn.dataset(), now).contains(other), "as many changes, other data");
    }

    @Test
    void afterARestoreNumbersOfChangesSayNothing() throws Exception {
        july();
        Drawn before = reader.draw(query());
        FakeWorkspaces restored = new FakeWorkspaces();
        long lost = before.origin().orElseThrow().change();
        workspaces.restoredInto(restored, (int) lost - 1);
        restored.know("2020-07-01", "z", EVER, value("Z", "c1", 1, Status.ACCEPTED)); // as many, but another
        Supersession found =
                new Supersessions(reader(restored)).of(record(before)).orElseThrow();
        assertTrue(found.superseded());
        assertTrue(found.anotherLog());
        assertTrue(found.sentence().in(Language.EN).startsWith("Superseded: the log of the registry is another"));

        FakeWorkspaces whole = new FakeWorkspaces();
        whole.know("2020-06-01", "z", EVER, value("Z", "c1", 1, Status.ACCEPTED)); // before all the rest
        workspaces.restoredInto(whole, (int) lost);
        Supersession same = new Supersessions(reader(whole)).of(record(before)).orElseThrow();
        assertFalse(same.superseded());
        assertTrue(same.sentence().in(Language.EN).contains("but the data would be the same"));
    }

    @Test
    void aRecordOfAnotherKopaIsNoError() throws Exception {
        july();
        Drawn drawn = reader.draw(query());
        DataOrigin origin = drawn.origin().orElseThrow();
        for (DataOrigin foreign : List.of(
                new DataOrigin(origin.place(), origin.name(), 1, Optional.empty(), Map.of("set", "two")),
                new DataOrigin(
                        origin.place(),
                        origin.name(),
                        1,
                        Optional.empty(),
                        Map.of("set", "two", "period", "2019", "subject", "moon")),
                new DataOrigin("\0", origin.name(), 1, Optional.empty(), origin.query()))) {
            assertTrue(
                    sentence(drawn.dataset(), foreign).contains("the record does not say what the registry was asked"));
        }
    }

    @Test
    void aQueryIsKeptInWords() throws Exception {
        RegistryQuery query = query(
                "subject",
                "programme",
                "as-of",
                "2019-06-30",
                "as-known-on",
                "2020-01-01",
                "submitted",
                "true",
                "prices",
                "GDP@2015");

        assertEquals(query, RegistryQuery.of(FakeWorkspaces.FOLDER, query.words()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period | 19 | “19” is not a period",
                "as-of | yesterday | “yesterday” is not a day",
                "as-known-on | 2020-02-30 | “2020-02-30” is not a day",
                "prices | 2015 GDP | “2015 GDP” does not say at which prices",
                "prices | 2015 | “2015” does not say at which prices",
                "prices | @2015 | “@2015” does not say at which prices",
                "prices | GPD@2015 | The registry has no price index “GPD” of 2015",
                "set | three | There is no indicator set “three”",
                "as-of | 2001-01-01 | There is no cluster on 2001-01-01",
                "as-known-on | 2001-01-01 | Nothing was known on 2001-01-01 yet of what was there on 2019-12-31: it was entered later"
            })
    void whatCannotBeDrawnIsRefusedWithACure(String key, String word, String message) {
        july();
        InputException refused = assertThrows(InputException.class, () -> reader.draw(query(key, word)));

        assertEquals(message, refused.faults().get(0).message().in(Language.EN));
        assertFalse(refused.faults().get(0).cure().isEmpty());
    }

    @Test
    void aFolderThatIsNoWorkspaceIsRefused() {
        InputException refused = assertThrows(
                InputException.class,
                () -> reader.draw(RegistryQuery.of(Path.of("nowhere"), Map.of("set", "two", "period", "2019"))));

        assertEquals("no workspace", refused.faults().get(0).message().in(Language.EN));
    }
}
