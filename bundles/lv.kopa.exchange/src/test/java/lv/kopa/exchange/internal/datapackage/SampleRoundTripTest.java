package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
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
            assertTrue(first.get("datapackage.json").contains("\"SYNTHETIC – "));
            assertTrue(first.get("data/observation.csv").lines().count() > 100);
        }
        assertTrue(Files.exists(folder.resolve("copy with-persons=true")));
    }
}
