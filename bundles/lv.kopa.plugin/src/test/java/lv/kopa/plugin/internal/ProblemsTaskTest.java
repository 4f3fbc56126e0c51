package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.report.Block;
import lv.kopa.task.Problem;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsTaskTest {
    private final OpenProblems log = new OpenProblems();
    private final ProblemsTask task = new ProblemsTask(log);

    private TaskResult run(Language language) {
        Arguments none =
                task.description().parameters().bind(Map.of()).arguments().orElseThrow();
        return task.run(none, new TaskContext() {
            @Override
            public Language language() {
                return language;
            }

            @Override
            public Path workingFolder() {
                return Path.of("");
            }

            @Override
            public void progress(double fraction, Text step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
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
