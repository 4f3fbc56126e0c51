package lv.kopa.desktop.registry.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.entry.Drafts;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Role;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class ProgrammesTest {
    /** When the next day has begun in Riga and not yet in London. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T22:30:00Z"), ZoneOffset.UTC);

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final List<FakeWorkspace> opened = new ArrayList<>();
    private final Programmes programmes = new Programmes(new Here(), Runnable::run, CLOCK);

    private final class Here implements Workspaces {
        @Override
        public Workspace create(Path folder, Plan plan) {
            return opened(new FakeWorkspace(plan.synthetic(), Set.of(Role.values())));
        }

        private FakeWorkspace opened(FakeWorkspace workspace) {
            opened.add(workspace);
            return workspace;
        }

        @Override
        public Workspace open(Path folder) throws WorkspaceException {
            if (folder.endsWith("broken")) {
                throw new WorkspaceException(Text.same("It is damaged."), Text.same("Restore it."), null);
            }
            return opened(folder.endsWith("read") ? new FakeWorkspace(true, Set.of(Role.READER)) : Things.workspace());
        }

        @Override
        public Fresh begin(Path folder, Plan plan) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Text> restore(Path backup, Path folder, Restoring how, Runnable checkpoint) {
            throw new UnsupportedOperationException();
        }
    }

    private void open(String folder) {
        programmes.open(Path.of(folder), workbench, what -> false);
    }

    private Optional<Sight> sight() {
        return Sight.shared(workbench).get();
    }

    @Test
    void whatIsOpenIsSharedAndRemembered() {
        open("one");
        assertEquals(opened.get(0), sight().orElseThrow().workspace());
        assertTrue(sight().orElseThrow().info().synthetic());
        assertEquals("The programme “A programme” is open.", workbench.latest());
        assertTrue(workbench.shown.contains(ViewIds.TREE));
        assertEquals(List.of(Path.of("programme").toAbsolutePath()), new RecentProgrammes(workbench.memory()).all());
    }

    @Test
    void todayIsTheDayOfTheProgrammeWhereverTheComputerIs() {
        open("one");
        assertEquals(LocalDate.of(2026, 11, 28), sight().orElseThrow().moment().asOf());
    }

    @Test
    void aChangeIsToldToAllViews() {
        open("one");
        opened.get(0).add("o-7", Things.FIRST, Things.firm("Delta"));
        assertEquals(1, sight().orElseThrow().changes());
    }

    @Test
    void anotherTakesItsPlaceAndTheFirstIsClosed() {
        open("one");
        open("two");
        assertTrue(opened.get(0).closed);
        assertEquals(opened.get(1), sight().orElseThrow().workspace());
        opened.get(0).add("o-7", Things.FIRST, Things.firm("Delta"));
        assertEquals(0, sight().orElseThrow().changes(), "nobody hears of what is closed");
        programmes.close(workbench, what -> false);
        assertTrue(opened.get(1).closed);
        assertTrue(sight().isEmpty());
    }

    @Test
    void whatCannotBeOpenedIsToldWithItsCure() {
        open("broken");
        assertTrue(sight().isEmpty());
        assertEquals(
                "Restore it.", workbench.all().get(0).faults().get(0).cure().in(Language.EN));
    }

    @Test
    void whatIsOpenStaysSoWhenTheOtherCannotBeOpened() {
        open("one");
        open("broken");
        assertTrue(!opened.get(0).closed);
        assertEquals(opened.get(0), sight().orElseThrow().workspace());
    }

    @Test
    void whatIsToBeOpenedAgainCanStillBeClosedIfThatNeverRuns() {
        open("programme");
        workbench.slow = true;
        open("programme");
        workbench.jobs().forgetEnded();
        assertTrue(!opened.get(0).closed);
        workbench.slow = false;
        programmes.close(workbench, what -> false);
        assertTrue(opened.get(0).closed);
        assertEquals(1, opened.size());
    }

    @Test
    void theRootOfADiscHasNoName() {
        programmes.open(Path.of("/"), workbench, what -> false);
        assertEquals(1, opened.size());
    }

    @Test
    void whatIsTypedIsAskedAboutFirst() {
        open("one");
        new Drafts(workbench, what -> false).add(Listed.all(Kind.of(Organisation.class)));
        workbench.shared(Topic.UNSAVED).get();
        open("two");
        assertEquals(2, opened.size(), "nothing was typed yet");
    }

    @Test
    void whoMayOnlyReadIsToldByEveryView() {
        open("read");
        assertTrue(!sight().orElseThrow().writable());
    }

    @Test
    void whatIsOpenIsClosedWithTheBundle() throws Exception {
        open("one");
        programmes.deactivate();
        assertTrue(opened.get(0).closed);
    }
}
