package lv.kopa.desktop.runtime.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.runtime.internal.list.Row;
import lv.kopa.desktop.runtime.internal.list.Times;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Job;
import org.junit.jupiter.api.Test;

class JobWordsTest {
    private static final Instant BEGAN = Instant.parse("2024-03-01T09:30:00Z");

    private static JobWords words(Language language) {
        return new JobWords(new Times(ZoneOffset.UTC, language));
    }

    private static Job job(Job.State state, double fraction, List<InputFault> faults, Optional<String> culprit) {
        return new FakeJob(
                Text.of("Evaluate", "Izvērtēt"),
                state,
                fraction,
                Text.of("Replicates", "Atkārtojumi"),
                faults,
                BEGAN,
                Duration.ofSeconds(75),
                culprit);
    }

    @Test
    void aJobThatRunsSaysHowFarItIs() {
        assertEquals(
                new Row(
                        "play",
                        List.of("Runs", "Evaluate", "42 %", "Replicates", "2024-03-01 09:30", "1 min 15 s"),
                        0.42),
                words(Language.EN).row(job(Job.State.RUNNING, 0.42, List.of(), Optional.empty())));
    }

    @Test
    void whereItIsNotKnownOrOverNoProgressIsClaimed() {
        assertEquals(
                "",
                words(Language.LV)
                        .row(job(Job.State.RUNNING, -1, List.of(), Optional.empty()))
                        .words()
                        .get(2));
        assertEquals(
                -1,
                words(Language.LV)
                        .row(job(Job.State.DONE, 1, List.of(), Optional.empty()))
                        .fraction());
        assertEquals(
                "Paveikts",
                words(Language.LV)
                        .row(job(Job.State.DONE, 1, List.of(), Optional.empty()))
                        .words()
                        .get(0));
    }

    @Test
    void aFailedJobSaysEachFaultWithItsPlaceAndCure() {
        InputFault fault = new InputFault(
                Optional.of("values.csv"),
                Optional.of(3L),
                Optional.of("Patents"),
                Text.of("not a number", "nav skaitlis"),
                Text.of("Write a number", "Ierakstiet skaitli"));
        InputFault bare = InputFault.general(Text.of("too few", "par maz"), Text.EMPTY);
        assertEquals(
                """
                Evaluate
                Failed. Began at 2024-03-01 09:30, took 1 min 15 s.

                Replicates

                values.csv, row 3, column Patents: not a number
                → Write a number

                too few""", words(Language.EN).details(job(Job.State.FAILED, 0.4, List.of(fault, bare), Optional.empty())));
    }

    @Test
    void theBundleAtFaultIsNamed() {
        String details = words(Language.LV).details(job(Job.State.FAILED, 0.4, List.of(), Optional.of("region.jar")));
        assertEquals("""
                Izvērtēt
                Neizdevās. Sākums 2024-03-01 09:30, ilgums 1 min 15 s.

                Atkārtojumi

                Vainīgais: region.jar. Skatiet problēmu sarakstu.""", details);
    }
}
