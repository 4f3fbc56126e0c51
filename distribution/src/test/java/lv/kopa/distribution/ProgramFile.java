package lv.kopa.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Options of Java in a file, by which the start script runs a program of the tests in place of the launcher: {@code
 * KOPA_JAVA_OPTIONS=@file}. Everything else about the JVM, and its archive of classes, is as the product has it.
 */
record ProgramFile(List<String> options) {
    private static final List<String> PROPERTIES = List.of("kopa.product", "kopa.checkout", "kopa.story");

    /** A program of the tests, given some words. */
    static ProgramFile of(Class<?> program, String... words) {
        List<String> options = new ArrayList<>();
        for (String property : PROPERTIES) {
            if (System.getProperty(property) != null) {
                options.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        // The archive fits a class path that begins with the one that it was made for.
        options.addAll(List.of("-cp", launcher() + System.getProperty("path.separator") + testClassPath()));
        options.add(program.getName());
        options.addAll(List.of(words));
        return new ProgramFile(options);
    }

    private static Path launcher() {
        try (Stream<Path> files = Files.list(Checkout.product().resolve("lib"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("lv.kopa.launcher-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String testClassPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                options.stream()
                        .map(option -> '"' + option.replace("\\", "\\\\") + "\"\n")
                        .collect(Collectors.joining()));
    }
}
