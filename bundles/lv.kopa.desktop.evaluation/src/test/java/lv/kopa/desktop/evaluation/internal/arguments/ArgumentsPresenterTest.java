package lv.kopa.desktop.evaluation.internal.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.desktop.evaluation.internal.command.Evaluations;
import lv.kopa.desktop.evaluation.internal.command.RunCommand;
import lv.kopa.desktop.evaluation.internal.method.MethodsHere;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.StudyRequest;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArgumentsPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Things.Service service = new Things.Service();
    private final MethodsHere methods = new MethodsHere(service);
    private final Evaluations evaluations = new Evaluations(service, methods.methods());
    private final Seen seen = new Seen();
    private final File file = new File();
    private ArgumentsPresenter presenter;

    private static final class Seen implements ArgumentsPresenter.Screen {
        private final List<String> shown = new ArrayList<>();
        private ParameterTree tree = ParameterTree.NONE;
        private Map<String, Object> values = new LinkedHashMap<>();
        private List<ParameterTree.Fault> faults = List.of();
        private List<Finding> findings = List.of();
        private String hindrance = "";
        private boolean running;

        @Override
        public void noMethod() {
            shown.add("none");
        }

        @Override
        public void missing(Text words) {
            shown.add("missing");
        }

        @Override
        public void form(MethodDescription method, ParameterTree settings, Optional<Dataset> dataset) {
            shown.add(method.id() + (dataset.isPresent() ? " with data" : ""));
            tree = settings;
        }

        @Override
        public void offer(Optional<Dataset> dataset) {
            shown.add(dataset.isPresent() ? "names of data" : "no names");
        }

        @Override
        public void put(Map<String, Object> next) {
            values = new LinkedHashMap<>(next);
            values.keySet().removeIf(key -> tree.find(key).isEmpty());
        }

        @Override
        public Map<String, Object> values() {
            return values;
        }

        @Override
        public ParameterTree.Binding binding() {
            return tree.bind(values);
        }

        @Override
        public Optional<Arguments> demand() {
            faults = binding().faults();
            return binding().arguments();
        }

        @Override
        public void faults(List<ParameterTree.Fault> found) {
            faults = found;
        }

        @Override
        public void ready(Optional<Text> why, boolean runs) {
            hindrance = why.map(text -> text.in(Language.EN)).orElse("");
            running = runs;
        }

        @Override
        public void findings(List<Finding> found) {
            findings = found;
        }
    }

    private static final class File implements ArgumentsExchange {
        private Map<String, Object> content = Map.of();

        @Override
        public Map<String, Object> read(Path path) {
            return content;
        }

        @Override
        public void write(Map<String, Object> arguments, Path path) {
            content = arguments;
        }
    }

    @BeforeEach
    void open() {
        methods.here(Things.method("sum", "?"), Things.method("max", "?"));
        presenter = new ArgumentsPresenter(workbench, methods.methods(), evaluations, seen);
        presenter.begin();
    }

    private void choose(String id) {
        Draft.shared(workbench).set(Draft.of(workbench).by(id));
    }

    private void edit(Object steps) {
        seen.values = new LinkedHashMap<>(Map.of("steps", steps));
        presenter.edited();
    }

    private String latest() {
        return seen.shown.get(seen.shown.size() - 1);
    }

    @Test
    void theFormIsThatOfTheChosenMethodAndOfTheData() {
        assertEquals("none", latest());
        choose("sum");
        assertEquals("sum", latest());
        workbench.shared(Topic.DATASET).set(Things.dataset());
        assertEquals("names of data", latest());
        choose("max");
        assertEquals("max with data", latest());
        int before = seen.shown.size();
        workbench
                .shared(Topic.DATASET)
                .set(workbench.shared(Topic.DATASET).get().orElseThrow());
        assertEquals(before, seen.shown.size());
    }

    @Test
    void whatIsEditedIsInTheDraftAndTheFormIsLeftAlone() {
        choose("sum");
        int before = seen.shown.size();
        edit(5L);
        assertEquals(Map.of("steps", 5L), Draft.of(workbench).arguments());
        assertEquals(before, seen.shown.size());
    }

    @Test
    void whatOthersPutIntoTheDraftIsInTheForm() {
        choose("sum");
        Draft.shared(workbench).set(Draft.of(workbench).with(Map.of("steps", 6L)));
        assertEquals(Map.of("steps", 6L), seen.values);
    }

    @Test
    void settingsSurviveThatTheJarGoesAndComesBack() {
        choose("sum");
        edit(5L);
        methods.here();
        assertEquals("missing", latest());
        methods.here(Things.method("sum", "?"));
        assertEquals("sum", latest());
        assertEquals(Map.of("steps", 5L), seen.values);
    }

    @Test
    void savedSettingsReplaceThoseOfTheFormAndUnknownOnesAreSaid() {
        choose("sum");
        file.content = Map.of("steps", 7L, "speed", 1L);
        presenter.open(Path.of("saved.json"), file);
        assertEquals(Map.of("steps", 7L), Draft.of(workbench).arguments());
        assertEquals(
                List.of("speed"),
                seen.faults.stream().map(ParameterTree.Fault::key).toList());
        assertTrue(workbench.latest().startsWith("Faulty settings in the file: 1"), workbench::latest);
    }

    @Test
    void allSettingsAreSaved() {
        choose("sum");
        presenter.save(Path.of("saved.json"), file);
        assertEquals(Map.of("steps", 3L), file.content);
    }

    @Test
    void studiesAreAskedForInTheSameFormAndLeftAloneByFilesThatDoNotSpeakOfThem() {
        service.studies = List.of(Things.study("uncertainty"));
        methods.here(Things.method("sum", "?"), Things.method("max", "?"));
        workbench.shared(Topic.DATASET).set(Things.dataset());
        choose("sum");
        seen.values =
                new LinkedHashMap<>(Map.of("steps", 5L, "study:uncertainty", true, "study:uncertainty.steps", 4L));
        presenter.edited();
        file.content = Map.of("steps", 7L);
        presenter.open(Path.of("saved.json"), file);
        new RunCommand(evaluations).run(workbench);
        assertEquals(Map.of("steps", 7L), service.request.arguments());
        assertEquals(List.of(new StudyRequest("uncertainty", Map.of("steps", 4L))), service.request.studies());
    }

    @Test
    void whichStudiesAreMadeIsSavedAndComesBack() {
        service.studies = List.of(Things.study("uncertainty"), Things.study("agreement"));
        methods.here(Things.method("sum", "?"), Things.method("max", "?"));
        workbench.shared(Topic.DATASET).set(Things.dataset());
        choose("sum");
        seen.values =
                new LinkedHashMap<>(Map.of("steps", 5L, "study:uncertainty", true, "study:uncertainty.steps", 4L));
        presenter.edited();
        presenter.save(Path.of("saved.json"), file);
        assertEquals(5L, file.content.get("steps"));
        assertEquals(true, file.content.get("study:uncertainty"));
        assertEquals(4L, file.content.get("study:uncertainty.steps"));
        assertEquals(false, file.content.get("study:agreement"));
        seen.values = new LinkedHashMap<>(Map.of("study:agreement", true));
        presenter.edited();
        presenter.open(Path.of("saved.json"), file);
        assertEquals(List.of(), seen.faults);
        new RunCommand(evaluations).run(workbench);
        assertEquals(Map.of("steps", 5L), service.request.arguments());
        assertEquals(List.of(new StudyRequest("uncertainty", Map.of("steps", 4L))), service.request.studies());
    }

    @Test
    void aStudyOfAFileThatIsNotHereIsSaid() {
        choose("sum");
        file.content = Map.of("steps", 7L, "study:nothing", true);
        presenter.open(Path.of("saved.json"), file);
        assertEquals(
                List.of("study:nothing"),
                seen.faults.stream().map(ParameterTree.Fault::key).toList());
    }

    @Test
    void theFormIsAnotherOneWhenStudiesComeOrGoAndKeepsWhatWasSet() {
        choose("sum");
        edit(5L);
        service.studies = List.of(Things.study("uncertainty"));
        methods.here(Things.method("sum", "?"), Things.method("max", "?"));
        assertEquals("sum", latest());
        assertTrue(seen.tree.find("study:uncertainty").isPresent());
        assertEquals(Map.of("steps", 5L), seen.values);
        service.studies = List.of();
        methods.here(Things.method("sum", "?"), Things.method("max", "?"));
        assertTrue(seen.tree.find("study:uncertainty").isEmpty());
        assertEquals(Map.of("steps", 5L), seen.values);
    }

    @Test
    void aRunTakesWhatStandsInTheFormAndFaultsKeepItFromStarting() {
        workbench.shared(Topic.DATASET).set(Things.dataset());
        choose("sum");
        seen.values = new LinkedHashMap<>(Map.of("steps", "many"));
        new RunCommand(evaluations).run(workbench);
        assertEquals(1, seen.faults.size());
        seen.values = new LinkedHashMap<>(Map.of("steps", 2L));
        new RunCommand(evaluations).run(workbench);
        assertEquals(Map.of("steps", 2L), service.request.arguments());
        assertEquals(Map.of("steps", 2L), Draft.of(workbench).arguments());
    }

    @Test
    void whyARunWasRefusedIsShownUntilMethodOrDataAreOthers() {
        workbench.shared(Topic.DATASET).set(Things.dataset());
        choose("sum");
        service.outcome = Outcome.REFUSED;
        new RunCommand(evaluations).run(workbench);
        assertEquals(1, seen.findings.size());
        choose("max");
        assertTrue(seen.findings.isEmpty());
        choose("sum");
        assertEquals(1, seen.findings.size());
        workbench.shared(Topic.DATASET).set(Things.dataset("2020"));
        assertTrue(seen.findings.isEmpty());
    }

    @Test
    void aRecordOutOfTheArchiveChangesNothing() {
        Dataset dataset = Things.dataset();
        workbench.shared(Topic.DATASET).set(dataset);
        choose("max");
        edit(5L);
        workbench.shared(Topic.RECORD).set(Things.record(dataset, Outcome.REFUSED));
        assertEquals(Optional.of("max"), Draft.of(workbench).method());
        assertEquals(Map.of("steps", 5L), Draft.of(workbench).arguments());
        assertTrue(seen.findings.isEmpty());
    }

    @Test
    void whyNothingCanRunIsSaid() {
        assertTrue(seen.hindrance.startsWith("Open tables first"), seen.hindrance);
        workbench.shared(Topic.DATASET).set(Things.dataset());
        assertEquals("Choose a method first.", seen.hindrance);
        choose("sum");
        assertEquals("", seen.hindrance);
        workbench.slow = true;
        new RunCommand(evaluations).run(workbench);
        workbench.jobs().follow(() -> {});
        assertTrue(evaluations.running());
        workbench.finish();
        assertTrue(!seen.running);
    }

    @Test
    void aViewThatIsClosedHasWrittenItsLastEdit() {
        choose("sum");
        seen.values = new LinkedHashMap<>(Map.of("steps", 8L));
        presenter.close();
        assertEquals(Map.of("steps", 8L), Draft.of(workbench).arguments());
    }
}
