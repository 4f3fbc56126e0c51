package lv.kopa.desktop.registry.internal.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Jump;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.widget.Later;
import lv.kopa.widget.TableCopy;
import org.junit.jupiter.api.Test;

class TablePresenterTest {
    private static final Kind<Organisation> FIRMS = Kind.of(Organisation.class);

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Seen seen = new Seen();
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private boolean slow;
    private final TablePresenter presenter = new TablePresenter(workbench, seen, new Laters() {
        @Override
        public <T> Later<T> to(Consumer<? super T> place) {
            return new Later<>(work -> run(work), Runnable::run, place);
        }
    });

    private void run(Runnable work) {
        if (slow) {
            beside.add(work);
        } else {
            work.run();
        }
    }

    private static final class Seen implements TablePresenter.Screen {
        private Optional<TablePresenter.Shown> shown = Optional.empty();
        private final List<Integer> came = new ArrayList<>();
        private Optional<Integer> row = Optional.empty();
        private String copied = "";

        @Override
        public void none() {
            shown = Optional.empty();
        }

        @Override
        public void show(TablePresenter.Shown now) {
            shown = Optional.of(now);
        }

        @Override
        public void came(int from, int to) {
            came.add(from);
        }

        @Override
        public void go(Optional<Integer> now) {
            row = now;
        }

        @Override
        public void copy(TableCopy copy) {
            copied = copy.words();
        }
    }

    private List<String> names() {
        return IntStream.range(0, seen.shown.orElseThrow().total())
                .mapToObj(i -> presenter.row(i).map(row -> row.words().get(0)).orElse("…"))
                .toList();
    }

    private Heading heading(String id) {
        return seen.shown.orElseThrow().headings().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private FakeWorkspace many() {
        FakeWorkspace workspace = new FakeWorkspace();
        for (int i = 0; i < 1200; i++) {
            String number = String.format("%04d", i);
            workspace.add("firm-" + number, Things.FIRST, Things.firm("Firm " + number));
        }
        Sight.shared(workbench).set(Things.sight(workspace));
        Listed.shared(workbench).set(Listed.all(FIRMS));
        return workspace;
    }

    @Test
    void rowsAreThoseOfTheKindByNameWithTheirFieldsAndDays() {
        Things.open(workbench);
        Listed.shared(workbench).set(Listed.all(FIRMS));
        assertEquals(List.of("Alfa", "Beta", "Žagars"), names());
        List<String> words = presenter.row(0).orElseThrow().words();
        assertEquals(List.of("2018-01-01", "", "o-l"), words.subList(words.size() - 3, words.size()));
        assertEquals("Enterprise", words.get(1));
    }

    @Test
    void wordsAreFoundWithoutTheirMarks() {
        Things.open(workbench);
        Listed.shared(workbench).set(Listed.all(FIRMS));
        presenter.search("zagar");
        assertEquals(List.of("Žagars"), names());
        presenter.search("");
        assertEquals(3, names().size());
    }

    @Test
    void fewRowsAreSortedAsTheyRead() {
        FakeWorkspace workspace = Things.open(workbench);
        workspace.add("o-0", Things.FIRST, Things.firm("Zebra"));
        Listed.shared(workbench).set(Listed.all(Kind.of(Membership.class)));
        presenter.sort(heading("organisation")); // by what firms are called, not by their identifiers
        assertEquals(
                List.of("Alfa", "Beta", "Žagars"),
                IntStream.range(0, 3)
                        .mapToObj(i -> presenter.row(i).orElseThrow().words().get(1))
                        .toList());
    }

    @Test
    void manyRowsAreSortedByTheRegistryAsFewAre() {
        FakeWorkspace workspace = Things.open(workbench);
        IntStream.range(0, 1000).forEach(i -> workspace.add("f-" + i, Things.FIRST, Things.firm("Firm " + i)));
        Listed.shared(workbench).set(Listed.all(FIRMS));
        assertFalse(seen.shown.orElseThrow().held());
        assertEquals("Alfa", presenter.row(0).orElseThrow().words().get(0));
        presenter.search("Žagars");
        assertFalse(seen.shown.orElseThrow().held());
    }

    @Test
    void theSameHeadingAgainSortsTheOtherWayRound() {
        Things.open(workbench);
        Listed.shared(workbench).set(Listed.all(FIRMS));
        presenter.sort(heading("name"));
        assertEquals(List.of("Žagars", "Beta", "Alfa"), names());
        presenter.sort(heading("name"));
        assertEquals(List.of("Alfa", "Beta", "Žagars"), names());
        presenter.sort(heading(Heading.FROM)); // no order of the registry
        assertEquals(List.of("Alfa", "Beta", "Žagars"), names());
    }

    @Test
    void thoseOfOneThingAreListedAndWhatTheyAreAboutIsSaid() {
        Things.open(workbench);
        Row amber = new Row(Kind.of(Cluster.class), new Id<>("c-1"));
        Listed.shared(workbench).set(Listed.of(Kind.of(Membership.class), "cluster", amber));
        assertEquals(3, seen.shown.orElseThrow().total());
        assertEquals(Optional.of("Amber"), seen.shown.orElseThrow().about());
    }

    @Test
    void pagesComeWhenTheyAreLookedAtAndThoseThatWerePassedDoNotHoldUp() {
        many();
        assertEquals(1200, seen.shown.orElseThrow().total());
        assertTrue(presenter.row(TablePresenter.PAGE - 1).isPresent());
        slow = true;
        for (int page = 1; page < 5; page++) {
            assertTrue(presenter.row(page * TablePresenter.PAGE).isEmpty());
        }
        assertEquals(1, beside.size(), "one question at a time");
        slow = false;
        beside.remove().run();
        assertEquals(List.of(200, 800, 600, 400), seen.came, "the latest first");
        assertEquals("Firm 0801", presenter.row(801).orElseThrow().words().get(0));
    }

    @Test
    void whatIsPointedAtIsFoundHoweverFarDownItIs() {
        many();
        Jump.to(new Row(FIRMS, new Id<>("firm-0777")), workbench);
        assertEquals(Optional.of(777), seen.row);
        presenter.select(3);
        assertEquals(
                "firm-0003", Spot.shared(workbench).get().orElseThrow().id().value());
        assertEquals(Optional.of(3), seen.row);
    }

    @Test
    void aChangeIsSeenAtOnceAndThePastStaysAsItWas() {
        FakeWorkspace workspace = Things.open(workbench);
        Listed.shared(workbench).set(Listed.all(FIRMS));
        workspace.now = workspace.now.plusSeconds(86_400L * 30);
        workspace.add("o-9", Things.FIRST, Things.firm("Gamma"));
        assertEquals(List.of("Alfa", "Beta", "Gamma", "Žagars"), names());
        Sight.shared(workbench)
                .set(Things.sight(workspace).at(Moment.of(Things.TODAY, java.time.LocalDate.of(2020, 1, 10))));
        assertEquals(List.of("Alfa", "Beta", "Žagars"), names());
    }

    @Test
    void whatIsCopiedIsWholeAndNoFormula() {
        FakeWorkspace workspace = Things.open(workbench);
        workspace.add("o-8", Things.FIRST, Things.firm("=1+2"));
        Listed.shared(workbench).set(Listed.all(FIRMS));
        presenter.copyAll();
        assertEquals(5, seen.copied.lines().count());
        assertTrue(seen.copied.contains("\n'=1+2\t"), seen.copied);
        presenter.copy(List.of(1));
        assertEquals(2, seen.copied.lines().count());
    }

    @Test
    void withoutAProgrammeThereIsNothing() {
        Things.open(workbench);
        Listed.shared(workbench).set(Listed.all(FIRMS));
        Sight.shared(workbench).clear();
        assertTrue(seen.shown.isEmpty());
    }
}
