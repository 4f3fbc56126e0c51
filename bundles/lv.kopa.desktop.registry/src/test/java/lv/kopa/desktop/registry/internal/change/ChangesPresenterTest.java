package lv.kopa.desktop.registry.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Moment;
import lv.kopa.task.Task;
import lv.kopa.task.TaskContext;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ChangesPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final FakeWorkspace workspace = Things.open(workbench);
    private final Splitting task = new Splitting();
    private final Seen seen = new Seen();
    private final ChangesPresenter presenter = new ChangesPresenter(workbench, task, seen);

    /** Notes what it was asked. */
    private static final class Splitting implements Task {
        private static final Text WORDS = Text.same("w");
        private Map<String, Object> asked = Map.of();

        private static Parameter<String> words(String key) {
            return new Parameter<>(
                    key,
                    new ParameterType.Words(Vocabulary.NONE),
                    WORDS,
                    Text.EMPTY,
                    Text.EMPTY,
                    Optional.empty(),
                    Parameter.Level.BASIC,
                    Condition.ALWAYS,
                    "1.0.0",
                    Variation.FIXED);
        }

        @Override
        public TaskDescription description() {
            return new TaskDescription(
                    "indicators changes",
                    WORDS,
                    WORDS,
                    WORDS,
                    ParameterTree.of(words("code"), words("programme"), words("as-of"), words("as-known-on")),
                    List.of(),
                    List.of());
        }

        @Override
        public TaskResult run(Arguments arguments, TaskContext context) {
            asked = arguments.plain();
            return new TaskResult(TaskResult.Outcome.DONE, List.of(), Map.of());
        }
    }

    private static final class Seen implements ChangesPresenter.Screen {
        private boolean none;
        private boolean unasked;
        private boolean stale;
        private Optional<TaskResult> result = Optional.empty();

        @Override
        public void none() {
            none = true;
        }

        @Override
        public void unasked(Sight sight) {
            unasked = true;
        }

        @Override
        public void show(Sight sight, TaskResult found, boolean old) {
            result = Optional.of(found);
            stale = old;
        }
    }

    @Test
    void onlyWhatTheWindowDoesNotKnowIsAsked() {
        assertEquals(
                List.of("code"),
                ChangesPresenter.asked(task).parameters().stream()
                        .map(Parameter::key)
                        .toList());
    }

    @Test
    void aChangeIsSplitInTheOpenProgrammeFromTheDayOnWhichItIsSeen() {
        assertTrue(seen.unasked);
        Sight sight = Sight.shared(workbench).get().orElseThrow();
        LocalDate day = LocalDate.of(2019, 12, 31);
        Sight.shared(workbench).set(sight.at(new Moment(day, Optional.of(day.plusDays(1)))));
        presenter.split(Map.of("code", "ST-10"));

        assertEquals("ST-10", task.asked.get("code"));
        assertEquals(workspace.folder().toString(), task.asked.get("programme"));
        assertEquals("2019-12-31", task.asked.get("as-of"));
        assertEquals("2020-01-01", task.asked.get("as-known-on"));
        assertTrue(seen.result.isPresent());
        assertFalse(seen.stale);

        Sight.shared(workbench).set(Sight.shared(workbench).get().orElseThrow().changed());
        assertTrue(seen.stale, "something was entered since");
        Sight.shared(workbench).clear();
        assertTrue(seen.none);
    }
}
