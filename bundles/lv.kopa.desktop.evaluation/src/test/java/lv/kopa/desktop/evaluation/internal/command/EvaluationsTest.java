package lv.kopa.desktop.evaluation.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.desktop.evaluation.internal.method.MethodsHere;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.text.Language;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationsTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Things.Service service = new Things.Service();
    private final MethodsHere methods = new MethodsHere(service);
    private final Evaluations evaluations = new Evaluations(service, methods.methods());

    @BeforeEach
    void prepared() {
        methods.here(Things.method("sum", "?"));
        workbench.shared(Topic.DATASET).set(Things.dataset());
        Draft.shared(workbench).set(Draft.of(workbench).by("sum").with(Map.of("steps", 4L)));
    }

    private String hindrance() {
        return evaluations
                .hindrance(workbench)
                .map(text -> text.in(Language.EN))
                .orElse("");
    }

    private Notice notice() {
        return workbench.told.get(workbench.told.size() - 1);
    }

    @Test
    void whatHindersIsSaidInWords() {
        assertEquals("", hindrance());
        methods.here();
        assertTrue(hindrance().contains("sum.jar"), this::hindrance);
        Draft.shared(workbench).clear();
        assertEquals("Choose a method first.", hindrance());
        workbench.shared(Topic.DATASET).clear();
        assertTrue(hindrance().startsWith("Open tables first"), this::hindrance);
        evaluations.run(workbench);
        assertNull(service.request);
        assertEquals(hindrance(), workbench.latest());
    }

    @Test
    void aResultIsSharedAndShown() {
        evaluations.run(workbench);
        assertEquals(Map.of("steps", 4L), service.request.arguments());
        assertEquals(1, service.request.seed());
        assertEquals(Runtime.getRuntime().availableProcessors(), service.request.threads());
        assertEquals(3600, service.request.timeLimit().toSeconds());
        assertEquals(
                "record-DONE",
                workbench.shared(Topic.RECORD).get().orElseThrow().id());
        assertEquals(List.of("evaluation.result"), workbench.shown);
        assertFalse(evaluations.running());
    }

    @Test
    void whatAnOpenFormHoldsCounts() {
        evaluations.ask(() -> Optional.of(Map.of("steps", 7L)));
        evaluations.run(workbench);
        assertEquals(Map.of("steps", 7L), service.request.arguments());
    }

    @Test
    void aFormWithFaultsIsShownAndNothingRuns() {
        evaluations.ask(Optional::empty);
        evaluations.run(workbench);
        assertNull(service.request);
        assertEquals(List.of("evaluation.arguments"), workbench.shown);
        assertTrue(workbench.latest().startsWith("Not started"), workbench::latest);
    }

    @Test
    void aRefusalIsKeptWithItsFindingsUntilTheNextRun() {
        service.outcome = Outcome.REFUSED;
        evaluations.run(workbench);
        assertEquals(
                "record-REFUSED",
                workbench.shared(Topic.RECORD).get().orElseThrow().id());
        assertEquals(
                1,
                workbench.shared(Refusal.TOPIC).get().orElseThrow().findings().size());
        assertEquals(Notice.Severity.WARNING, notice().severity());
        service.outcome = Outcome.DONE;
        evaluations.run(workbench);
        assertTrue(workbench.shared(Refusal.TOPIC).get().isEmpty());
    }

    @Test
    void aFailureLeadsToTheProblems() {
        service.outcome = Outcome.FAILED;
        evaluations.run(workbench);
        assertTrue(workbench.shared(Topic.RECORD).get().isEmpty());
        assertEquals(Optional.of("problems"), notice().viewId());
        assertTrue(workbench.latest().contains("did not come to a result"), workbench::latest);
    }

    @Test
    void oneRunsAtATimeAndASecondIsRefusedInWords() {
        workbench.slow = true;
        evaluations.run(workbench);
        assertTrue(evaluations.running());
        evaluations.run(workbench);
        assertTrue(workbench.latest().startsWith("An evaluation is running"), workbench::latest);
        assertEquals(1, workbench.all().size());
    }

    @Test
    void whatIsStoppedSaysSoAndShowsNothing() {
        workbench.slow = true;
        evaluations.run(workbench);
        evaluations.stop();
        workbench.finish();
        assertEquals(Job.State.CANCELLED, workbench.all().get(0).state());
        assertFalse(evaluations.running());
        assertTrue(workbench.shared(Topic.RECORD).get().isEmpty());
        assertTrue(workbench.latest().startsWith("The evaluation was stopped"), workbench::latest);
    }

    @Test
    void theRunCommandFollowsWhatHindersAndTheStopCommandWhatRuns() {
        RunCommand run = new RunCommand(evaluations);
        StopCommand stop = new StopCommand(evaluations);
        assertTrue(run.enabled(workbench));
        assertFalse(stop.enabled(workbench));
        methods.here();
        assertFalse(run.enabled(workbench));
        methods.here(Things.method("sum", "?"));
        workbench.slow = true;
        run.run(workbench);
        assertTrue(run.enabled(workbench));
        assertTrue(stop.enabled(workbench));
    }
}
