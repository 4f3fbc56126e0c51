package lv.kopa.store.internal.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own, mostly a {@link Working} one. */
final class Child {
    private final Process process;
    private final BufferedReader out;
    private final Path complaints;
    private final List<String> said = new ArrayList<>();

    private Child(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts one.
     *
     * @param before a command that starts the command after it, or nothing
     * @param arguments of {@link Working#main}
     */
    static Child start(List<String> before, String... arguments) throws IOException {
        return start(Working.class, before, arguments);
    }

    /** Starts one that does something else. */
    static Child start(Class<?> main, List<String> before, String... arguments) throws IOException {
        List<String> command = Stream.of(
                        before.stream(),
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Stream.of(arguments))
                .flatMap(each -> each)
                .toList();
        Path complaints = Files.createTempFile("child", ".txt");
        complaints.toFile().deleteOnExit();
        return new Child(
                new ProcessBuilder(command).redirectError(complaints.toFile()).start(), complaints);
    }

    /** Waits until it can work. */
    void awaitReady() throws IOException {
        String line = out.readLine();
        if (!"ready".equals(line)) {
            throw new IOException("the process did not begin, but said: " + line);
        }
    }

    /** Lets it go on, where it waits for that. */
    void goOn() throws IOException {
        process.getOutputStream().close();
    }

    /** Ends it as {@code kill -9} does, and gives everything it has said. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // leaves open what it has said
        return said();
    }

    /** Everything it says until it ends. */
    List<String> said() throws IOException, InterruptedException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
        }
        process.waitFor();
        System.err.print(complaints());
        return said;
    }

    /** What it wrote that is no answer: warnings and traces. */
    String complaints() throws IOException {
        return Files.readString(complaints);
    }
}
