package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.fakes.FakeContext;
import lv.kopa.report.Block;
import lv.kopa.task.Problem;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsTaskTest {
    private final OpenProblems log = new OpenProblems();
    private Runnable whenAsked = () -> {};
    private final ProblemsTask task = new ProblemsTask(log, new Methods());

    /** Methods of which one may turn out to be a problem when it is asked what it is. */
    private final class Methods implements EvaluationService {
        @Override
        public List<MethodEntry> methods() {
            whenAsked.run();
            return List.of();
        }

        @Override
        public List<StudyDescription> studies() {
            return List.of();
        }

        @Override
        public Optional<MethodEntry> method(String id) {
            return Optional.empty();
        }

        @Override
        public EvaluationRecord evaluate(EvaluationRequest request, RunMonitor monitor) {
            throw new AssertionError("nobody asked for an evaluation");
        }

        @Override
        public Rerun rerun(EvaluationRecord record, int threads, RunMonitor monitor) {
            throw new AssertionError("nobody asked for a rerun");
        }
    }

    @Test
    void asksEveryMethodWhatItIsFirst() {
        whenAsked = () -> log.report(new Problem(
                "dumb.jar",
                "method-failed",
                Instant.EPOCH,
                Text.same("Cannot say what it is"),
                Text.same("Ask its maker")));
        assertEquals(1, ((List<?>) run(Language.EN).data().get("problems")).size());
    }

    private TaskResult run(Language language) {
        Arguments none =
                task.description().parameters().bind(Map.of()).arguments().orElseThrow();
        return task.run(none, new FakeContext(Path.of(""), language));
    }

    @Test
    void saysThatThereIsNone() {
        TaskResult result = run(Language.EN);
        assertInstanceOf(Block.Paragraph.class, result.blocks().get(0));
        assertEquals(Map.of("problems", List.of()), result.data());
    }

    @Test
    void givesEachProblemToPeopleAndToProgramsInTheirLanguage() {
        log.report(new Problem(
                "x.jar",
                "corrupt-jar",
                Instant.parse("2026-11-23T12:00:00Z"),
                Text.of("broken", "bojāts"),
                Text.of("copy again", "kopējiet vēlreiz")));
        TaskResult result = run(Language.LV);
        Block.FindingBlock block =
                assertInstanceOf(Block.FindingBlock.class, result.blocks().get(0));
        assertEquals("broken", block.finding().message().in(Language.EN));
        assertEquals(List.of("x.jar"), block.finding().subjects());
        assertEquals(
                List.of(Map.of(
                        "source", "x.jar",
                        "key", "corrupt-jar",
                        "since", "2026-11-23T12:00:00Z",
                        "message", "bojāts",
                        "cure", "kopējiet vēlreiz")),
                result.data().get("problems"));
        assertEquals(TaskResult.Outcome.DONE, result.outcome());
    }
}
