package lv.kopa.desktop.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.workbench.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path folder;

    private DesktopFiles files() {
        return new DesktopFiles(folder.resolve("window"));
    }

    private Appearance appearance(Optional<Language> forced) {
        return new Appearance(new Preferences(files()), new WindowPreferences(Language.LV), forced);
    }

    @Test
    void atFirstTheWindowSpeaksAsTheSystemDoes() {
        Appearance appearance = appearance(Optional.empty());
        assertEquals(Language.LV, appearance.language());
        assertEquals(Theme.LIGHT, appearance.theme());
        assertEquals(100, appearance.size());
    }

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        Appearance appearance = appearance(Optional.empty());
        appearance.nextLanguage();
        appearance.nextTheme();
        appearance.zoom(1);
        Appearance again = appearance(Optional.empty());
        assertEquals(Language.EN, again.language());
        assertEquals(Theme.DARK, again.theme());
        assertEquals(125, again.size());
    }

    @Test
    void lettersStopGrowingAtTwiceTheirSize() {
        Appearance appearance = appearance(Optional.empty());
        appearance.zoom(99);
        assertEquals(200, appearance.size());
        appearance.zoom(-99);
        assertEquals(100, appearance.size());
    }

    @Test
    void aLanguageAskedForAtTheStartHoldsUntilAnotherIsChosen() {
        Appearance appearance = appearance(Optional.of(Language.EN));
        assertEquals(Language.EN, appearance.language());
        appearance.nextLanguage();
        assertEquals(Language.LV, appearance.language());
    }

    @Test
    void whatIsWrongInTheFileIsAsGoodAsNotThere() throws Exception {
        Files.createDirectories(folder.resolve("window"));
        Files.writeString(
                folder.resolve("window/preferences.properties"),
                "window/theme=pink\nwindow/size=150\nwindow/unknown=1\nother/size=1\n");
        Appearance appearance = appearance(Optional.empty());
        assertEquals(Theme.LIGHT, appearance.theme());
        assertEquals(150, appearance.size());
        Files.writeString(folder.resolve("window/preferences.properties"), "window/size=\\u00zz\n");
        assertEquals(100, appearance(Optional.empty()).size());
    }

    @Test
    void memoryKeepsListsOfAnyWords() {
        FileMemory memory = new FileMemory(files());
        memory.put("recent", List.of("C:\\dati\\klasteri.csv", "ā = 1 # 2", "third"));
        memory.put("gone", List.of("x"));
        memory.put("gone", List.of());
        FileMemory again = new FileMemory(files());
        assertEquals(List.of("C:\\dati\\klasteri.csv", "ā = 1 # 2", "third"), again.get("recent"));
        assertEquals(List.of(), again.get("gone"));
    }

    @Test
    void pagesDoNotTouchEachOther() {
        Preferences preferences = new Preferences(files());
        preferences.put("one", Map.of("a", "1"));
        preferences.put("two", Map.of("a", "2"));
        preferences.put("one", Map.of());
        String kept = files().read("preferences.properties").orElseThrow();
        assertFalse(kept.contains("one/a"), kept);
        assertTrue(kept.contains("two/a=2"), kept);
    }

    @Test
    void aFolderThatCannotBeWrittenHindersNobody() throws Exception {
        Files.writeString(folder.resolve("window"), "a file, no folder");
        Appearance appearance = appearance(Optional.empty());
        appearance.zoom(1);
        assertEquals(125, appearance.size());
    }
}
