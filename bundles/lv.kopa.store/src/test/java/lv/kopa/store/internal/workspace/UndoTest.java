package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.JUNE;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.PERSON;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.cluster;
import static lv.kopa.store.internal.workspace.Facts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Person;
import lv.kopa.registry.Question;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.store.internal.database.Embedded;
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
class UndoTest {
    @Parameter
    private Place place;

    private static final Id<Cluster> ONE = new Id<>("c-1");
    private static final Id<Person> ANNA = new Id<>("p-1");

    @TempDir
    private Path temporary;

    private Given given;

    @BeforeEach
    void make() throws Exception {
        given = new Given(temporary, place);
    }

    @AfterEach
    void close() throws IOException {
        given.close();
    }

    private Timeline<Cluster> known() {
        return given.registry().edition(CLUSTER, ONE).orElseThrow().timeline();
    }

    private Receipt rename(String name) throws Exception {
        Edition<Cluster> now = given.registry().edition(CLUSTER, ONE).orElseThrow();
        return given.registry().commit(List.of(now.to(now.timeline().from(JUNE, cluster(name)))), "");
    }

    @Test
    void onesOwnChangeIsTakenBackByAChange() throws Exception {
        given.registry().commit(List.of(addCluster("c-1", "One")), "");
        Timeline<Cluster> before = known();
        Receipt renamed = rename("Two");
        Receipt undone = given.registry().undo(renamed.change());

        assertEquals(3, undone.change());
        assertEquals(before, known());
        assertTrue(given.registry().history(CLUSTER, ONE).get(0).reason().contains("undo of change 2"));
        given.registry().undo(3); // an undo is a change like others
        assertEquals(before.from(JUNE, cluster("Two")), known());
        assertEquals(List.of(), given.workspace.audit().verify().damage());
    }

    @Test
    void whatChangesNothingIsRefusedAndLeavesNoLine() throws Exception {
        long last =
                given.registry().commit(List.of(addCluster("c-1", "One")), "").change();
        Edition<Cluster> one = given.registry().edition(CLUSTER, ONE).orElseThrow();
        RefusedException refused = assertThrows(
                RefusedException.class, () -> given.registry().commit(List.of(one.to(one.timeline())), "again"));
        assertEquals(
                "It is known so already: nothing would change",
                refused.objections().get(0).message().in(Language.EN));
        assertThrows(RefusedException.class, () -> given.registry()
                .takeOver(List.of(new Change<>(CLUSTER, new Id<>("never"), Change.NEW, Timeline.never())), ""));
        assertEquals(last, given.registry().at(Moment.of(JUNE)).change());
        assertEquals(List.of(), given.workspace.audit().verify().damage());
    }

    @Test
    void whoFollowsAndFailsHidesNothingFromTheAuthor() throws Exception {
        List<String> heard = new java.util.ArrayList<>();
        given.registry().follow(() -> {
            throw new IllegalStateException("a view that fails");
        });
        given.registry().follow(() -> heard.add("told"));
        assertEquals(
                1,
                given.registry().commit(List.of(addCluster("c-1", "One")), "").change());
        assertEquals(List.of("told"), heard);
    }

    @Test
    void whatWasAddedIsGoneAfterwards() throws Exception {
        Receipt added = given.registry().commit(List.of(addCluster("c-1", "One")), "");
        given.registry().undo(added.change());
        assertEquals(Timeline.never(), known());
    }

    @Test
    void whatHasBeenChangedSinceIsNotTakenBack() throws Exception {
        Receipt added = given.registry().commit(List.of(addCluster("c-1", "One"), addCluster("c-2", "Two")), "");
        rename("Since");
        RefusedException refused =
                assertThrows(RefusedException.class, () -> given.registry().undo(added.change()));
        assertEquals(ONE, refused.objections().get(0).id());
        assertEquals(2, given.registry().at(Moment.of(MAY)).all(CLUSTER).size());
    }

    @Test
    void theChangeBeforeTheLastIsTakenBackWhenTheLastWas() throws Exception {
        given.registry().commit(List.of(addCluster("c-1", "One")), "");
        Timeline<Cluster> before = known();
        rename("Two");
        rename("Three");
        assertThrows(RefusedException.class, () -> given.registry().undo(2));
        given.registry().undo(3);
        given.registry().undo(2);
        assertEquals(before, known());
        assertEquals(List.of(), given.workspace.audit().verify().damage());
    }

    @Test
    void whatSomebodyElseSaidAgainStays() throws Exception {
        given.registry().commit(List.of(addCluster("c-1", "One")), "");
        rename("Two");
        given.as("somebody-else", () -> {
            rename("Three");
            given.registry().undo(3);
        });
        assertThrows(RefusedException.class, () -> given.registry().undo(2));
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseDid() throws Exception {
        Receipt added = given.registry().commit(List.of(addCluster("c-1", "One")), "");
        given.as("somebody-else", () -> {
            assertEquals("somebody-else", given.workspace.who());
            assertThrows(RefusedException.class, () -> given.registry().undo(added.change()));
        });
        assertThrows(WorkspaceException.class, () -> given.registry().undo(99));
    }

    private void addAnna(Optional<LocalDate> heldUntil) throws Exception {
        Person anna = person("Anna Ozola");
        given.registry()
                .commit(
                        List.of(Change.add(
                                PERSON,
                                ANNA,
                                Span.since(MAY),
                                new Person(
                                        anna.name(),
                                        anna.email(),
                                        anna.phone(),
                                        anna.code(),
                                        heldUntil,
                                        heldUntil.map(day -> "audit of the programme")))),
                        "");
    }

    /** Of a file every byte is looked at; of a server, whose files are not ours, every row of every table. */
    private boolean databaseHolds(String words) throws Exception {
        if (place == Place.SERVER) {
            return given.anyRowHolds(words);
        }
        given.workspace.close();
        byte[] bytes = Files.readAllBytes(Embedded.file(given.folder));
        given.workspace = given.workspaces.open(given.folder);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    }

    @Test
    void anErasedPersonIsNowhereAnyMoreAndTheChainHolds() throws Exception {
        addAnna(Optional.empty());
        Edition<Person> first = given.registry().edition(PERSON, ANNA).orElseThrow();
        given.registry().commit(List.of(first.to(Timeline.since(MAY, person("Anna Liepa")))), "married");
        assertTrue(databaseHolds("Anna Ozola"));
        given.workspace.backup(temporary.resolve("with.zip"));

        given.workspace.erase(ANNA, "on request of 2018-07-01");
        given.workspace.backup(temporary.resolve("without.zip"));

        assertEquals(
                "—",
                given.registry()
                        .edition(PERSON, ANNA)
                        .orElseThrow()
                        .timeline()
                        .on(MAY)
                        .orElseThrow()
                        .name());
        assertFalse(given.registry().history(PERSON, ANNA).toString().contains("Anna"));
        assertFalse(given.workspace
                .audit()
                .lines(lv.kopa.registry.Audit.Filter.latest(10))
                .toString()
                .contains("Anna"));
        assertEquals(
                0,
                given.registry()
                        .at(Moment.of(MAY))
                        .page(new Question<>(PERSON, "anna", Optional.empty(), Optional.empty(), false, 0, 9))
                        .total());
        assertEquals(List.of(), given.workspace.audit().verify().damage());
        assertFalse(databaseHolds("Anna"));
        assertEquals(
                List.of(temporary.resolve("with.zip").toAbsolutePath()),
                given.workspace.backupsWith(ANNA).stream()
                        .map(Workspace.Backup::file)
                        .toList());
        assertEquals(2, given.workspace.backups().size());
        assertEquals(
                "The person " + ANNA + " is erased already, by change 3",
                assertThrows(WorkspaceException.class, () -> given.workspace.erase(ANNA, "once more"))
                        .text()
                        .in(Language.EN));
        assertEquals(3, given.workspace.audit().last().orElseThrow().change());
        assertThrows(RefusedException.class, () -> given.registry().undo(3));
        assertThrows(RefusedException.class, () -> given.registry().commit(List.of(first.to(first.timeline())), ""));
    }

    @Test
    void whoIsEnteredAgainAfterwardsIsErasedAgain() throws Exception {
        addAnna(Optional.empty());
        given.workspace.erase(ANNA, "request");
        Edition<Person> erased = given.registry().edition(PERSON, ANNA).orElseThrow();
        given.registry().commit(List.of(erased.to(Timeline.since(MAY, person("Anna Ozola")))), "by mistake");
        given.workspace.backup(temporary.resolve("between.zip"));
        given.workspace.erase(ANNA, "request");
        assertFalse(databaseHolds("Anna"));
        assertEquals(1, given.workspace.backupsWith(ANNA).size());
    }

    @Test
    void aPersonIsNotErasedWhileADutyToKeepHolds() throws Exception {
        addAnna(Optional.of(LocalDate.of(2018, 7, 2)));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> given.workspace.erase(ANNA, "on request"));
        assertTrue(refused.objections().get(0).message().in(Language.EN).contains("2018-07-02"));
        given.hand.set("2018-07-02T00:00:00Z");
        given.workspace.erase(ANNA, "the duty has ended");
        assertThrows(WorkspaceException.class, () -> given.workspace.erase(new Id<>("nobody"), ""));
    }
}
