package lv.kopa.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The start script of the product, as a person calls it, in a process of its own. */
final class KopaProcess {
    private static final long LIMIT_SECONDS = 180;

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private Path script = Checkout.product().resolve("bin/kopa");

    /** All folders lie below this one; the Java is that of the test. */
    KopaProcess(Path home) {
        this.home = home;
        environment.put("KOPA_HOME_DIR", home.toString());
        environment.put("KOPA_JAVA", System.getProperty("java.home"));
        environment.put("KOPA_JAVA_OPTIONS", "-Dkopa.classes=");
        environment.put("LC_ALL", "C.UTF-8");
    }

    KopaProcess script(Path file) {
        script = file;
        return this;
    }

    KopaProcess environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What a process said, and how it ended. */
    record Ended(int exitCode, String out, String err) {}

    /** A process that runs. */
    record Started(Process process, Path out, Path err) {
        Ended end() throws InterruptedException {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not done after " + LIMIT_SECONDS + " s: " + read(err));
            }
            return new Ended(process.exitValue(), read(out), read(err));
        }

        /** Gives lines of input. */
        void say(String... lines) throws IOException {
            for (String line : lines) {
                process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            process.getOutputStream().flush();
        }

        /** What the process has said so far. */
        String soFar() {
            return read(out);
        }

        private static String read(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Sends a signal, by its name: INT, KILL. */
        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-s", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    /** Starts a process without input. */
    Started start(String... arguments) throws IOException {
        Started started = converse(arguments);
        started.process().getOutputStream().close();
        return started;
    }

    /** Starts a process that waits for input. */
    Started converse(String... arguments) throws IOException {
        Files.createDirectories(home.getParent());
        Path out = Files.createTempFile(BelowTarget.folder(), "kopa-", ".out");
        Path err = Files.createTempFile(BelowTarget.folder(), "kopa-", ".err");
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.getParent().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new Started(process, out, err);
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }
}
