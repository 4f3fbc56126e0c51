package lv.kopa.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where Kopa keeps what is not part of the installation.
 *
 * @param data records and datasets: to be backed up
 * @param cache what can be made again at any time
 * @param log log and crash reports
 * @param plugins the jars that a person adds
 */
public record Folders(Path data, Path cache, Path log, Path plugins) {
    /** Names the folder below which everything is kept, like {@code --home}. */
    static final String HOME_VARIABLE = "KOPA_HOME_DIR";

    /** Everything below one folder. */
    public static Folders below(Path home) {
        return new Folders(home.resolve("data"), home.resolve("cache"), home.resolve("log"), home.resolve("plugins"));
    }

    /**
     * The folders of a person on a platform: those of the XDG base directory specification on Linux and other Unixes,
     * the application data folders on Windows, {@code ~/Library} on macOS.
     *
     * @param home folder below which everything is kept, where one was named; it beats everything else
     * @param system name of the operating system, as in the system property {@code os.name}
     * @param user home folder of the person
     * @param environment environment variables
     */
    static Folders of(Optional<Path> home, String system, Path user, Map<String, String> environment) {
        Optional<Path> named = home.or(() -> folder(environment, HOME_VARIABLE));
        if (named.isPresent()) {
            return below(named.get());
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(user.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(user.resolve("AppData/Local"));
            return of(roaming.resolve("Kopa"), local.resolve("Kopa/cache"), local.resolve("Kopa/log"));
        }
        if (name.startsWith("mac")) {
            Path library = user.resolve("Library");
            return of(
                    library.resolve("Application Support/Kopa"),
                    library.resolve("Caches/Kopa"),
                    library.resolve("Logs/Kopa"));
        }
        return of(
                folder(environment, "XDG_DATA_HOME")
                        .orElse(user.resolve(".local/share"))
                        .resolve("kopa"),
                folder(environment, "XDG_CACHE_HOME")
                        .orElse(user.resolve(".cache"))
                        .resolve("kopa"),
                folder(environment, "XDG_STATE_HOME")
                        .orElse(user.resolve(".local/state"))
                        .resolve("kopa/log"));
    }

    private static Folders of(Path data, Path cache, Path log) {
        return new Folders(data, cache, log, data.resolve("plugins"));
    }

    /** The specification has relative paths ignored. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(value);
        return variable.equals(HOME_VARIABLE)
                ? Optional.of(folder.toAbsolutePath())
                : Optional.of(folder).filter(Path::isAbsolute);
    }
}
