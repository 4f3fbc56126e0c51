package lv.kopa.desktop.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import lv.kopa.desktop.internal.job.JobRunner;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ClosingQuestionTest {
    @Test
    void whatRunsIsNamed() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        JobRunner jobs = new JobRunner((job, thrown) -> Optional.empty(), job -> {}, thrown -> {});
        for (String name : List.of("One", "Two", "Three")) {
            EventQueue.invokeAndWait(() -> jobs.run(
                    Text.same(name),
                    monitor -> {
                        end.await();
                        return 0;
                    },
                    result -> {}));
        }
        assertEquals(
                "“Three” and 2 others still run. If Kopa is closed now, they are stopped.",
                ClosingQuestion.words(jobs.running()).in(Language.EN));
        assertEquals(
                "“Three” and one other still run. If Kopa is closed now, they are stopped.",
                ClosingQuestion.words(jobs.running().subList(0, 2)).in(Language.EN));
        assertEquals(
                "Darbs „Three” vēl nav pabeigts. Ja Kopa tiks aizvērta tagad, tas tiks apturēts.",
                ClosingQuestion.words(jobs.running().subList(0, 1)).in(Language.LV));
        end.countDown();
    }

    @Test
    void whatIsNotSavedIsNamedWhetherOrNotSomethingRuns() {
        assertEquals(
                "“Membership: Alfa” is not saved. If Kopa is closed now, what was typed is lost.",
                ClosingQuestion.words(List.of(), Optional.of(Text.same("Membership: Alfa")))
                        .in(Language.EN));
    }
}
