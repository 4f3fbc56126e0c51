package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final List<String> answers = new ArrayList<>();
    private final Later<String> later = new Later<>(beside::add, Runnable::run, answers::add);

    @Test
    void onlyTheAnswerToTheLatestQuestionCounts() {
        later.ask(() -> "first");
        later.ask(() -> "second");
        beside.removeLast().run();
        beside.removeLast().run();
        assertEquals(List.of("second"), answers);
    }

    @Test
    void whatIsForgottenIsNotAnswered() {
        later.ask(() -> "first");
        later.forget();
        beside.remove().run();
        assertEquals(List.of(), answers);
    }

    @Test
    void whatIsThrownIsThrownWhereFaultsAreToldOf() {
        later.ask(() -> {
            throw new IllegalStateException("no");
        });
        assertThrows(IllegalStateException.class, () -> beside.remove().run());
    }

    @Test
    void nobodyHearsOfAFaultOfWhatIsNotWantedAnyMore() {
        later.ask(() -> {
            throw new IllegalStateException("closed meanwhile");
        });
        later.forget();
        beside.remove().run();
        assertEquals(List.of(), answers);
    }
}
