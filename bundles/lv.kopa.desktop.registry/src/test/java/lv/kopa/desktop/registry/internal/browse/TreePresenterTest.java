package lv.kopa.desktop.registry.internal.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;
import org.junit.jupiter.api.Test;

class TreePresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeWorkspace workspace = Things.open(workbench);
    private final Seen seen = new Seen();
    private final TreePresenter presenter = new TreePresenter(workbench, seen, Things.atOnce());

    private static final class Seen implements TreePresenter.Screen {
        private List<Branch> roots = List.of();

        @Override
        public void none() {
            roots = List.of();
        }

        @Override
        public void show(Sight sight, List<Branch> now, Set<String> open) {
            roots = now;
        }

        @Override
        public void select(Optional<Row> row) {
            // seen in the window
        }

        Branch root(String begins) {
            return child(roots, begins);
        }

        static Branch child(List<Branch> branches, String begins) {
            return branches.stream()
                    .filter(each -> each.words().startsWith(begins))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(begins + " in " + branches));
        }
    }

    @Test
    void clustersAreOpenAtFirstWithTheirNumber() {
        assertEquals(
                List.of("Clusters (2)", "Organisations (3)", "All kinds"),
                seen.roots.stream().map(Branch::words).toList());
        assertEquals(
                List.of("Amber", "Ships"),
                seen.root("Clusters").children().stream().map(Branch::words).toList());
        assertTrue(seen.root("Organisations").children().isEmpty());
    }

    private Branch amber() {
        return Seen.child(seen.root("Clusters").children(), "Amber");
    }

    @Test
    void aClusterOpensToItsPartsAndTheseToTheirThings() {
        presenter.open(amber(), true);
        Branch members = Seen.child(amber().children(), "Memberships");
        assertEquals("Memberships (3)", members.words());
        presenter.open(members, true);
        members = Seen.child(amber().children(), "Memberships");
        assertEquals(
                List.of("Alfa", "Beta", "Žagars"),
                members.children().stream().map(Branch::words).toList(),
                "without the cluster, which goes without saying");
        presenter.go(members);
        assertEquals(
                Kind.of(Membership.class),
                Listed.shared(workbench).get().orElseThrow().kind());
        presenter.go(members.children().get(2));
        assertEquals("m-a", Spot.shared(workbench).get().orElseThrow().id().value());
    }

    @Test
    void aFirmOpensToWhatItHasAndToItsValues() {
        workspace.add("v-1", Things.FIRST, Things.value("ST-01", Observation.Subject.ORGANISATION, "o-e"));
        workspace.add("v-2", Things.FIRST, Things.value("ST-01", Observation.Subject.ORGANISATION, "o-l"));
        workspace.add("v-3", Things.FIRST, Things.value("OP-06", Observation.Subject.CLUSTER, "c-1"));
        presenter.open(seen.root("Organisations"), true);
        presenter.open(beta(), true);
        assertEquals(
                List.of("Memberships (1)", "Uses of services (0)", "Indicator values (1)"),
                beta().children().stream().map(Branch::words).toList());
        presenter.open(beta().children().get(2), true);
        assertEquals(
                List.of("ST-01 – 2018"),
                beta().children().get(2).children().stream().map(Branch::words).toList(),
                "without the firm, which goes without saying");
        presenter.open(amber(), true);
        assertEquals(
                "Indicator values (1)",
                Seen.child(amber().children(), "Indicator values").words());
    }

    @Test
    void aFirmWithTheIdentifierOfAClusterHasItsOwnValuesAlone() {
        workspace.add("c-1", Things.FIRST, Things.firm("Gamma"));
        workspace.add("v-1", Things.FIRST, Things.value("ST-01", Observation.Subject.ORGANISATION, "c-1"));
        workspace.add("v-2", Things.FIRST, Things.value("OP-06", Observation.Subject.CLUSTER, "c-1"));
        presenter.open(seen.root("Organisations"), true);
        presenter.open(Seen.child(seen.root("Organisations").children(), "Gamma"), true);
        presenter.open(amber(), true);
        for (Branch each :
                List.of(amber(), Seen.child(seen.root("Organisations").children(), "Gamma"))) {
            assertEquals(
                    "Indicator values (1)",
                    Seen.child(each.children(), "Indicator values").words());
        }
    }

    private Branch beta() {
        return Seen.child(seen.root("Organisations").children(), "Beta");
    }

    @Test
    void whatIsOpenStaysSoAfterAChangeAndInAnotherView() {
        presenter.open(amber(), true);
        workspace.add("c-3", Things.FIRST, Things.cluster("Drones", "Droni"));
        assertEquals("Clusters (3)", seen.root("Clusters").words());
        assertTrue(!amber().children().isEmpty());
        Seen again = new Seen();
        new TreePresenter(workbench, again, Things.atOnce());
        assertTrue(!Seen.child(again.root("Clusters").children(), "Amber")
                .children()
                .isEmpty());
    }

    @Test
    void namesAreFoundInAnyLanguageWithoutTheirMarks() {
        presenter.search("kugi");
        assertEquals(
                List.of("Clusters (1)"), seen.roots.stream().map(Branch::words).toList());
        assertEquals("Ships", seen.roots.get(0).children().get(0).words());
        presenter.search("");
        assertEquals(3, seen.roots.size());
    }

    @Test
    void theWayDownToAThingIsKnown() {
        Row ships = new Row(Kind.of(Cluster.class), new Id<>("c-2"));
        assertEquals(
                List.of("Clusters (2)", "Ships"),
                TreePresenter.path(seen.roots, ships).stream()
                        .map(Branch::words)
                        .toList());
    }
}
