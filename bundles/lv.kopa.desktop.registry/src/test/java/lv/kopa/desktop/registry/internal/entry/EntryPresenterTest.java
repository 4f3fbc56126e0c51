package lv.kopa.desktop.registry.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.EvidenceFile;
import lv.kopa.registry.Fact;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPresenterTest {
    private static final Kind<Membership> MEMBERSHIP = Kind.of(Membership.class);
    private static final Kind<Observation> OBSERVATION = Kind.of(Observation.class);
    private static final Id<Membership> ID = new Id<>("m-l");
    private static final Row ROW = new Row(MEMBERSHIP, ID);

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeWorkspace workspace = Things.open(workbench);
    private final List<String> questions = new ArrayList<>();
    private boolean mayGo;
    private final Drafts drafts = new Drafts(workbench, this::asked);
    private final Seen seen = new Seen();
    private final EntryPresenter presenter = new EntryPresenter(workbench, this::asked, seen);

    private boolean asked(Text what) {
        questions.add(what.in(Language.EN));
        return mayGo;
    }

    private static final class Seen implements EntryPresenter.Screen {
        private Optional<Draft> draft = Optional.empty();
        private Map<String, FieldText.Fault> faults = Map.of();
        private Optional<Conflict> conflict = Optional.empty();
        private String at = "";
        private int shown;

        @Override
        public void none() {
            draft = Optional.empty();
        }

        @Override
        public void show(Draft now) {
            shown++;
            draft = Optional.of(now);
        }

        @Override
        public void faults(Map<String, FieldText.Fault> now) {
            faults = now;
        }

        @Override
        public void go(String key) {
            at = key;
        }

        @Override
        public void busy(boolean asked) {
            // a button
        }

        @Override
        public void conflict(Optional<Conflict> now) {
            conflict = now;
        }
    }

    private Membership.Status status() {
        return workspace
                .edition(MEMBERSHIP, ID)
                .flatMap(edition -> edition.timeline().last())
                .orElseThrow()
                .entry()
                .status();
    }

    private void deactivates() {
        drafts.change(ROW);
        presenter.type("status", "INACTIVE");
        presenter.type(Draft.REASON, "no activity");
    }

    @Test
    void aChangeIsWrittenWithItsReasonAndShown() {
        deactivates();
        presenter.save();
        assertEquals(Membership.Status.INACTIVE, status());
        assertEquals("no activity", workspace.history(MEMBERSHIP, ID).get(0).reason());
        assertTrue(seen.draft.isEmpty());
        assertEquals(Optional.of(ROW), Spot.shared(workbench).get());
        assertEquals(ViewIds.DETAIL, workbench.shown.get(workbench.shown.size() - 1));
        assertTrue(workbench.shared(Topic.UNSAVED).get().isEmpty());
    }

    @Test
    void whatIsWrongIsToldOfFieldsThatWereTouchedAndAtTheEndOfAll() {
        drafts.add(Listed.all(Kind.of(Organisation.class)));
        assertEquals(Set.of(), seen.faults.keySet());
        presenter.type("founded", "last year");
        assertEquals(Set.of("founded"), seen.faults.keySet());
        presenter.save();
        assertEquals(Set.of("name.en", "type", "country", "founded"), seen.faults.keySet());
        assertEquals("name.en", seen.at);
        presenter.type("founded", "2001-02-03");
        assertFalse(seen.faults.containsKey("founded"));
    }

    @Test
    void somethingNewRefersToWhatTheListIsAbout() {
        drafts.add(Listed.of(MEMBERSHIP, "cluster", new Row(Kind.of(lv.kopa.registry.Cluster.class), new Id<>("c-2"))));
        presenter.type("organisation", "o-l");
        presenter.type("status", "APPLICANT");
        presenter.save();
        Id<?> id = Spot.shared(workbench).get().orElseThrow().id();
        assertTrue(id.value().startsWith("membership-"), id::value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Etc/GMT+12", "Pacific/Kiritimati"}) // never on the same day
    void somethingNewIsTrueSinceTheDayOfTheProgramme(String zone) {
        workspace.zone = ZoneId.of(zone);
        Sight.shared(workbench).set(Things.sight(workspace));
        LocalDate before = LocalDate.now(workspace.zone);
        drafts.add(Listed.all(Kind.of(Organisation.class)));
        assertTrue(List.of(before, LocalDate.now(workspace.zone))
                .contains(LocalDate.parse(drafts.now().orElseThrow().at(Draft.FROM))));
    }

    @Test
    void aNewValueIsOfTheUnitWhoseValuesAreListed() {
        drafts.add(Listed.of(OBSERVATION, "unit", new Row(Kind.of(lv.kopa.registry.Cluster.class), new Id<>("c-2"))));
        assertEquals("c-2", drafts.now().orElseThrow().at("unit"));
        assertEquals("CLUSTER", drafts.now().orElseThrow().at("subject"));
    }

    @Test
    void objectionsOfTheRegistryStandBesideTheirFieldsUntilTheseChange() {
        deactivates();
        workspace.objections.add(
                new Objection(MEMBERSHIP, ID, Optional.of("status"), Text.same("No."), Text.same("Ask the council.")));
        workspace.objections.add(
                new Objection(MEMBERSHIP, ID, Optional.empty(), Text.same("Period closed."), Text.same("Say why.")));
        presenter.save();
        assertEquals(Set.of("status", Checked.WHOLE), seen.faults.keySet());
        assertEquals("No.", seen.faults.get("status").message().in(Language.EN));
        assertTrue(seen.draft.isPresent(), "nothing that was typed is lost");
        presenter.type("status", "APPLICANT");
        assertEquals(Set.of(), seen.faults.keySet());
    }

    private void overtaken() throws Exception {
        deactivates();
        workspace.who = "boriss";
        Membership theirs = new Membership(new Id<>("c-2"), new Id<>("o-l"), Membership.Status.FULL);
        workspace.commit(
                List.of(workspace.edition(MEMBERSHIP, ID).orElseThrow().to(Timeline.since(Things.FIRST, theirs))),
                "moved");
        workspace.who = "anna";
        presenter.save();
    }

    @Test
    void whoIsOvertakenSeesBothAndLosesNothing() throws Exception {
        overtaken();
        assertEquals(
                List.of(
                        new Conflict.Line("cluster", "c-1", "c-2", "c-1"),
                        new Conflict.Line("status", "FULL", "FULL", "INACTIVE")),
                seen.conflict.orElseThrow().lines());
        assertEquals(Membership.Status.FULL, status());
        presenter.mine();
        assertEquals(Optional.empty(), seen.conflict);
        assertEquals("cluster", seen.at, "the button that had the keyboard is gone");
        presenter.save();
        Membership both = workspace
                .edition(MEMBERSHIP, ID)
                .flatMap(edition -> edition.timeline().last())
                .orElseThrow()
                .entry();
        assertEquals(new Membership(new Id<>("c-2"), new Id<>("o-l"), Membership.Status.INACTIVE), both);
    }

    private void theySay(Timeline<Membership> timeline) throws Exception {
        workspace.who = "boriss";
        workspace.commit(List.of(workspace.edition(MEMBERSHIP, ID).orElseThrow().to(timeline)), "theirs");
        workspace.who = "anna";
    }

    @Test
    void whatSomebodyElseSaidOfLaterDaysStays() throws Exception {
        deactivates();
        LocalDate later = LocalDate.now(workspace.zone).plusYears(1);
        Membership moved = new Membership(new Id<>("c-2"), new Id<>("o-l"), Membership.Status.FULL);
        Timeline<Membership> before =
                workspace.edition(MEMBERSHIP, ID).orElseThrow().timeline();
        theySay(before.from(later, moved));
        presenter.save();
        presenter.mine();
        presenter.save();
        Timeline<Membership> after =
                workspace.edition(MEMBERSHIP, ID).orElseThrow().timeline();
        assertEquals(
                Optional.of(new Membership(moved.cluster(), moved.organisation(), Membership.Status.INACTIVE)),
                after.on(later));
        assertEquals(new Id<>("c-1"), after.on(later.minusDays(1)).orElseThrow().cluster());
        assertEquals(
                Membership.Status.INACTIVE,
                after.on(later.minusDays(1)).orElseThrow().status());
    }

    @Test
    void whatSomebodyElseSaidSinceALaterDayIsNotTrueBeforeAndKeepsWhatIChanged() throws Exception {
        drafts.change(ROW);
        presenter.type("status", "INACTIVE");
        presenter.type(Draft.DAY, "2018-06-01");
        LocalDate later = LocalDate.of(2019, 1, 1);
        Timeline<Membership> before =
                workspace.edition(MEMBERSHIP, ID).orElseThrow().timeline();
        theySay(before.from(later, new Membership(new Id<>("c-2"), new Id<>("o-l"), Membership.Status.FULL)));
        presenter.save();
        presenter.mine();
        presenter.save();
        Timeline<Membership> after =
                workspace.edition(MEMBERSHIP, ID).orElseThrow().timeline();
        Id<Organisation> member = new Id<>("o-l");
        assertEquals(
                List.of(
                        new Membership(new Id<>("c-1"), member, Membership.Status.FULL),
                        new Membership(new Id<>("c-1"), member, Membership.Status.INACTIVE),
                        new Membership(new Id<>("c-2"), member, Membership.Status.INACTIVE)),
                after.steps().stream().map(Timeline.Step::entry).toList());
        assertEquals(later, after.steps().get(2).span().from());
    }

    @Test
    void whoIsOvertakenTwiceDoesNotBringBackWhatTheOtherHasChangedSince() throws Exception {
        overtaken();
        presenter.mine();
        theySay(Timeline.since(Things.FIRST, new Membership(new Id<>("c-3"), new Id<>("o-l"), Membership.Status.FULL)));
        presenter.save();
        presenter.mine();
        presenter.save();
        Membership now = workspace
                .edition(MEMBERSHIP, ID)
                .flatMap(edition -> edition.timeline().last())
                .orElseThrow()
                .entry();
        assertEquals(new Membership(new Id<>("c-3"), new Id<>("o-l"), Membership.Status.INACTIVE), now);
    }

    private Observation enters() {
        drafts.add(Listed.all(OBSERVATION));
        Map.of(
                        "indicator", "OC-01",
                        "version", "1",
                        "subject", "CLUSTER",
                        "unit", "c-1",
                        "period", "2018",
                        "value", "5",
                        "status", "SUBMITTED",
                        "level", "STATEMENT",
                        "source", "Report")
                .forEach(presenter::type);
        presenter.save();
        return observation();
    }

    private Observation observation() {
        return workspace
                .edition(OBSERVATION, value())
                .flatMap(edition -> edition.timeline().last())
                .orElseThrow()
                .entry();
    }

    private Id<Observation> value() {
        return new Id<>(Spot.shared(workbench).get().orElseThrow().id().value());
    }

    private void changesValue(String key, String text) {
        drafts.change(
                new Row(OBSERVATION, Spot.shared(workbench).get().orElseThrow().id()));
        presenter.type(key, text);
        presenter.save();
    }

    @Test
    void whoseWordAValueIsAndWhoAcceptsItIsNotAsked() {
        assertEquals("anna", enters().saidBy());
        workspace.who = "boriss";
        changesValue("status", "ACCEPTED");
        assertEquals("anna", observation().saidBy());
        assertEquals(Optional.of("boriss"), observation().acceptedBy());
        changesValue("status", "QUERIED");
        assertEquals(Optional.empty(), observation().acceptedBy());
        changesValue("value", "6");
        assertEquals("boriss", observation().saidBy());
    }

    @Test
    void whatIsWrongWithWhoAcceptsIsToldAtTheStatus() {
        enters();
        workspace.objections.add(new Objection(
                OBSERVATION,
                Spot.shared(workbench).get().orElseThrow().id(),
                Optional.of("acceptedBy"),
                Text.same("Own value."),
                Text.same("Ask another.")));
        changesValue("status", "ACCEPTED");
        assertEquals(Set.of("status"), seen.faults.keySet());
    }

    @Test
    void aFileThatProvesAValueIsKeptAndGivenOutAgain(@TempDir Path folder) throws Exception {
        enters();
        Path report = Files.writeString(folder.resolve("report.txt"), "five");
        drafts.change(new Row(OBSERVATION, value()));
        presenter.attach("evidence");
        assertEquals(Map.of(), workspace.kept, "no file was chosen");
        workbench.answers.add(report);
        presenter.attach("evidence");
        String hash = workspace.kept.keySet().iterator().next();
        assertEquals(hash, seen.draft.orElseThrow().at("evidence"));
        presenter.save();
        assertEquals(Optional.of(hash), observation().evidence());
        Kind<EvidenceFile> kind = Kind.of(EvidenceFile.class);
        List<EvidenceFile> noted = workspace.at(Moment.of(LocalDate.now(workspace.zone))).all(kind).stream()
                .map(Fact::entry)
                .toList();
        assertEquals(List.of(new EvidenceFile(hash, "report.txt", 4)), noted);
        workbench.answers.add(folder.resolve("copy.txt"));
        new Proofs(workbench).save(hash);
        assertEquals("five", Files.readString(folder.resolve("copy.txt")));
    }

    @Test
    void whatCannotBeReadIsNoEvidence(@TempDir Path folder) throws Exception {
        enters();
        workbench.answers.add(folder.resolve("none").resolve("report.txt"));
        drafts.change(new Row(OBSERVATION, value()));
        presenter.attach("evidence");
        assertFalse(seen.draft.orElseThrow().dirty());
    }

    @Test
    void whoIsOvertakenMayKeepWhatTheOtherSaid() throws Exception {
        overtaken();
        presenter.theirs();
        assertTrue(seen.draft.isEmpty());
        assertEquals(Membership.Status.FULL, status());
    }

    @Test
    void whatIsTypedIsAskedAboutBeforeItGoes() {
        deactivates();
        assertEquals(
                "Membership: Alfa – Amber",
                workbench.shared(Topic.UNSAVED).get().orElseThrow().in(Language.EN));
        drafts.add(Listed.all(MEMBERSHIP));
        presenter.discard();
        assertEquals(List.of("Membership: Alfa – Amber", "Membership: Alfa – Amber"), questions);
        assertEquals("INACTIVE", drafts.now().orElseThrow().at("status"));
        mayGo = true;
        presenter.discard();
        assertTrue(seen.draft.isEmpty());
        assertTrue(workbench.shared(Topic.UNSAVED).get().isEmpty());
    }

    @Test
    void theFormIsNotMadeAnewWhileOneTypes() {
        drafts.change(ROW);
        assertEquals(1, seen.shown);
        workbench.late = true;
        presenter.type(Draft.REASON, "n");
        presenter.type(Draft.REASON, "no");
        workbench.tell();
        assertEquals(1, seen.shown, "the keyboard would leave the field");
        presenter.way(Way.ENDED);
        workbench.tell();
        assertEquals(2, seen.shown);
    }

    @Test
    void whatIsTypedOutlivesTheView() {
        deactivates();
        Seen again = new Seen();
        new EntryPresenter(workbench, this::asked, again);
        assertEquals("INACTIVE", again.draft.orElseThrow().at("status"));
        assertEquals("no activity", again.draft.orElseThrow().at(Draft.REASON));
    }

    @Test
    void thePastCannotBeChanged() {
        deactivates();
        Sight.shared(workbench).set(Things.sight(workspace).at(Moment.of(Things.TODAY, Things.TODAY.minusYears(1))));
        presenter.save();
        assertEquals(Membership.Status.FULL, status());
        assertTrue(seen.draft.isPresent());
        workbench.shared(Draft.TOPIC).clear();
        drafts.change(ROW);
        assertTrue(seen.draft.isEmpty());
    }

    @Test
    void anotherWayShowsOtherFieldsAndKeepsWhatIsTyped() {
        deactivates();
        presenter.way(Way.CORRECTED);
        assertEquals(Way.CORRECTED, seen.draft.orElseThrow().way());
        assertEquals("INACTIVE", seen.draft.orElseThrow().at("status"));
    }

    @Test
    void onesLastChangeIsTakenBack() {
        deactivates();
        presenter.save();
        new Undo((window, question) -> false).run(workbench);
        assertEquals(Membership.Status.FULL, status());
        assertTrue(workbench.latest().contains("Alfa – Amber"), workbench.latest());
    }

    @Test
    void onesChangeBeforeTheLastIsTakenBackToo() {
        deactivates();
        presenter.save();
        drafts.change(ROW);
        presenter.type("status", "APPLICANT");
        presenter.save();
        Undo undo = new Undo((window, question) -> false);
        undo.run(workbench);
        assertEquals(Membership.Status.INACTIVE, status());
        undo.run(workbench);
        assertEquals(Membership.Status.FULL, status());
    }

    @Test
    void aChangeOfManyThingsIsTakenBackOnlyIfThePersonAgrees() throws Exception {
        Membership inactive = new Membership(new Id<>("c-1"), new Id<>("o-l"), Membership.Status.INACTIVE);
        workspace.commit(
                List.of(
                        workspace.edition(MEMBERSHIP, ID).orElseThrow().to(Timeline.since(Things.FIRST, inactive)),
                        lv.kopa.registry.Change.add(
                                Kind.of(Organisation.class),
                                new Id<>("o-5"),
                                lv.kopa.registry.Span.since(Things.FIRST),
                                Things.firm("Delta"))),
                "two things");
        new Undo((window, question) -> false).run(workbench);
        assertEquals(Membership.Status.INACTIVE, status());
        new Undo((window, question) -> question.in(Language.EN).contains("2 things")).run(workbench);
        assertEquals(Membership.Status.FULL, status());
    }
}
