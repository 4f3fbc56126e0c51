package lv.kopa.desktop.registry.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.CheckRule.Severity;
import lv.kopa.registry.Checks;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ChecksPresenterTest {
    private static final Row AMBER = new Row(Kind.of(Cluster.class), new Id<>("c-1"));

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeWorkspace workspace = Things.open(workbench);
    private final Seen seen = new Seen();
    private final ChecksPresenter presenter = new ChecksPresenter(workbench, () -> Optional.of(new Rules()), seen);

    private static final class Rules implements Checks {
        @Override
        public List<CheckRule> rules() {
            return List.of();
        }

        @Override
        public List<CheckResult> run(Snapshot snapshot) {
            return List.of(
                    result("V-01", Severity.CAUTION, Outcome.BROKEN),
                    result("V-06", Severity.ERROR, Outcome.BROKEN),
                    result("V-09", Severity.NOTE, Outcome.UNKNOWN),
                    result("V-10", Severity.ERROR, Outcome.HOLDS));
        }

        private static CheckResult result(String id, Severity severity, Outcome outcome) {
            CheckRule rule = new CheckRule(
                    id,
                    Text.same("Enough members"),
                    severity,
                    CheckRule.Judged.OVER_TIME,
                    false,
                    Optional.empty(),
                    Text.same("a page"));
            return new CheckResult(
                    rule.from("office.json"),
                    AMBER,
                    outcome,
                    Text.same("3 of 20"),
                    Text.same("Find 17."),
                    List.of(AMBER));
        }
    }

    private static final class Seen implements ChecksPresenter.Screen {
        private Map<Finding.Group, List<Finding>> findings = Map.of();
        private boolean stale;
        private boolean unchecked;
        private int held;

        @Override
        public void none() {
            findings = Map.of();
        }

        @Override
        public void unchecked(Sight sight) {
            unchecked = true;
        }

        @Override
        public void show(Sight sight, Map<Finding.Group, List<Finding>> found, int holding, boolean old) {
            findings = found;
            held = holding;
            stale = old;
        }
    }

    @Test
    void whatDoesNotHoldIsGroupedByHowMuchItMatters() {
        assertTrue(seen.unchecked);
        presenter.check();
        assertEquals(
                List.of(Finding.Group.ERROR, Finding.Group.CAUTION, Finding.Group.UNKNOWN),
                List.copyOf(seen.findings.keySet()));
        assertEquals(1, seen.held);
        Finding finding = seen.findings.get(Finding.Group.ERROR).get(0);
        assertEquals("Amber", finding.title());
        assertTrue(finding.about().contains("Unverified"), finding::about);
        assertTrue(finding.about().contains("numbers from office.json"), finding::about);
        assertEquals("Amber", finding.rows().get(0).title());
    }

    @Test
    void aChangeMakesThemOldAndIsSaid() {
        presenter.check();
        assertTrue(!seen.stale);
        workspace.add("o-7", Things.FIRST, Things.firm("Delta"));
        assertTrue(seen.stale);
        presenter.check();
        assertTrue(!seen.stale);
    }

    @Test
    void aFindingLeadsToItsRow() {
        presenter.check();
        presenter.go(AMBER);
        assertEquals(Optional.of(AMBER), Spot.shared(workbench).get());
        assertEquals(
                Optional.of(Listed.all(Kind.of(Cluster.class))),
                Listed.shared(workbench).get());
    }
}
