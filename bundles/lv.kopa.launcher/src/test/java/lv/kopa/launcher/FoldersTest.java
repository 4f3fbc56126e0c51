package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path USER = Path.of("/home/anna").toAbsolutePath();

    private static Folders linux(Map<String, String> environment) {
        return Folders.of(Optional.empty(), "Linux", USER, environment);
    }

    @Test
    void followsXdgOnLinux() {
        Folders plain = linux(Map.of());
        assertEquals(USER.resolve(".local/share/kopa"), plain.data());
        assertEquals(USER.resolve(".local/share/kopa/plugins"), plain.plugins());
        assertEquals(USER.resolve(".cache/kopa"), plain.cache());
        assertEquals(USER.resolve(".local/state/kopa/log"), plain.log());

        Path other = USER.resolve("elsewhere");
        assertEquals(
                other.resolve("kopa"),
                linux(Map.of("XDG_CACHE_HOME", other.toString())).cache());
    }

    @Test
    void ignoresRelativeXdgFolders() {
        assertEquals(
                USER.resolve(".cache/kopa"),
                linux(Map.of("XDG_CACHE_HOME", "cache")).cache());
    }

    @Test
    void followsTheConventionsOfWindows() {
        Path roaming = USER.resolve("Roaming");
        Folders folders = Folders.of(Optional.empty(), "Windows 11", USER, Map.of("APPDATA", roaming.toString()));
        assertEquals(roaming.resolve("Kopa"), folders.data());
        assertEquals(USER.resolve("AppData/Local/Kopa/cache"), folders.cache());
        assertEquals(USER.resolve("AppData/Local/Kopa/log"), folders.log());
    }

    @Test
    void followsTheConventionsOfMacOs() {
        Folders folders = Folders.of(Optional.empty(), "Mac OS X", USER, Map.of());
        assertEquals(USER.resolve("Library/Application Support/Kopa"), folders.data());
        assertEquals(USER.resolve("Library/Caches/Kopa"), folders.cache());
        assertEquals(USER.resolve("Library/Logs/Kopa"), folders.log());
    }

    @Test
    void oneOptionMovesAllAndBeatsTheVariable() {
        Path variable = USER.resolve("variable");
        Path option = USER.resolve("option");
        Map<String, String> environment = Map.of(Folders.HOME_VARIABLE, variable.toString());
        assertEquals(Folders.below(variable), linux(environment));
        assertEquals(Folders.below(option), Folders.of(Optional.of(option), "Linux", USER, environment));
        assertEquals(option.resolve("plugins"), Folders.below(option).plugins());
    }
}
