package lv.kopa.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What processes found out beside the time that they took. */
final class Notes {
    private Notes() {}

    /** Notes a figure; of several the largest counts. */
    static void add(Ground ground, String name, long value) throws IOException {
        Files.writeString(
                file(ground), name + "=" + value + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The most memory that this process has had resident, in bytes; 0 where the system does not say. */
    static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(status);
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    /** The time that processors have worked for this process, in milliseconds: says more than a clock where others work too. */
    static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    /** All figures. */
    static Map<String, Long> all(Ground ground) throws IOException {
        Map<String, Long> notes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file(ground))) {
            int sign = line.indexOf('=');
            notes.merge(line.substring(0, sign), Long.valueOf(line.substring(sign + 1)), Math::max);
        }
        return notes;
    }

    static void clear(Ground ground) throws IOException {
        Files.writeString(file(ground), "");
    }

    private static Path file(Ground ground) {
        return ground.folder().resolve("notes.txt");
    }
}
