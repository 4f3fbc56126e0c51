package lv.kopa.store.internal.workspace;

import static lv.kopa.store.internal.workspace.Facts.CLUSTER;
import static lv.kopa.store.internal.workspace.Facts.JULY;
import static lv.kopa.store.internal.workspace.Facts.JUNE;
import static lv.kopa.store.internal.workspace.Facts.MAY;
import static lv.kopa.store.internal.workspace.Facts.MEMBERSHIP;
import static lv.kopa.store.internal.workspace.Facts.ORGANISATION;
import static lv.kopa.store.internal.workspace.Facts.PERSON;
import static lv.kopa.store.internal.workspace.Facts.addCluster;
import static lv.kopa.store.internal.workspace.Facts.addOrganisation;
import static lv.kopa.store.internal.workspace.Facts.cluster;
import static lv.kopa.store.internal.workspace.Facts.membership;
import static lv.kopa.store.internal.workspace.Facts.organisation;
import static lv.kopa.store.internal.workspace.Facts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Receipt;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.database.Migrations;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Place.class)
class RegistryTest {
    @Parameter
    private Place place;

    @TempDir
    private Path folder;

    private final Hand hand = new Hand();
    private final FolderWorkspaces workspaces = new FolderWorkspaces(proposal -> List.of(), hand, new Migrations());
    private Workspace workspace;
    private Registry registry;

    @BeforeEach
    void make() throws IOException {
        workspace = workspaces.create(folder.resolve("programme"), place.plan());
        registry = workspace.registry();
    }

    @AfterEach
    void close() throws IOException {
        if (workspace != null) {
            workspace.close();
        }
    }

    private void reopen() throws IOException {
        workspace.close();
        workspace = workspaces.open(folder.resolve("programme"));
        registry = workspace.registry();
    }

    private Snapshot now(LocalDate day) {
        return registry.at(Moment.of(day));
    }

    private static <T extends Entry> List<T> entries(List<Fact<T>> facts) {
        return facts.stream().map(Fact::entry).toList();
    }

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() throws Exception {
        Receipt receipt = registry.commit(
                List.of(
                        addCluster("c-1", "Pirmais"),
                        addOrganisation("o-1", "Firma"),
                        Change.add(MEMBERSHIP, new Id<>("m-1"), Span.of(JUNE, JULY), membership("c-1", "o-1")),
                        Change.add(PERSON, new Id<>("p-1"), Span.since(MAY), person("Anna Piemērs"))),
                "first");
        reopen();

        assertEquals(1, receipt.change());
        assertEquals(place.who(), receipt.who());
        assertEquals(List.of(cluster("Pirmais")), entries(now(MAY).all(CLUSTER)));
        assertEquals(List.of(), now(MAY).all(MEMBERSHIP));
        assertEquals(
                List.of(new Fact<>(new Id<>("m-1"), Span.of(JUNE, JULY), membership("c-1", "o-1"), 1)),
                now(JUNE).referring(MEMBERSHIP, "organisation", new Id<>("o-1")));
        assertEquals(List.of(), now(JULY).all(MEMBERSHIP));
        assertEquals(1, now(JULY).ever(MEMBERSHIP).size());
        assertEquals(
                person("Anna Piemērs"),
                now(MAY).find(PERSON, new Id<>("p-1")).orElseThrow().entry());
        assertTrue(now(MAY).synthetic());
        assertEquals("SYNTHETIC programme", workspace.info().name().in(Language.EN));
    }

    @Test
    void aGuidelineOfJulyIsReproducedAlthoughAFactWasEnteredLateInAugust() throws Exception {
        registry.commit(List.of(addOrganisation("o-1", "Early")), "");
        Moment first = Moment.of(JULY, JULY);
        List<Fact<Organisation>> before = registry.at(first).all(ORGANISATION);
        hand.set("2018-08-29T09:00:00Z");
        registry.commit(List.of(addOrganisation("o-2", "Late")), "handed in late");

        assertEquals(before, registry.at(first).all(ORGANISATION));
        assertEquals(2, now(JULY).all(ORGANISATION).size());
        assertEquals(
                2,
                registry.at(Moment.of(JULY, LocalDate.of(2018, 8, 29)))
                        .all(ORGANISATION)
                        .size());
    }

    @Test
    void aDayEndsAtMidnightInRiga() throws Exception {
        hand.set("2018-07-01T20:59:59Z");
        registry.commit(List.of(addCluster("c-1", "Before midnight")), "");
        hand.set("2018-07-01T21:00:00Z");
        registry.commit(List.of(addCluster("c-2", "After midnight")), "");

        assertEquals(1, registry.at(Moment.of(JULY, JULY)).all(CLUSTER).size());
        assertEquals(
                2, registry.at(Moment.of(JULY, JULY.plusDays(1))).all(CLUSTER).size());
    }

    @Test
    void timeNeverRunsBackwardsInTheLog() throws Exception {
        Receipt first = registry.commit(List.of(addCluster("c-1", "One")), "");
        hand.set("2018-06-01T00:00:00Z");
        assertEquals(
                first.at(),
                registry.commit(List.of(addCluster("c-2", "Two")), "").at());
    }

    @Test
    void whoeverChangesWhatSomebodyElseHasChangedIsRefused() throws Exception {
        registry.commit(List.of(addCluster("c-1", "One")), "");
        Edition<Cluster> seen = registry.edition(CLUSTER, new Id<>("c-1")).orElseThrow();
        registry.commit(List.of(seen.to(seen.timeline().from(JUNE, cluster("Two")))), "");

        RefusedException refused = assertThrows(
                RefusedException.class,
                () -> registry.commit(
                        List.of(
                                addCluster("c-9", "With it"),
                                seen.to(seen.timeline().until(JULY))),
                        ""));
        assertTrue(refused.objections().get(0).message().in(Language.EN).contains("change 2"));
        assertEquals(Optional.empty(), registry.edition(CLUSTER, new Id<>("c-9")));
        assertThrows(RefusedException.class, () -> registry.commit(List.of(addCluster("c-1", "Again")), ""));
        assertThrows(
                RefusedException.class,
                () -> registry.commit(
                        List.of(new Change<>(CLUSTER, new Id<>("c-8"), 1, Timeline.since(MAY, cluster("?")))), ""));
    }

    @Test
    void historyTellsWhatWasKnownAfterEachChange() throws Exception {
        registry.commit(List.of(addCluster("c-1", "One")), "entered");
        Edition<Cluster> first = registry.edition(CLUSTER, new Id<>("c-1")).orElseThrow();
        Timeline<Cluster> second = first.timeline().from(JUNE, cluster("Two"));
        registry.commit(List.of(first.to(second)), "renamed");
        Edition<Cluster> after = registry.edition(CLUSTER, new Id<>("c-1")).orElseThrow();
        registry.commit(List.of(after.to(Timeline.never())), "never was");

        var history = registry.history(CLUSTER, new Id<>("c-1"));
        assertEquals(
                List.of("never was", "renamed", "entered"),
                history.stream().map(each -> each.reason()).toList());
        assertEquals(
                List.of(Timeline.never(), second, first.timeline()),
                history.stream().map(each -> each.timeline()).toList());
        Edition<Cluster> gone = registry.edition(CLUSTER, new Id<>("c-1")).orElseThrow();
        assertEquals(3, gone.change());
        registry.commit(List.of(gone.to(first.timeline())), "it was after all");
        assertEquals(1, now(JULY).all(CLUSTER).size());
    }

    @Test
    void wordsAreKeptAsTheyAreAndFoundWithoutDiacritics() throws Exception {
        String combined = "Sa\u0304rti cepumin\u0327i 😀 " + "x".repeat(300);
        registry.commit(List.of(addCluster("c-1", combined), addCluster("c-2", "Citi 100% _!")), "");
        reopen();

        assertEquals(
                combined,
                now(MAY).find(CLUSTER, new Id<>("c-1"))
                        .orElseThrow()
                        .entry()
                        .name()
                        .in(Language.EN));
        for (String words : List.of("SARTI", "cepumiņi", "😀", "c-1", "xxx", "cepum c-1 \u00a0 sārti")) {
            assertEquals(1, page(words, 10).total(), words);
        }
        assertEquals("c-2", page("0% _!", 10).facts().get(0).id().value());
        assertEquals(2, page("62.01", 10).total());
        assertEquals(0, page("sarti citi", 10).total());
    }

    @Test
    void aSearchFindsWhatWasAddedSinceTheLastAndNotWhatWasTakenAway() throws Exception {
        List<Change<?>> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(addCluster("c-" + i, "Amber " + i));
        }
        registry.commit(many, "");
        assertEquals(1, page("amber 17", 10).total());
        assertEquals(40, page("amber", 10).total());
        Snapshot before = now(MAY);
        Edition<Cluster> gone = registry.edition(CLUSTER, new Id<>("c-17")).orElseThrow();
        registry.commit(List.of(gone.to(Timeline.never()), addCluster("c-40", "Amber 170")), "");
        assertEquals(List.of("c-40"), found(now(MAY), "17"));
        assertEquals(40, page("amber", 10).total());
        assertEquals(List.of("c-17"), found(before, "17"), "what was known before stays so");
        reopen();
        assertEquals(List.of("c-40"), found(now(MAY), "17"));
    }

    private static List<String> found(Snapshot snapshot, String words) {
        return snapshot
                .page(new Question<>(CLUSTER, words, Optional.empty(), Optional.empty(), false, 0, 10))
                .facts()
                .stream()
                .map(fact -> fact.id().value())
                .toList();
    }

    @Test
    void aSearchKnowsNoLanguageOfTheComputer() throws Exception {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            registry.commit(List.of(addCluster("c-1", "INDIGO IT"), addCluster("c-2", "İzmir")), "");
            for (String words : List.of("indigo", "INDIGO", "Indigo It", "DİGO")) {
                assertEquals(List.of("c-1"), found(now(MAY), words), words);
            }
            assertEquals(List.of("c-2"), found(now(MAY), "izmir"));
            Locale.setDefault(Locale.ROOT);
            assertEquals(List.of("c-1"), found(now(MAY), "indigo"), "also on another computer");
            assertEquals(List.of(), workspace.audit().verify().damage());
        } finally {
            Locale.setDefault(usual);
        }
    }

    private Page<Cluster> page(String words, int limit) {
        return now(MAY).page(new Question<>(CLUSTER, words, Optional.empty(), Optional.of("name"), false, 0, limit));
    }

    @Test
    void whatCannotBeKeptIsRefusedWithThePlace() throws Exception {
        for (String name : List.of("NUL \0", "half \ud83d", "turned \u202E", "x".repeat(100_001))) {
            RefusedException refused =
                    assertThrows(RefusedException.class, () -> registry.commit(List.of(addCluster("c-1", name)), ""));
            assertEquals(Optional.of("name"), refused.objections().get(0).field());
        }
        Cluster turned = new Cluster(
                Text.of("Wood", "Kok\u202Es"),
                Optional.empty(),
                Text.EMPTY,
                Cluster.Stage.GROWING,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
        RefusedException wording = assertThrows(
                RefusedException.class,
                () -> registry.commit(List.of(Change.add(CLUSTER, new Id<>("c-1"), Span.since(MAY), turned)), ""));
        assertEquals(Optional.of(Language.LV), wording.objections().get(0).language());
        assertThrows(
                RefusedException.class,
                () -> registry.commit(List.of(addCluster("c-1", "a"), addCluster("c-1", "b")), ""));
        assertEquals(List.of(), now(MAY).all(CLUSTER));
    }

    private List<String> ids(Kind<?> kind, String field, Language language) {
        return page(kind, field, language).facts().stream()
                .map(fact -> fact.id().value())
                .toList();
    }

    private <T extends Entry> Page<T> page(Kind<T> kind, String field, Language language) {
        return now(MAY).page(new Question<>(kind, "", Optional.empty(), Optional.of(field), language, false, 0, 10));
    }

    private static Change<Cluster> named(String id, String english, String latvian, Cluster.Stage stage) {
        Cluster some = Facts.cluster("x");
        return Change.add(
                CLUSTER,
                new Id<>(id),
                Span.since(MAY),
                new Cluster(
                        Text.of(english, latvian),
                        some.manager(),
                        some.sector(),
                        stage,
                        some.founded(),
                        some.nace(),
                        some.nuts(),
                        some.website()));
    }

    @Test
    void aPageIsSortedInTheLanguageThatIsRead() throws Exception {
        registry.commit(
                List.of(
                        named("c-1", "Sugar", "Cukurs", Cluster.Stage.GROWING),
                        named("c-2", "Cone", "Čiekurs", Cluster.Stage.MATURE),
                        named("c-3", "Yard", "Ciems", Cluster.Stage.EMBRYONIC),
                        Facts.addOrganisation("o-1", "Firm"),
                        Change.add(Facts.MEMBERSHIP, new Id<>("m-1"), Span.since(MAY), Facts.membership("c-1", "o-1")),
                        Change.add(Facts.MEMBERSHIP, new Id<>("m-2"), Span.since(MAY), Facts.membership("c-2", "o-1")),
                        Change.add(Facts.MEMBERSHIP, new Id<>("m-3"), Span.since(MAY), Facts.membership("c-3", "o-1"))),
                "");
        assertEquals(List.of("c-2", "c-1", "c-3"), ids(CLUSTER, "name", Language.EN));
        assertEquals(List.of("c-3", "c-1", "c-2"), ids(CLUSTER, "name", Language.LV));
        assertEquals(List.of("m-2", "m-1", "m-3"), ids(Facts.MEMBERSHIP, "cluster", Language.EN));
        assertEquals(List.of("m-3", "m-1", "m-2"), ids(Facts.MEMBERSHIP, "cluster", Language.LV));
        for (Language language : Language.values()) {
            assertEquals(
                    java.util.Arrays.stream(Cluster.Stage.values())
                            .filter(stage -> stage == Cluster.Stage.GROWING
                                    || stage == Cluster.Stage.MATURE
                                    || stage == Cluster.Stage.EMBRYONIC)
                            .map(stage -> lv.kopa.registry.Options.label(stage).in(language))
                            .sorted(java.util.Comparator.comparing(each -> lv.kopa.text.Alphabet.key(each, language)))
                            .toList(),
                    page(CLUSTER, "stage", language).facts().stream()
                            .map(fact -> lv.kopa.registry.Options.label(
                                            fact.entry().stage())
                                    .in(language))
                            .toList());
        }
    }

    @Test
    void aPageIsSortedAndCounted() throws Exception {
        registry.commit(
                List.of(
                        addCluster("c-1", "Zeme"),
                        addCluster("c-2", "Ābele"),
                        addCluster("c-3", "abi"),
                        addCluster("c-4", "Čiekurs")),
                "");
        assertEquals(
                List.of("Ābele", "abi", "Čiekurs"),
                page("", 3).facts().stream()
                        .map(each -> each.entry().name().in(Language.EN))
                        .toList());
        assertEquals(4, page("", 3).total());
        Page<Cluster> last =
                now(MAY).page(new Question<>(CLUSTER, "", Optional.empty(), Optional.empty(), true, 3, 10));
        assertEquals(
                List.of("c-1"),
                last.facts().stream().map(each -> each.id().value()).toList());
        assertEquals(4, last.total());
    }

    @Test
    void everyKindComesBackAsItWas() throws Exception {
        for (Kind<?> kind : Kind.all()) {
            keepsAndGivesBack(kind);
        }
    }

    private <T extends Entry> void keepsAndGivesBack(Kind<T> kind) throws Exception {
        RandomEntries random = new RandomEntries(7);
        for (int i = 0; i < 20; i++) {
            Change<T> change = Change.add(kind, new Id<>("x-" + i), Span.since(MAY), random.entry(kind));
            registry.commit(List.of(change), "");
            assertEquals(
                    change.after(),
                    registry.edition(kind, change.id()).orElseThrow().timeline(),
                    kind.name());
        }
    }

    @Test
    void whoFollowsIsToldUntilTheyCloseIt() throws Exception {
        AtomicInteger told = new AtomicInteger();
        AutoCloseable following = registry.follow(told::incrementAndGet);
        registry.commit(List.of(addCluster("c-1", "One")), "");
        following.close();
        registry.commit(List.of(addCluster("c-2", "Two")), "");
        assertEquals(1, told.get());
    }

    @Test
    void aSnapshotDoesNotChangeWhileItIsLookedAt() throws Exception {
        registry.commit(List.of(addOrganisation("o-1", "One")), "");
        Snapshot looked = now(MAY);
        Edition<Organisation> seen =
                registry.edition(ORGANISATION, new Id<>("o-1")).orElseThrow();
        registry.commit(List.of(seen.to(Timeline.since(MAY, organisation("Other")))), "");
        registry.commit(List.of(addOrganisation("o-2", "Two")), "");

        assertEquals(List.of(organisation("One")), entries(looked.all(ORGANISATION)));
        assertEquals(
                Text.same("Other"),
                now(MAY).find(ORGANISATION, new Id<>("o-1"))
                        .orElseThrow()
                        .entry()
                        .name());
    }
}
