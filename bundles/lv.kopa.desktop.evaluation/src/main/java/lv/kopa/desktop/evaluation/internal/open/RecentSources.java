package lv.kopa.desktop.evaluation.internal.open;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft.Source;
import lv.kopa.workbench.Memory;

/** The tables that were open before, latest first. */
final class RecentSources {
    private static final String KEY = "evaluation.recent";
    private static final String BETWEEN = "\t";
    private static final int MOST = 10;

    private final Memory memory;

    RecentSources(Memory memory) {
        this.memory = memory;
    }

    /** Puts tables first. */
    void add(Source source) {
        List<String> words = new ArrayList<>(memory.get(KEY));
        words.remove(word(source));
        words.add(0, word(source));
        memory.put(KEY, words.subList(0, Math.min(MOST, words.size())));
    }

    private static String word(Source source) {
        return source.values().toAbsolutePath()
                + source.indicators()
                        .map(file -> BETWEEN + file.toAbsolutePath())
                        .orElse("");
    }

    /** All that are remembered; what cannot be understood is left out. */
    List<Source> all() {
        return memory.get(KEY).stream().flatMap(word -> source(word).stream()).toList();
    }

    private static Optional<Source> source(String word) {
        try {
            String[] files = word.split(BETWEEN);
            return Optional.of(new Source(
                    Path.of(files[0]), files.length > 1 ? Optional.of(Path.of(files[1])) : Optional.empty()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
