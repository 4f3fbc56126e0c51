package lv.kopa.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import lv.kopa.launcher.Folders;
import lv.kopa.launcher.Product;
import lv.kopa.launcher.Workbench;

/**
 * The product, started within the process of the test as the launcher starts it, kept running as a console keeps it. Commands
 * go through the same hand-over as those of the start script.
 */
final class RunningKopa implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final Workbench workbench;
    private final ToIntFunction<String[]> command;

    private RunningKopa(Path home, Workbench workbench, ToIntFunction<String[]> command) {
        this.home = home;
        this.workbench = workbench;
        this.command = command;
    }

    /** Starts everything, with all folders below this one. */
    static RunningKopa start(Path home) throws Exception {
        Workbench workbench = Workbench.start(Product.in(Checkout.product()), Folders.below(home), "");
        return new RunningKopa(home, workbench, workbench.command(""));
    }

    Workbench workbench() {
        return workbench;
    }

    Path plugins() throws IOException {
        return Files.createDirectories(home.resolve("plugins"));
    }

    /** What a command said, and how it ended. */
    record Answer(int exitCode, String out, String err) {
        JsonNode json() {
            try {
                return JSON.readTree(out);
            } catch (IOException e) {
                throw new IllegalStateException(this.toString(), e);
            }
        }
    }

    /** Runs a command. One at a time: the streams of the process are borrowed. */
    Answer run(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exitCode = command.applyAsInt(words);
            return new Answer(
                    exitCode, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs a command over the tables of the demonstration case. */
    Answer runOnDemo(Path out, String... words) {
        Path demo = Checkout.product().resolve("examples/demo");
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--values",
                demo.resolve("values.csv").toString(),
                "--indicators",
                demo.resolve("indicators.csv").toString(),
                "--out",
                out.toString()));
        return run(all.toArray(String[]::new));
    }

    /** The ids of the methods that are listed now. */
    Set<String> methods() {
        Set<String> ids = new TreeSet<>();
        run("methods", "--json").json().findValues("id").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    /** The keys of the problems that a jar has now. */
    Set<String> problems(String jar) {
        Set<String> keys = new TreeSet<>();
        for (JsonNode problem : run("problems", "--json").json().get("problems")) {
            if (problem.get("source").asText().equals(jar)) {
                keys.add(problem.get("key").asText());
            }
        }
        return keys;
    }

    /** Puts a jar into the plug-in folder in one step, as a careful copier does, and gives its place there. */
    Path drop(Path jar, String name) throws IOException {
        Path there = plugins().resolve(name);
        Path beside = Files.copy(jar, plugins().resolve(name + ".part"), StandardCopyOption.REPLACE_EXISTING);
        return Files.move(beside, there, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits until something holds, and gives the time that it took. */
    static Duration await(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("nothing happened within " + limit);
            }
            Thread.sleep(10);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        workbench.close();
    }
}
