package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.JUNE;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.PERSON;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.addOrganisation;
import static lv.kopa.store.internal.workspace.Facts.cluster;
import static lv.kopa.store.internal.workspace.Facts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Place.class)
class AuditTest {
    @Parameter
    private Place place;

    @TempDir
    private Path temporary;

    private Given given;

    @BeforeEach
    void make() throws Exception {
        given = new Given(temporary, place);
        given.registry().commit(List.of(addCluster("c-1", "One"), addOrganisation("o-1", "Firm")), "entered");
        given.hand.set("2018-08-01T09:00:00Z");
        Edition<Cluster> one =
                given.registry().edition(CLUSTER, new Id<>("c-1")).orElseThrow();
        given.registry().commit(List.of(one.to(one.timeline().from(JUNE, cluster("Renamed")))), "renamed");
        given.registry()
                .commit(List.of(Change.add(PERSON, new Id<>("p-1"), Span.since(MAY), person("Anna Ozola"))), "");
    }

    @AfterEach
    void close() throws IOException {
        given.close();
    }

    private List<String> damage() throws IOException {
        Audit.Verification found = given.workspace.audit().verify();
        return found.damage().stream().map(each -> each.in(Language.EN)).toList();
    }

    private void assertNames(String... words) throws IOException {
        List<String> damage = damage();
        assertEquals(1, damage.size(), damage.toString());
        for (String each : words) {
            assertTrue(damage.get(0).contains(each), damage.get(0));
        }
    }

    @Test
    void aWholeWorkspaceVerifies() throws Exception {
        Path file = Files.writeString(temporary.resolve("proof.txt"), "SYNTHETIC");
        given.workspace.evidence().keep(file);
        Audit.Verification found = given.workspace.audit().verify();

        assertEquals(List.of(), found.damage());
        assertEquals(3, found.changes());
        assertEquals(5, found.rows());
        assertEquals(1, found.files());
        assertEquals(64, found.head().length());
    }

    @Test
    void aValueAlteredBySqlIsNamed() throws Exception {
        given.meddle("UPDATE cluster SET name_en = 'Other' WHERE change_from = 1");
        assertNames("cluster c-1", "change 1", "altered");
    }

    @Test
    void aDayAlteredBySqlIsNamed() throws Exception {
        given.meddle("UPDATE organisation SET valid_from = DATE '2010-01-01'");
        assertNames("organisation o-1", "change 1", "altered");
    }

    @Test
    void aValueAlteredTogetherWithItsSealIsNamed() throws Exception {
        given.meddle("UPDATE organisation SET seal = '" + "0".repeat(64) + "'");
        assertNames("organisation o-1", "change 1");
    }

    @Test
    void aDeletedRowIsNamed() throws Exception {
        given.meddle("DELETE FROM organisation");
        assertNames("organisation o-1", "change 1", "deleted");
    }

    @Test
    void aRowThatNobodyWroteIsNamed() throws Exception {
        given.meddle(
                "INSERT INTO organisation SELECT 99, 'o-9', valid_from, valid_until, change_from, change_until, seal,"
                        + " search, name_en, name_lv, type, registration_type, registration_number, person, country, founded,"
                        + " nace, nuts FROM organisation");
        assertNames("organisation o-9", "no change");
    }

    @Test
    void aFactThatWasEndedOrRevivedBySqlIsNamed() throws Exception {
        given.meddle("UPDATE organisation SET change_until = 2");
        assertNames("organisation o-1", "ended by no change");
        given.meddle(
                "UPDATE organisation SET change_until = NULL",
                "UPDATE cluster SET change_until = NULL WHERE change_from = 1");
        assertNames("cluster c-1", "change 2");
    }

    @Test
    void anAlteredLineOfTheLogIsNamed() throws Exception {
        given.meddle("UPDATE change_log SET who = 'somebody' WHERE number = 2");
        assertNames("Line 2", "altered");
    }

    @Test
    void aDeletedLineOfTheLogIsNamedWithWhatItChanged() throws Exception {
        given.meddle("DELETE FROM change_log WHERE number = 2");
        assertNames("Line 2", "missing", "cluster c-1");
    }

    @Test
    void theDeletedLastLineOfTheLogIsNamed() throws Exception {
        given.meddle("DELETE FROM change_log WHERE number = 3");
        assertNames("Line 3", "missing", "person p-1");
    }

    @Test
    void aLogWhoseEndWasCutOffCleanlyIsFoundOutByTheNoteBesideIt() throws Exception {
        given.meddle(
                "UPDATE change_head SET (number, hash, last_row, last_item) ="
                        + " (SELECT 2, hash, 4, 5 FROM change_log WHERE number = 2)",
                "DELETE FROM change_log WHERE number = 3",
                "DELETE FROM change_item WHERE number = 3",
                "DELETE FROM person",
                "DELETE FROM person_personal");
        assertNames("changes 3 to 3");
    }

    @Test
    void aRowThatCannotBeIsNamedAndNothingFails() throws Exception {
        given.meddle("UPDATE change_item SET row_no = -5 WHERE number = 3");
        assertTrue(damage().stream().anyMatch(each -> each.contains("row −5 of change 3")), damage().toString());
        given.meddle("UPDATE change_item SET row_no = 3000000000 WHERE number = 3");
        assertTrue(damage().stream().anyMatch(each -> each.contains("3,000,000,000")), damage().toString());
    }

    @Test
    void manyMissingLinesAreOneThing() throws Exception {
        given.meddle("UPDATE change_head SET number = 300000000");
        assertTrue(damage().contains("Lines 4 to 300,000,000 of the log are missing"), damage().toString());
        assertTrue(damage().size() < 5, damage().toString());
    }

    @Test
    void aRowWithAnOptionThatThereIsNotIsToldInWords() throws Exception {
        given.meddle("UPDATE cluster SET stage = 'NONSENSE' WHERE change_until IS NULL");
        java.io.UncheckedIOException told = assertThrows(
                java.io.UncheckedIOException.class,
                () -> given.registry().at(Moment.of(JUNE)).all(CLUSTER));
        assertTrue(
                ((WorkspaceException) told.getCause()).text().in(Language.EN).contains("table “cluster” is damaged"));
    }

    private static String told(WorkspaceException trouble) {
        return trouble.text().in(Language.EN) + " " + trouble.cure().in(Language.EN);
    }

    @Test
    void aSampleOrHistoryThatMeetsADeletedLineSaysWhichAndWhatToDo() throws Exception {
        given.meddle("DELETE FROM change_log WHERE number = 2");
        String sample = told(assertThrows(
                WorkspaceException.class, () -> given.workspace.audit().sample(3, 1)));
        assertTrue(sample.startsWith("Line 2 of the log is missing"), sample);
        assertTrue(sample.contains("audit verify"), sample);

        java.io.UncheckedIOException history = assertThrows(
                java.io.UncheckedIOException.class, () -> given.registry().history(CLUSTER, new Id<>("c-1")));
        assertTrue(told((WorkspaceException) history.getCause()).startsWith("Line 2 of the log is missing"));
    }

    @Test
    void aLogWithADamagedItemOrRowSaysWhichTableAndWhatToDo() throws Exception {
        given.meddle("UPDATE change_item SET id = 'not one' WHERE number = 3");
        String item = told(assertThrows(
                WorkspaceException.class, () -> given.workspace.audit().lines(Audit.Filter.latest(9))));
        assertTrue(item.contains("change_item") && item.contains("not one") && item.contains("audit verify"), item);
        given.meddle(
                "UPDATE change_item SET id = 'p-1', kind = 'nonsense' WHERE number = 3",
                "UPDATE cluster SET stage = 'NONSENSE' WHERE change_until IS NULL");
        assertTrue(told(assertThrows(
                        WorkspaceException.class, () -> given.registry().undo(3)))
                .contains("nonsense p-1"));
        given.meddle("UPDATE change_item SET kind = 'person' WHERE number = 3");
        String row = told(assertThrows(
                WorkspaceException.class, () -> given.workspace.audit().lines(Audit.Filter.latest(9))));
        assertTrue(row.contains("“cluster” is damaged"), row);
    }

    @Test
    void aDeletedItemIsNamed() throws Exception {
        given.meddle("DELETE FROM change_item WHERE number = 3");
        List<String> damage = damage();
        assertTrue(damage.get(0).contains("Change 3"), damage.toString());
    }

    @Test
    void whatIsSaidOfAPersonCannotBeAlteredOrErasedBySql() throws Exception {
        given.meddle("UPDATE person_personal SET email = 'other@example.org'");
        assertNames("person p-1");
        given.meddle("UPDATE person_personal SET name = NULL, email = NULL, salt = NULL");
        assertNames("person p-1");
        given.meddle("DELETE FROM person_personal");
        assertNames("person p-1");
    }

    @Test
    void wordsToFindAThingByAlteredBySqlAreNamed() throws Exception {
        given.meddle("UPDATE organisation SET search = 'x'");
        assertNames("organisation o-1", "found", "altered");
        given.meddle("UPDATE organisation SET search = 'o-1\nfirm'", "UPDATE person_personal SET search = 'x'");
        assertTrue(
                damage().stream().anyMatch(each -> each.contains("person p-1") && each.contains("found")),
                damage().toString());
    }

    @Test
    void wordsOfAPersonThatBelongToNoRowAreNamed() throws Exception {
        given.meddle("INSERT INTO person_personal (row_no, name) VALUES (999999, 'Anna Ozola')");
        assertNames("person_personal", "999,999", "no person");
        given.meddle(
                "DELETE FROM person_personal WHERE row_no = 999999",
                "UPDATE person SET row_no = -5",
                "UPDATE person_personal SET row_no = -5, salt = NULL");
        assertTrue(damage().stream().anyMatch(each -> each.contains("row −5")), damage().toString());
    }

    @Test
    void whatWasErasedAndCameBackBySqlIsNamed() throws Exception {
        given.workspace.erase(new Id<>("p-1"), "request");
        assertEquals(List.of(), damage());
        given.meddle("UPDATE person_personal SET name = 'Anna Ozola'");
        assertTrue(damage().get(0).contains("person p-1"), damage().toString());
        given.meddle("UPDATE person_personal SET name = NULL", "UPDATE person_personal SET search = 'anna ozola'");
        assertTrue(damage().get(0).contains("person p-1"), damage().toString());
    }

    @Test
    void aReplacedOrMissingFileOfEvidenceIsNamed() throws Exception {
        Path file = Files.writeString(temporary.resolve("proof.txt"), "SYNTHETIC");
        String hash = given.workspace.evidence().keep(file);
        given.registry()
                .commit(
                        List.of(Change.add(
                                Kind.of(EvidenceFile.class),
                                new Id<>("e-1"),
                                Span.since(MAY),
                                new EvidenceFile(hash, "proof.txt", 9))),
                        "");
        assertEquals(List.of(), damage());
        try (InputStream in = given.workspace.evidence().open(hash)) {
            assertEquals("SYNTHETIC", new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }

        Path kept = given.folder.resolve("evidence").resolve(hash);
        Files.writeString(kept, "replaced!");
        assertNames("proof.txt", hash, "replaced");
        assertThrows(WorkspaceException.class, () -> given.workspace.evidence().open(hash));
        Files.delete(kept);
        assertNames("proof.txt", hash, "missing");
    }

    private List<Long> numbers(Audit.Filter filter) throws IOException {
        return given.workspace.audit().lines(filter).stream()
                .map(line -> line.receipt().change())
                .toList();
    }

    @Test
    void linesTellWhatWasBeforeAndAfter() throws Exception {
        Audit.Line line = given.workspace.audit().lines(Audit.Filter.latest(2)).get(1);

        assertEquals("renamed", line.reason());
        Audit.Touched touched = line.touched().get(0);
        assertEquals(Timeline.since(MAY, cluster("One")), touched.before());
        assertEquals(Timeline.since(MAY, cluster("One")).from(JUNE, cluster("Renamed")), touched.after());
    }

    @Test
    void linesAreFoundByDayAccountAndThing() throws Exception {
        Optional<LocalDate> july = Optional.of(LocalDate.of(2018, 7, 1));
        Optional<LocalDate> none = Optional.empty();
        Optional<String> any = Optional.empty();
        assertEquals(List.of(3L, 2L, 1L), numbers(Audit.Filter.latest(10)));
        assertEquals(List.of(3L), numbers(Audit.Filter.latest(1)));
        assertEquals(List.of(1L), numbers(new Audit.Filter(july, july, any, Optional.empty(), any, 10)));
        assertEquals(
                List.of(2L, 1L),
                numbers(new Audit.Filter(none, none, any, Optional.of(CLUSTER), Optional.of("c-1"), 10)));
        assertEquals(
                List.of(), numbers(new Audit.Filter(none, none, Optional.of("nobody"), Optional.empty(), any, 10)));
    }

    @Test
    void aChangeOfVeryManyThingsIsToldInPart() throws Exception {
        List<Change<?>> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(addOrganisation("many-" + i, "Firm " + i));
        }
        given.registry().commit(many, "import");
        Audit.Line line = given.workspace.audit().lines(Audit.Filter.latest(1)).get(0);
        assertEquals(500, line.touched().size() + line.untold());
        assertTrue(line.untold() > 0);
        assertEquals(List.of(), damage());
    }

    @Test
    void aSampleIsTheSameForTheSameSeed() throws Exception {
        List<Audit.Line> sample = given.workspace.audit().sample(2, 42);
        assertEquals(2, sample.size());
        assertEquals(sample, given.workspace.audit().sample(2, 42));
        assertEquals(3, given.workspace.audit().sample(100, 1).size());
    }
}
