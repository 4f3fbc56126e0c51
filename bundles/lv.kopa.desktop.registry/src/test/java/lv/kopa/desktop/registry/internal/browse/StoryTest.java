package lv.kopa.desktop.registry.internal.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.registry.Change;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Membership.Status;
import lv.kopa.registry.Row;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Kind<Membership> KIND = Kind.of(Membership.class);
    private static final Id<Membership> ID = new Id<>("m-l");
    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

    private final FakeWorkspace workspace = Things.workspace();

    private Edition<Membership> edition() {
        return workspace.edition(KIND, ID).orElseThrow();
    }

    private Membership as(Status status) {
        return new Membership(new Id<>("c-1"), new Id<>("o-l"), status);
    }

    private void say(Timeline<Membership> after, String why) throws Exception {
        workspace.commit(List.of(new Change<>(KIND, ID, edition().change(), after)), why);
    }

    private List<Story.Chapter> story() {
        return Story.of(Things.sight(workspace), new Row(KIND, ID), Language.EN).chapters();
    }

    private List<String> latest() {
        return story().get(0).differences().stream()
                .map(each -> each.span() + " | " + each.field() + ": " + each.before() + " → " + each.after())
                .toList();
    }

    @Test
    void theFirstChapterTellsEverything() {
        assertEquals(
                List.of(
                        "True since 2018-01-01 | Cluster:  → Amber",
                        "True since 2018-01-01 | Organisation:  → Alfa",
                        "True since 2018-01-01 | Status:  → Member"),
                latest());
    }

    @Test
    void aChangeOnADayTellsWhatIsDifferentFromThenOn() throws Exception {
        say(edition().timeline().from(DAY, as(Status.INACTIVE)), "no activity");
        assertEquals(List.of("True since 2019-05-01 | Status: Member → Inactive member"), latest());
        assertEquals("no activity", story().get(0).reason());
        assertEquals("anna", story().get(0).who());
        assertEquals(2, story().size());
    }

    @Test
    void aCorrectionTellsWhatWasWrong() throws Exception {
        say(edition().timeline().corrected(DAY, as(Status.APPLICANT)), "typing error");
        assertEquals(List.of("True since 2018-01-01 | Status: Member → Applicant"), latest());
    }

    @Test
    void anEndTellsUntilWhen() throws Exception {
        say(edition().timeline().until(DAY), "left");
        assertEquals(
                List.of("True from 2018-01-01 until before 2019-05-01 | True: True since 2018-01-01 → "
                        + "True from 2018-01-01 until before 2019-05-01"),
                latest());
    }

    @Test
    void whatWasTakenBackIsToldToo() throws Exception {
        say(edition().timeline().from(DAY, as(Status.INACTIVE)), "no activity");
        workspace.undo(edition().change());
        assertEquals(3, story().size());
        assertEquals(List.of("True since 2019-05-01 | Status: Inactive member → Member"), latest());
    }
}
