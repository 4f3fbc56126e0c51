package lv.kopa.store.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.RecordArchive.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void whatIsStoredIsFoundAgainByteForByte() throws IOException, InputException {
        FileRecordArchive archive = new FileRecordArchive(folder.resolve("data"));
        for (int seed = 0; seed < 60; seed++) {
            Outcome outcome = Outcome.values()[seed % Outcome.values().length];
            EvaluationRecord record = new RandomRecords(seed).record("record-" + seed, outcome);
            archive.store(record);
            // An archive of its own, as after a restart.
            assertSame(archive, record, new FileRecordArchive(folder.resolve("data")).find("record-" + seed), seed);
        }
    }

    @Test
    void whatIsExportedIsFoundByFileAndByFolder() throws IOException, InputException {
        FileRecordArchive archive = new FileRecordArchive(folder.resolve("data"));
        for (int seed = 0; seed < 60; seed++) {
            EvaluationRecord record = new RandomRecords(seed).record("record-" + seed, Outcome.DONE);
            Path out = Files.createDirectory(folder.resolve("out" + seed));
            archive.export(record, out);
            assertSame(archive, record, archive.find(out.toString()), seed);
            assertSame(archive, record, archive.find(out.resolve("record.json").toString()), seed);
            assertEquals(List.of("dataset", "record.json"), names(out));
        }
    }

    @Test
    void everythingButTheLanguagesLeftEmptyComesBackEqual() throws IOException, InputException {
        FileRecordArchive archive = new FileRecordArchive(folder);
        EvaluationRecord record = new RandomRecords(7).record("seven", Outcome.DONE);
        archive.store(record);
        EvaluationRecord found = archive.find("seven");
        assertEquals(record.execution(), found.execution());
        assertEquals(record.input().arguments(), found.input().arguments());
        assertEquals(record.input().bundle(), found.input().bundle());
        assertEquals(record.result().method(), found.result().method());
        assertEquals(record.result().validity(), found.result().validity());
        assertEquals(record.result().arguments(), found.result().arguments());
        assertEquals(record.input().dataset().tree(), found.input().dataset().tree());
        assertEquals(record.input().dataset().parents(), found.input().dataset().parents());
        assertEquals(record.input().dataset().links(), found.input().dataset().links());
    }

    @Test
    void theBytesDependNeitherOnLocaleNorOnTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            List<String> here = files(folder.resolve("here"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertEquals(here, files(folder.resolve("there")));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, files(folder.resolve("elsewhere")));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> files(Path data) throws IOException {
        new FileRecordArchive(data).store(new RandomRecords(3).record("three", Outcome.DONE));
        try (var walk = Files.walk(data)) {
            List<String> contents = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(data.relativize(file) + "\n" + Files.readString(file, StandardCharsets.UTF_8));
            }
            return contents;
        }
    }

    @Test
    void listsNewestFirst() throws IOException {
        FileRecordArchive archive = new FileRecordArchive(folder);
        assertEquals(List.of(), archive.list());
        for (int seed = 0; seed < 20; seed++) {
            Outcome outcome = Outcome.values()[seed % Outcome.values().length];
            archive.store(new RandomRecords(seed).record("record-" + seed, outcome));
        }
        List<Summary> list = archive.list();
        assertEquals(20, list.size());
        for (int i = 1; i < list.size(); i++) {
            assertTrue(!list.get(i).started().isAfter(list.get(i - 1).started()));
        }
        for (Summary summary : list) {
            int seed = Integer.parseInt(summary.id().substring("record-".length()));
            assertEquals(Outcome.values()[seed % Outcome.values().length], summary.outcome());
            assertEquals("mcda.toy", summary.methodId());
        }
    }

    private static void assertSame(
            FileRecordArchive archive, EvaluationRecord before, EvaluationRecord after, int seed) {
        assertEquals(before.id(), after.id());
        assertEquals(before.execution(), after.execution());
        assertEquals(before.input().dataset().digest(), after.input().dataset().digest(), "seed " + seed);
        assertArrayEquals(archive.inputBytes(before), archive.inputBytes(after), "seed " + seed);
        assertArrayEquals(archive.resultBytes(before), archive.resultBytes(after), "seed " + seed);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
