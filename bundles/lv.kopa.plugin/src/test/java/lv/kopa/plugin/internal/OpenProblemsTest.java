package lv.kopa.plugin.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import lv.kopa.task.Problem;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class OpenProblemsTest {
    private final OpenProblems problems = new OpenProblems();

    private static Problem problem(String source, String key, String message) {
        return new Problem(source, key, Instant.EPOCH, Text.same(message), Text.EMPTY);
    }

    private List<String> messages() {
        return problems.problems().stream()
                .map(problem ->
                        problem.message().byLanguage().values().iterator().next())
                .toList();
    }

    @Test
    void whatHappensAgainReplacesWhatWasSaidAndIsTheNewest() {
        problems.report(problem("a.jar", "x", "first"));
        problems.report(problem("a.jar", "y", "second"));
        problems.report(problem("a.jar", "x", "third"));
        assertEquals(List.of("second", "third"), messages());
    }

    @Test
    void clearingASourceForgetsAllOfItAndNothingElse() {
        problems.report(problem("a.jar", "x", "first"));
        problems.report(problem("b.jar", "x", "second"));
        problems.report(problem("a.jar", "y", "third"));
        problems.clear("a.jar");
        assertEquals(List.of("second"), messages());
    }
}
