package lv.kopa.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rewrites the classes in a folder so that Java makes fewer of its own while they run: those of lambdas and of the methods
 * of records are made anew in every process, and only classes like any other can be loaded from an archive.
 */
public final class AheadOfTime {
    private static final String CLASS = ".class";

    private AheadOfTime() {}

    /**
     * Rewrites the classes.
     *
     * @param arguments the folder; one that does not exist holds none
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Rewriting rewriting = new Rewriting(classes(folder));
        rewriting.replace();
        for (String name : rewriting.obsolete()) {
            Files.delete(folder.resolve(name + CLASS));
        }
        for (Map.Entry<String, byte[]> each : rewriting.changed().entrySet()) {
            Files.write(folder.resolve(each.getKey() + CLASS), each.getValue());
        }
    }

    private static Map<String, byte[]> classes(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(CLASS))::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                classes.put(path.substring(0, path.length() - CLASS.length()), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
