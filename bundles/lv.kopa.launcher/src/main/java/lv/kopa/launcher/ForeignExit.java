package lv.kopa.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** That somebody else than Kopa or its user ended the process. The stack trace begins with whoever did. */
final class ForeignExit extends Exception {
    private static final long serialVersionUID = 1;

    private ForeignExit(StackTraceElement... stack) {
        super("the process was ended from within", null, false, true);
        setStackTrace(stack);
    }

    /** Looks for the thread that ends the process; after a signal none does that is not Java's own. */
    static Optional<ForeignExit> in(Collection<StackTraceElement[]> stacks) {
        return stacks.stream()
                .filter(ForeignExit::runsHooks)
                .map(stack ->
                        Arrays.stream(stack).dropWhile(ForeignExit::ofJava).toArray(StackTraceElement[]::new))
                .filter(stack -> stack.length > 0)
                .map(ForeignExit::new)
                .findFirst();
    }

    private static boolean runsHooks(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("java.lang.ApplicationShutdownHooks"));
    }

    private static boolean ofJava(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null && (module.startsWith("java.") || module.startsWith("jdk."));
    }

    /** The class in which the process was ended. */
    String culprit() {
        return getStackTrace()[0].getClassName();
    }

    /** The names of the jars in a folder that hold the class, or the first of its callers that any jar there holds. */
    Set<String> jars(Path folder) throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        for (StackTraceElement frame : getStackTrace()) {
            classes.add(frame.getClassName().replace('.', '/') + ".class");
        }
        List<Path> jars = list(folder);
        Set<String> suspects = Set.of();
        for (String each : classes) {
            Set<String> holding = holding(each, jars);
            if (suspects.isEmpty()) {
                suspects = holding;
            } else if (suspects.stream().anyMatch(holding::contains)) {
                suspects.retainAll(holding); // several hold the same library: its caller tells them apart
            }
        }
        return suspects;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.{jar,JAR,Jar}")) {
            Set<Path> sorted = new TreeSet<>();
            jars.forEach(sorted::add);
            return List.copyOf(sorted);
        }
    }

    private static Set<String> holding(String entry, List<Path> jars) {
        Set<String> holding = new TreeSet<>();
        for (Path each : jars) {
            try (JarFile jar = new JarFile(each.toFile(), false)) {
                if (jar.getEntry(entry) != null) {
                    holding.add(each.getFileName().toString());
                }
            } catch (IOException e) {
                continue; // a jar that cannot be read did not run
            }
        }
        return holding;
    }
}
