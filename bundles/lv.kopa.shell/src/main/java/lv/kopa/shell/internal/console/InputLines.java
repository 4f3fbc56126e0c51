package lv.kopa.shell.internal.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The lines of an input, waited for with an eye on whether to go on: reading itself cannot be interrupted. */
final class InputLines {
    private static final long GLANCE_MS = 100;

    private final SynchronousQueue<Read> lines = new SynchronousQueue<>();

    /** A line, its absence at the end, or why there is none. */
    private record Read(Optional<String> line, Optional<IOException> failure) {}

    /** Begins to read. The thread that reads does not keep the process alive. */
    InputLines(InputStream in) {
        Thread thread = new Thread(() -> read(in), "kopa-input");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(InputStream in) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            boolean more = true;
            while (more) {
                Read read;
                try {
                    read = new Read(Optional.ofNullable(reader.readLine()), Optional.empty());
                } catch (IOException e) {
                    read = new Read(Optional.empty(), Optional.of(e));
                }
                lines.put(read);
                more = read.line().isPresent();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next line; none at the end of the input or once it is time to stop. */
    Optional<String> next(BooleanSupplier stop) throws IOException {
        try {
            while (!stop.getAsBoolean()) {
                Read read = lines.poll(GLANCE_MS, TimeUnit.MILLISECONDS);
                if (read != null && read.failure().isPresent()) {
                    throw read.failure().get();
                }
                if (read != null) {
                    return read.line();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
