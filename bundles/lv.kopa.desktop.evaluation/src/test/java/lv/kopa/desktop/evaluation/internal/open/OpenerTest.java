package lv.kopa.desktop.evaluation.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.text.Text;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Job;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenerTest {
    @TempDir
    Path folder;

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Dataset dataset = Things.dataset();
    private final Opener opener = new Opener(
            new TableExchange() {
                @Override
                public Dataset read(Path values, Optional<Path> indicators) throws InputException {
                    if (values.toString().contains("bad")) {
                        throw new InputException(InputFault.general(Text.same("bad"), Text.EMPTY));
                    }
                    return dataset;
                }

                @Override
                public void write(ResultTable table, Dataset about, Path file) {
                    throw new UnsupportedOperationException();
                }
            },
            new ArgumentsExchange() {
                @Override
                public Map<String, Object> read(Path file) {
                    return Map.of("steps", 5L);
                }

                @Override
                public void write(Map<String, Object> arguments, Path file) {
                    throw new UnsupportedOperationException();
                }
            });
    private Path values;
    private Path indicators;

    @BeforeEach
    void tables() throws IOException {
        values = Files.writeString(folder.resolve("values.csv"), "");
        indicators = Files.writeString(folder.resolve("indicators.csv"), "");
    }

    @Test
    void whatIsOpenedIsSharedAndWhatWasPointedAtIsNot() {
        workbench.shared(Topic.UNIT).set("z");
        workbench.shared(Topic.NODE).set("z");
        workbench.shared(Topic.RECORD).set(Things.record(dataset, Outcome.DONE));
        workbench.answers.add(values);
        opener.ask(workbench);
        assertSame(dataset, workbench.shared(Topic.DATASET).get().orElseThrow());
        assertEquals(
                Optional.of(new Draft.Source(values, Optional.of(indicators))),
                Draft.of(workbench).source());
        assertTrue(workbench.shared(Topic.UNIT).get().isEmpty());
        assertTrue(workbench.shared(Topic.NODE).get().isEmpty());
        assertTrue(workbench.shared(Topic.RECORD).get().isEmpty());
        assertEquals(List.of("evaluation.data"), workbench.shown);
        assertTrue(workbench.latest().contains("indicators.csv, found beside it"), workbench::latest);
    }

    @Test
    void whereNoIndicatorsAreBesideTheyAreAskedFor() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "");
        workbench.answers.addAll(List.of(mine, indicators));
        opener.ask(workbench);
        assertEquals(2, workbench.asked.size());
        assertEquals(
                Optional.of(new Draft.Source(mine, Optional.of(indicators))),
                Draft.of(workbench).source());
    }

    @Test
    void whoeverDoesNotAnswerOpensNothing() throws IOException {
        workbench.answers.add(Files.writeString(folder.resolve("mine.csv"), ""));
        opener.ask(workbench);
        assertTrue(workbench.shared(Topic.DATASET).get().isEmpty());
    }

    @Test
    void faultyTablesLeaveWhatIsOpen() {
        opener.open(new Draft.Source(values, Optional.of(indicators)), workbench);
        opener.open(new Draft.Source(folder.resolve("bad.csv"), Optional.of(indicators)), workbench);
        assertSame(dataset, workbench.shared(Topic.DATASET).get().orElseThrow());
        assertEquals(Job.State.FAILED, workbench.all().get(0).state());
        assertEquals(1, workbench.all().get(0).faults().size());
    }

    @Test
    void aSecondOpeningStopsTheFirstAndSaysSo() {
        workbench.slow = true;
        opener.open(List.of(values, indicators), workbench);
        opener.open(List.of(values, indicators), workbench);
        assertTrue(workbench.latest().startsWith("Stopped"), workbench::latest);
        workbench.finish();
        assertEquals(
                List.of(Job.State.DONE, Job.State.CANCELLED),
                workbench.all().stream().map(Job::state).toList());
    }

    @Test
    void aSampleComesWithMethodAndSettingsAndIsNotAmongRecentTables() throws IOException {
        Files.writeString(folder.resolve("arguments.json"), "{}");
        Sample sample = new Sample(folder);
        opener.open(sample, workbench);
        assertEquals(Optional.of("composite"), Draft.of(workbench).method());
        assertEquals(Map.of("steps", 5L), Draft.of(workbench).arguments());
        assertTrue(new RecentSources(workbench.memory()).all().isEmpty());
    }

    @Test
    void theSettingsOfASampleGoWithItAndThoseOfAPersonStay() throws IOException {
        Files.writeString(folder.resolve("arguments.json"), "{}");
        opener.open(new Sample(folder), workbench);
        Path mine = Files.writeString(folder.resolve("mine.csv"), "");
        opener.open(new Draft.Source(mine, Optional.of(indicators)), workbench);
        assertEquals(Map.of(), Draft.of(workbench).arguments());
        assertTrue(workbench.latest().contains("set back"), workbench::latest);
        Draft.shared(workbench).set(Draft.of(workbench).with(Map.of("steps", 7L)));
        opener.open(List.of(values, indicators), workbench);
        assertEquals(Map.of("steps", 7L), Draft.of(workbench).arguments());
    }

    @Test
    void atMostTenRecentTablesAreKeptLatestFirstAndThoseThatHaveGoneAreLeftOut() throws IOException {
        for (int i = 0; i < 12; i++) {
            Path each = Files.writeString(folder.resolve("t" + i + ".csv"), "");
            opener.open(new Draft.Source(each, Optional.of(indicators)), workbench);
        }
        Files.delete(folder.resolve("t10.csv"));
        List<Command> commands = new RecentGroup(opener).commands(workbench);
        assertEquals(9, commands.size());
        assertTrue(commands.get(0).description().name().in(workbench.language()).startsWith("&1  t11.csv"));
        assertTrue(commands.get(1).description().name().in(workbench.language()).startsWith("&2  t9.csv"));
    }

    @Test
    void samplesAreFoldersWithBothTables() throws IOException {
        Path examples = Files.createDirectories(folder.resolve("examples/R&D"));
        Files.writeString(examples.resolve("values.csv"), "");
        Files.writeString(examples.resolve("indicators.csv"), "");
        Files.createDirectories(folder.resolve("examples/other"));
        SampleGroup group = new SampleGroup(opener, new TableExchange() {
            @Override
            public Dataset read(Path table, Optional<Path> meta) throws InputException {
                throw new InputException(InputFault.general(Text.same("bad"), Text.EMPTY));
            }

            @Override
            public void write(ResultTable table, Dataset about, Path file) {
                throw new UnsupportedOperationException();
            }
        });
        group.look(folder.resolve("examples"));
        List<Command> commands = group.commands(workbench);
        assertEquals(1, commands.size());
        assertEquals("R&&D", commands.get(0).description().name().in(workbench.language()));
        assertEquals("evaluation.sample.R&D", commands.get(0).description().id());
    }
}
