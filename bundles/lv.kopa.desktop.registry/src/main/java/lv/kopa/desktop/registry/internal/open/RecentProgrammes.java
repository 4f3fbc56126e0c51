package lv.kopa.desktop.registry.internal.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.workbench.Memory;

/** The folders of programmes that were open before, latest first. */
final class RecentProgrammes {
    private static final String KEY = "registry.recent";
    private static final int MOST = 10;

    private final Memory memory;

    RecentProgrammes(Memory memory) {
        this.memory = memory;
    }

    /** Puts a folder first. */
    void add(Path folder) {
        List<String> words = new ArrayList<>(memory.get(KEY));
        String word = folder.toAbsolutePath().toString();
        words.remove(word);
        words.add(0, word);
        memory.put(KEY, words.subList(0, Math.min(MOST, words.size())));
    }

    /** All that are remembered; what is no path on this system is left out. */
    List<Path> all() {
        return memory.get(KEY).stream().flatMap(word -> path(word).stream()).toList();
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
