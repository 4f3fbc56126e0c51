package lv.kopa.store.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.RecordArchive.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they store one record after another. */
class KillTest {
    @TempDir
    Path data;

    @Test
    @Timeout(120)
    void everyRecordThatWasKeptIsWholeAfterAKill() throws Exception {
        List<String> kept = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            kept.addAll(storeUntilKilled("round" + round, 5 + 4 * round));
            FileRecordArchive archive = new FileRecordArchive(data);
            List<String> found = archive.list().stream().map(Summary::id).toList();
            assertTrue(found.containsAll(kept), "what was said to be kept is there");
            for (String id : found) {
                assertEquals(id, archive.find(id).id());
            }
        }
        new FileRecordArchive(data).store(new RandomRecords(1).record("last", Outcome.DONE));
        try (var left = Files.walk(data)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.getFileName().toString().startsWith(".new-record"))
                            .toList());
        }
    }

    private List<String> storeUntilKilled(String name, int records) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Storing.class.getName(),
                        data.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> kept = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (kept.size() < records) {
                kept.add(out.readLine());
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return kept;
    }

    /** Stores records until it is killed, and says which ones it has stored. */
    static final class Storing {
        private Storing() {}

        public static void main(String[] arguments) throws Exception {
            FileRecordArchive archive = new FileRecordArchive(Path.of(arguments[0]));
            for (int i = 0; ; i++) {
                String id = "record-" + arguments[1] + "-" + i;
                archive.store(new RandomRecords(i).record(id, Outcome.DONE));
                System.out.println(id);
                System.out.flush();
            }
        }
    }
}
