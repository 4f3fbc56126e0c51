package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.evaluation.InputException;
import lv.kopa.registry.Edition;
import lv.kopa.registry.Kind;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.Role;
import lv.kopa.registry.Row;
import lv.kopa.registry.Seat;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private final MemoryWorkspaces workspaces = new MemoryWorkspaces();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsExportedAndImportedIsExportedAsTheSameBytes(long seed)
            throws IOException, InputException, RefusedException {
        Story story = new Story(folder, workspaces);
        story.workspace("a", seed % 2 == 0, new RandomEntries(seed).changes(6));
        for (String persons : List.of("with-persons=true", "with-persons=false")) {
            story.export("a", persons + "-1", persons);
            story.export("a", persons + "-1.zip", persons);
            story.importing("b " + persons, persons + "-1");
            story.importing("c " + persons, persons + "-1.zip");
            story.export("b " + persons, persons + "-2", persons);
            story.export("c " + persons, persons + "-2.zip", persons);

            assertEquals(story.files(persons + "-1"), story.files(persons + "-2"));
            assertArrayEquals(
                    Files.readAllBytes(story.path(persons + "-1.zip")),
                    Files.readAllBytes(story.path(persons + "-2.zip")));
        }
    }

    @Test
    void whoMayNotSeePersonsExportsWithoutThem() throws IOException, InputException, RefusedException {
        Story story = new Story(folder, workspaces);
        story.workspace("a", true, new RandomEntries(0).changes(6));
        story.export("a", "all");
        workspaces.roles = Set.of(Role.READER);
        story.export("a", "package");
        assertEquals(story.files("all"), story.files("package"));
        InputException refused = assertThrows(InputException.class, () -> story.export("a", "persons", "with-persons"));
        assertTrue(refused.faults().get(0).message().in(Language.EN).contains("may not see persons"));
        assertFalse(Files.exists(story.path("persons")));
    }

    @Test
    void theLogSaysInBothLanguagesWhatWasImported() throws IOException, InputException, RefusedException {
        Story story = new Story(folder, workspaces);
        story.workspace("a", true, new RandomEntries(0).changes(6));
        story.export("a", "package");
        story.importing("b", "package");
        assertEquals("Import of package / Imports no package", workspaces.reason);
    }

    @Test
    void whatIsImportedIsWhatWasThere() throws IOException, InputException, RefusedException {
        Story story = new Story(folder, workspaces);
        story.workspace("a", true, new RandomEntries(0).changes(20));
        story.export("a", "package", "with-persons");
        story.importing("b", "package");

        MemoryWorkspaces.Memory a = (MemoryWorkspaces.Memory) workspaces.open(story.path("a"));
        MemoryWorkspaces.Memory b = (MemoryWorkspaces.Memory) workspaces.open(story.path("b"));
        assertEquals(a.info().name(), b.info().name());
        assertTrue(b.info().synthetic());
        assertEquals(a.editions().keySet(), java.util.Set.copyOf(b.editions().keySet()));
        a.editions().forEach((row, edition) -> same(edition, b.editions(), row));
    }

    private static void same(Edition<?> edition, Map<Row, Edition<?>> others, Row row) {
        String one = edition.timeline().toString();
        String other = others.get(row).timeline().toString();
        // BigDecimals may have lost zeros at their end, which toString shows.
        assertEquals(one.replaceAll("(\\.\\d*?)0+(?=\\D)", "$1"), other.replaceAll("(\\.\\d*?)0+(?=\\D)", "$1"));
    }

    @Test
    void personsStayInTheHouseUnlessTheyAreAskedFor() throws IOException, InputException, RefusedException {
        Story story = new Story(folder, workspaces);
        story.workspace("a", true, new RandomEntries(7).changes(30));
        story.export("a", "without");
        story.export("a", "with", "with-persons");

        Map<String, String> without = story.files("without");
        for (String kind : List.of("person", "contact", "seat")) {
            assertFalse(without.containsKey("data/" + kind + ".csv"));
            assertTrue(story.files("with").containsKey("data/" + kind + ".csv"));
            assertFalse(without.get("datapackage.json").contains("data/" + kind));
        }
        without.values().forEach(text -> assertFalse(text.contains("person-"), "a reference to a person"));
        assertTrue(Withheld.kind(Kind.of(Seat.class)));
        assertTrue(without.get("data/observation.csv").matches("(?s).*,account-1-[0-9a-f]{8},.*"));
    }
}
