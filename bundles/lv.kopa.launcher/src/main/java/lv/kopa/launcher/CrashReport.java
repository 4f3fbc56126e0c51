package lv.kopa.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reports on what should not have happened: {@code crash-<time>.txt} in the log folder, for the person to send if they
 * like. Holds versions, the states of the bundles and where in the code it happened. The messages of exceptions are left
 * out: they quote names of files, people and values.
 */
final class CrashReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final int KEPT = 10;

    private final Path folder;
    private final Supplier<String> bundleStates;

    /**
     * @param folder where reports are kept; the oldest go when there are more than ten
     * @param bundleStates a line for each bundle
     */
    CrashReport(Path folder, Supplier<String> bundleStates) {
        this.folder = folder;
        this.bundleStates = bundleStates;
    }

    /** Writes a report and gives its file. */
    Path write(Throwable cause, Instant when) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("crash-" + TIME.format(when) + ".txt");
        Files.writeString(file, text(cause, when));
        List<Path> reports = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "crash-*.txt")) {
            found.forEach(reports::add);
        }
        Collections.sort(reports);
        for (Path old : reports.subList(0, Math.max(0, reports.size() - KEPT))) {
            Files.deleteIfExists(old);
        }
        return file;
    }

    private String text(Throwable cause, Instant when) {
        StringBuilder text = new StringBuilder();
        text.append("Kopa ").append(Product.ownVersion()).append('\n');
        text.append(when).append('\n');
        for (String property : List.of("java.vm.name", "java.vm.version", "os.name", "os.version", "os.arch")) {
            text.append(property)
                    .append(": ")
                    .append(System.getProperty(property))
                    .append('\n');
        }
        text.append("memory limit: ")
                .append(Runtime.getRuntime().maxMemory() >> 20)
                .append(" MiB\n\n");
        for (Throwable each = cause; each != null; each = each.getCause()) {
            text.append(each == cause ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.append('\n').append(bundleStates.get()).toString();
    }
}
