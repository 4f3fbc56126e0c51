package lv.kopa.desktop.registry.internal.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.registry.Call;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

    private final FakeWorkspace workspace = Things.workspace();

    private Draft membership() {
        return Drafts.draft(Things.sight(workspace), Kind.of(Membership.class), new Id<Membership>("m-l"))
                .orElseThrow();
    }

    private static Draft fresh(Class<? extends Entry> kind) {
        return Draft.fresh(Kind.of(kind), Text.same("new"), DAY, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Timeline<Membership> after(Draft draft) {
        Change<?> change = Checking.of(draft).change().orElseThrow();
        return (Timeline<Membership>) change.after();
    }

    private static Membership.Status on(Timeline<Membership> timeline, LocalDate day) {
        return timeline.on(day).orElseThrow().status();
    }

    @Test
    void whatNobodySeesIsNamedAtTheWordingThatHoldsIt() {
        Map<String, FieldText.Fault> faults = Checking.of(fresh(Cluster.class)
                        .with("name.en", "Wood")
                        .with("name.lv", "Kok\u202Es")
                        .with("sector.en", "IT")
                        .with("stage", "GROWING"))
                .faults();
        assertTrue(
                faults.get("name.lv").message().in(Language.EN).contains("invisible character U+202E"),
                faults::toString);
        assertEquals(null, faults.get("name.en"));
        assertEquals(
                Set.of("name.lv"),
                Checking.of(fresh(Cluster.class)
                                .with("name.lv", "\u202E")
                                .with("sector.en", "IT")
                                .with("stage", "GROWING"))
                        .faults()
                        .keySet());
    }

    @Test
    void aProjectThatEndsBeforeItStartsIsToldWithBothDays() {
        Map<String, FieldText.Fault> faults = Checking.of(fresh(Call.class)
                        .with("programme", "p")
                        .with("name.en", "First")
                        .with("opens", "01.06.2016")
                        .with("closes", "01.05.2016")
                        .with("budget", "1"))
                .faults();
        assertEquals(Set.of("closes"), faults.keySet());
        assertEquals(
                "The call closes on 2016-05-01, before it opens on 2016-06-01",
                faults.get("closes").message().in(Language.EN));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Checked checked = Checking.of(fresh(Grant.class));
        assertEquals(
                Set.of("programme", "cluster", "contract", "starts", "ends", "eligibleCost", "amount", "privatePart"),
                checked.faults().keySet());
        assertTrue(checked.change().isEmpty());
        checked.faults()
                .values()
                .forEach(fault -> assertTrue(fault.cure().byLanguage().containsKey(Language.LV), fault::toString));
    }

    @Test
    void whatChangedOnADayWasDifferentBefore() {
        Timeline<Membership> after =
                after(membership().with("status", "INACTIVE").with(Draft.DAY, "2019-05-01"));
        assertEquals(Membership.Status.FULL, on(after, DAY.minusDays(1)));
        assertEquals(Membership.Status.INACTIVE, on(after, DAY));
    }

    @Test
    void whatIsSaidOfLaterDaysStaysWhenSomethingChangesOrEnds() throws Exception {
        Draft changed = membership().with("status", "INACTIVE").with(Draft.DAY, "2019-05-01");
        workspace.commit(List.of(Checking.of(changed).change().orElseThrow()), "");
        Draft earlier = membership().with("status", "APPLICANT").with(Draft.DAY, "2018-06-01");
        Timeline<Membership> after = after(earlier);
        assertEquals(Membership.Status.APPLICANT, on(after, DAY.minusDays(1)));
        assertEquals(Membership.Status.INACTIVE, on(after, DAY));
        Timeline<Membership> ended = after(membership().by(Way.ENDED).with(Draft.DAY, "2018-06-01"));
        assertTrue(ended.on(DAY.minusDays(1)).isEmpty());
        assertEquals(Membership.Status.INACTIVE, on(ended, DAY));
    }

    @Test
    void whatOneDidNotTouchStaysAsItIsSaidOfEachDay() throws Exception {
        Draft moved = membership().with("cluster", "c-2").with(Draft.DAY, "2019-05-01");
        workspace.commit(List.of(Checking.of(moved).change().orElseThrow()), "");
        Timeline<Membership> after =
                after(membership().with("status", "INACTIVE").with(Draft.DAY, "2018-06-01"));
        assertEquals(
                List.of("c-1 FULL", "c-1 INACTIVE", "c-2 INACTIVE"),
                after.steps().stream()
                        .map(step -> step.entry().cluster().value() + " "
                                + step.entry().status())
                        .toList());
    }

    @Test
    void whatWasTrueOnTheDayAlreadyIsNoChange() throws Exception {
        Draft changed = membership().with("status", "INACTIVE").with(Draft.DAY, "2019-05-01");
        workspace.commit(List.of(Checking.of(changed).change().orElseThrow()), "");
        Draft again = membership().with("status", "FULL").with(Draft.DAY, "2018-06-01");
        assertTrue(Checking.of(again).change().isEmpty());
    }

    @Test
    void whatWasEnteredWronglyWasNeverSo() {
        Timeline<Membership> after =
                after(membership().by(Way.CORRECTED).with("status", "INACTIVE").with(Draft.FROM, "2018-02-01"));
        assertEquals(Membership.Status.INACTIVE, on(after, DAY));
        assertTrue(after.on(Things.FIRST).isEmpty(), "it began later than was said");
    }

    @Test
    void whatEndedIsNotTrueFromThatDayOn() {
        Timeline<Membership> after = after(membership().by(Way.ENDED).with(Draft.DAY, "01.05.2019"));
        assertEquals(
                List.of(Span.of(Things.FIRST, DAY)),
                after.steps().stream().map(Timeline.Step::span).toList());
    }

    @Test
    void nothingEndsThatWasNotTrue() {
        Draft draft = membership().by(Way.ENDED).with(Draft.DAY, "2017-01-01");
        assertEquals(Set.of(Draft.DAY), Checking.of(draft).faults().keySet());
    }

    @Test
    void nothingIsSaidTwice() {
        Draft draft = membership().by(Way.CORRECTED);
        assertEquals(Set.of(Checked.WHOLE), Checking.of(draft).faults().keySet());
    }

    @Test
    void aCorrectionThatOverlapsWhatComesNextIsRefusedBesideItsDay() throws Exception {
        Draft changed = membership().with("status", "INACTIVE").with(Draft.DAY, "2019-05-01");
        workspace.commit(List.of(Checking.of(changed).change().orElseThrow()), "");
        Draft draft = membership(); // looked at later: of the second step
        assertEquals("2019-05-01", draft.at(Draft.FROM));
        Checked checked = Checking.of(draft.by(Way.CORRECTED).with(Draft.FROM, "2018-06-01"));
        assertEquals(Set.of(Draft.FROM), checked.faults().keySet());
    }

    @Test
    void valuesThatDoNotGoTogetherAreToldInWordsBesideTheirField() {
        Draft draft = fresh(Grant.class)
                .with("programme", "p-1")
                .with("cluster", "c-1")
                .with("contract", "1")
                .with("starts", "2019-01-01")
                .with("ends", "2018-01-01")
                .with("eligibleCost", "488 235,29")
                .with("amount", "414999.81")
                .with("privatePart", "73235.48");
        Checked checked = Checking.of(draft);
        assertEquals(Set.of("ends"), checked.faults().keySet());
        assertEquals(
                "The project ends on 2018-01-01, before it starts on 2019-01-01",
                checked.faults().get("ends").message().in(Language.EN));
        Change<?> change =
                Checking.of(draft.with("ends", "2021-01-01")).change().orElseThrow();
        Grant grant = (Grant) change.after().steps().get(0).entry();
        assertEquals(Euro.of("488235.29"), grant.eligibleCost());
    }

    @Test
    void aNameInOneLanguageIsEnough() {
        Draft draft = fresh(Cluster.class)
                .with("name.lv", "Dzintars")
                .with("sector.en", "IT")
                .with("stage", "GROWING");
        Change<?> change = Checking.of(draft).change().orElseThrow();
        Cluster cluster = (Cluster) change.after().steps().get(0).entry();
        assertEquals("Dzintars", cluster.name().in(Language.EN));
        assertEquals(Set.of(Language.LV), cluster.name().byLanguage().keySet());
        assertEquals(Change.NEW, change.expected());
    }

    @Test
    void wordsThatNameNothingAreNoReference() {
        Draft draft = membership().with("organisation", "").with("organisation?", "gamm");
        assertEquals(Set.of("organisation"), Checking.of(draft).faults().keySet());
    }

    @Test
    void aThingEndsAfterItBegins() {
        Draft draft = fresh(Payment.class).with(Draft.FROM, "2019-01-01").with(Draft.UNTIL, "2018-01-01");
        assertTrue(Checking.of(draft).faults().containsKey(Draft.UNTIL));
        assertTrue(Checking.of(draft.with(Draft.FROM, "yesterday")).faults().containsKey(Draft.FROM));
    }

    @Test
    void whatIsReadFromAnEntryMakesTheSameEntry() {
        Draft draft = Drafts.draft(Things.sight(workspace), Kind.of(Cluster.class), new Id<Cluster>("c-1"))
                .orElseThrow();
        Change<?> change =
                Checking.of(draft.with("website", "www.example.org")).change().orElseThrow();
        Cluster cluster = (Cluster) change.after().last().orElseThrow().entry();
        Cluster before = Things.cluster("Amber", "Dzintars");
        assertEquals(before.name(), cluster.name());
        assertEquals(before.nace(), cluster.nace());
        assertEquals(Optional.of("www.example.org"), cluster.website());
    }
}
