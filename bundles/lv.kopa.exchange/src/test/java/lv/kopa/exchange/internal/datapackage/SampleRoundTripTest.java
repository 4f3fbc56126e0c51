package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Workspaces;
import lv.kopa.sample.internal.SampleTask;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample programme, with the real store. */
class SampleRoundTripTest {
    private final Workspaces workspaces = new FolderWorkspaces();

    @TempDir
    Path folder;

    @Test
    void theSampleGoesOutAndInAndOutAsTheSameBytes() throws Exception {
        Story story = new Story(folder, workspaces);
        SampleTask task = new SampleTask(workspaces);
        Arguments arguments = task.description()
                .parameters()
                .bind(Map.of("folder", "sample", "clusters", 3))
                .arguments()
                .orElseThrow();
        task.run(arguments, story);
        for (String persons : new String[] {"with-persons=true", "with-persons=false"}) {
            story.export("sample", persons, persons);
            story.importing("copy " + persons, persons);
            story.export("copy " + persons, "again " + persons, persons);
            Map<String, String> first = story.files(persons);

            assertEquals(first, story.files("again " + persons));
            assertTrue(first.get("datapackage.json").contains("\"title\" : \"SYNTHETIC"));
            assertTrue(first.get("data/observation.csv").lines().count() > 100);
        }
        assertEquals(0, story.importing("sample", "with-persons=false").data().get("changes"));
        refusesWhatBreaksARule(story);
        changesWhatWasEdited(story);
    }

    private void edit(String kind, String from, String to) throws Exception {
        Path table = folder.resolve("with-persons=false/data/" + kind + ".csv");
        String rows = Files.readString(table);
        assertTrue(Pattern.compile(from).matcher(rows).find(), rows);
        Files.writeString(table, rows.replaceFirst(from, to));
        Path descriptor = folder.resolve("with-persons=false/datapackage.json");
        Files.writeString(descriptor, Files.readString(descriptor).replaceAll("\"hash\" : \"[^\"]*\",", ""));
    }

    private void refusesWhatBreaksARule(Story story) throws Exception {
        Path table = folder.resolve("with-persons=false/data/membership.csv");
        String before = Files.readString(table);
        Files.writeString(table, before + "membership-x,2017-01-01,,no-such-cluster,no-such-firm,FULL\n");
        edit("cluster", "\n", "\n");
        InputException refused =
                assertThrows(InputException.class, () -> story.importing("sample", "with-persons=false"));
        assertTrue(
                refused.faults().stream()
                        .allMatch(fault -> fault.file().equals(Optional.of("data/membership.csv"))
                                && fault.row().equals(Optional.of(before.lines().count() + 1))),
                refused.faults().toString());
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.column().equals(Optional.of("cluster"))));
        Files.writeString(table, before);
        InputException nowhere = assertThrows(InputException.class, () -> {
            Files.writeString(table, before + "membership-x,2017-01-01,,no-such-cluster,no-such-firm,FULL\n");
            story.importing("none", "with-persons=false");
        });
        assertTrue(!nowhere.faults().isEmpty() && Files.notExists(folder.resolve("none")));
        Files.writeString(table, before);
    }

    private void changesWhatWasEdited(Story story) throws Exception {
        edit("cluster", ",GROWING,", ",MATURE,");
        Object changes = story.importing("sample", "with-persons=false").data().get("changes");
        assertEquals(1, changes);
        story.export("sample", "edited");
        assertEquals(
                Files.readString(folder.resolve("with-persons=false/data/cluster.csv")),
                Files.readString(folder.resolve("edited/data/cluster.csv")));
        assertTrue(workspaces
                .open(folder.resolve("sample"))
                .audit()
                .verify()
                .damage()
                .isEmpty());
    }
}
