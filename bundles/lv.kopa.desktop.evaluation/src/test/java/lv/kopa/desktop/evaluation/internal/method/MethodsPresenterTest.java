package lv.kopa.desktop.evaluation.internal.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MethodsPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Things.Service service = new Things.Service();
    private final Methods methods = new Methods(service);
    private final Seen seen = new Seen();
    private final MethodsPresenter presenter = new MethodsPresenter(workbench, methods, seen);

    private static final class Seen implements MethodsPresenter.Screen {
        private List<MethodGroup> groups = List.of();
        private Optional<String> chosen = Optional.empty();
        private Optional<MethodEntry> details = Optional.empty();
        private String missing = "";

        @Override
        public void list(List<MethodGroup> all, Optional<String> id) {
            groups = all;
            chosen = id;
        }

        @Override
        public void details(Optional<MethodEntry> method) {
            details = method;
        }

        @Override
        public void missing(Optional<Text> words) {
            missing = words.map(text -> text.in(Language.EN)).orElse("");
        }

        List<String> ids() {
            return groups.stream()
                    .flatMap(group -> group.methods().stream())
                    .map(entry -> entry.description().id())
                    .toList();
        }
    }

    private void here(MethodEntry... entries) {
        service.methods = List.of(entries);
        methods.ask();
    }

    private static MethodEntry method(String id) {
        return Things.method(id, "Who is best?");
    }

    @BeforeEach
    void begin() {
        presenter.begin();
    }

    @Test
    void theFirstMethodIsChosenWhenNoneIs() {
        here(method("b"), method("a"));
        assertEquals(Optional.of("a"), Draft.of(workbench).method());
        assertEquals(Optional.of("a"), seen.chosen);
        assertEquals("a.jar", seen.details.orElseThrow().origin());
    }

    @Test
    void theUsualMethodIsProposedAlsoWhenItComesLaterButNotToWhomHasChosen() {
        here(method("b"));
        here(method("b"), method("composite"), method("a"));
        assertEquals(Optional.of("composite"), Draft.of(workbench).method());
        presenter.choose("b");
        here(method("b"), method("composite"));
        assertEquals(Optional.of("b"), Draft.of(workbench).method());
    }

    @Test
    void whoHasChosenTheFirstKeepsItWhenTheUsualOneComes() {
        here(method("a"));
        presenter.choose("a");
        here(method("a"), method("composite"));
        assertEquals(Optional.of("a"), Draft.of(workbench).method());
    }

    @Test
    void methodsAreGroupedByTheQuestionThatTheyAnswer() {
        here(method("z"), Things.method("y", "What is near?"), method("x"));
        assertEquals(
                List.of("What is near?", "Who is best?"),
                seen.groups.stream().map(MethodGroup::question).toList());
        assertEquals(List.of("y", "x", "z"), seen.ids());
    }

    @Test
    void wordsWithoutMarksFindMethodsAndChooseNone() {
        here(method("x"), Things.method("y", "Kurš ir tuvāks?"));
        presenter.choose("x");
        presenter.seek("KURS tuv");
        assertEquals(List.of("y"), seen.ids());
        assertEquals(Optional.of("x"), Draft.of(workbench).method());
        presenter.seek("nothing");
        assertTrue(seen.ids().isEmpty());
    }

    @Test
    void aMethodThatGoesIsNamedWithItsJarAndComesBack() {
        here(method("x"), method("y"));
        presenter.choose("y");
        Draft.shared(workbench).set(Draft.of(workbench).with(Map.of("steps", 5L)));
        here(method("x"));
        assertEquals(Optional.of("y"), Draft.of(workbench).method());
        assertTrue(seen.missing.contains("y.jar (version 1.2.0)"), seen.missing);
        assertEquals("y.jar", seen.details.orElseThrow().origin());
        here(method("x"), method("y"));
        assertEquals("", seen.missing);
        assertEquals(Optional.of("y"), seen.chosen);
        assertEquals(Map.of("steps", 5L), Draft.of(workbench).arguments());
    }

    @Test
    void aMethodThatWasNeverHereIsNamedByItsId() {
        Draft.shared(workbench).set(Draft.of(workbench).by("far.away"));
        here(method("x"));
        assertTrue(seen.missing.contains("“far.away” is not here"), seen.missing);
    }

    @Test
    void whatIsHereIsSharedSoThatCommandsAreAskedAnew() {
        here(method("x"));
        assertEquals(
                List.of("x"),
                workbench.shared(Present.TOPIC).get().orElseThrow().entries().stream()
                        .map(entry -> entry.description().id())
                        .toList());
    }

    @Test
    void aViewThatIsClosedHearsNothing() {
        presenter.close();
        here(method("x"));
        assertTrue(seen.ids().isEmpty());
    }

    @Test
    void thePageOfAMethodEscapesWhatIsWrittenInIt() {
        String page = MethodDetails.page(method("x"), Language.EN);
        assertTrue(page.contains("Adds &amp; divides."), page);
        assertTrue(page.contains("href=\"https://doi.org/10.1000/1\""), page);
        assertTrue(page.contains("x.jar"), page);
    }
}
