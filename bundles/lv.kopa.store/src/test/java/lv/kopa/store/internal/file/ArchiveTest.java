package lv.kopa.store.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.InputException;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path data;

    private static EvaluationRecord record(String id) {
        return new RandomRecords(5).record(id, Outcome.DONE);
    }

    private String fault(FileRecordArchive archive, String name) {
        return assertThrows(InputException.class, () -> archive.find(name))
                .faults()
                .get(0)
                .message()
                .in(Language.EN);
    }

    @Test
    void theBeginningOfAnIdIsEnoughIfOnlyOneBeginsSo() throws IOException, InputException {
        FileRecordArchive archive = new FileRecordArchive(data);
        for (String id : List.of("20261123-184501-toy-aa", "20261123-184502-toy-bb", "20261123-184502-toy-bb-2")) {
            archive.store(record(id));
        }
        assertEquals("20261123-184501-toy-aa", archive.find("20261123-184501").id());
        assertEquals(
                "20261123-184502-toy-bb", archive.find("20261123-184502-toy-bb").id(), "a whole id is no beginning");
        String message = fault(archive, "20261123-184502");
        assertTrue(message.contains("2 records") && message.contains("toy-bb-2"), message);
        assertTrue(fault(archive, "2025").contains("20261123-184502-toy-bb"), "the latest are named");
        fault(archive, "");
        fault(archive, "../records/20261123-184501-toy-aa");
        fault(archive, "\0");
    }

    @Test
    void anEmptyArchiveSaysThatItIsEmpty() throws IOException {
        FileRecordArchive archive = new FileRecordArchive(data.resolve("not/yet/there"));
        assertEquals(List.of(), archive.list());
        assertTrue(fault(archive, "x").contains("nor any other"));
        assertFalse(Files.exists(data.resolve("not")), "looking makes nothing");
    }

    @Test
    void anIdIsGivenOnce() throws IOException {
        FileRecordArchive archive = new FileRecordArchive(data);
        archive.store(record("one"));
        EvaluationRecord other = new RandomRecords(6).record("one", Outcome.FAILED);
        assertThrows(FileAlreadyExistsException.class, () -> archive.store(other));
        assertEquals(1, archive.list().size());
        assertEquals(Outcome.DONE, archive.list().get(0).outcome());
    }

    @Test
    void recordsAboutTheSameDataShareThem() throws IOException {
        FileRecordArchive archive = new FileRecordArchive(data);
        archive.store(record("one"));
        archive.store(record("two"));
        assertEquals(List.of(record("x").input().dataset().digest()), names(data.resolve("datasets")));
        assertEquals(List.of("one", "two"), names(data.resolve("records")));
    }

    @Test
    void theRunsOverTheSameDataAreFoundTheNewestByName() throws IOException {
        FileRecordArchive archive = new FileRecordArchive(data);
        EvaluationRecord last = record("20261123-184599");
        String digest = last.input().dataset().digest();
        assertEquals(0, archive.over(digest).count());
        for (int i = 10; i < 32; i++) {
            archive.store(record("20261123-1845" + i));
        }
        archive.store(new RandomRecords(6).record("20261123-184598-other-data", Outcome.DONE));
        archive.store(last);
        Files.writeString(data.resolve("records/20261123-184531/result.json"), "{damaged");
        EvaluationRecord.EarlierRuns runs = archive.over(digest);
        assertEquals(23, runs.count());
        assertEquals(20, runs.newest().size());
        assertEquals(
                new EvaluationRecord.EarlierRun(
                        last.id(),
                        last.result().method().name(),
                        Outcome.DONE,
                        last.execution().started()),
                runs.newest().get(0));
        assertEquals("20261123-184530", runs.newest().get(1).id(), "a damaged one is counted and not named");
    }

    /** What a process leaves that is killed at any moment: unfinished folders, the lock file, data without a record. */
    @Test
    void whatAKilledProcessLeftIsNotSeenAndSweptAway() throws IOException, InputException {
        FileRecordArchive archive = new FileRecordArchive(data);
        archive.store(record("whole"));
        for (String shelf : List.of("records", "datasets")) {
            Path left = Files.createDirectories(data.resolve(shelf).resolve(".new-left"));
            Files.writeString(left.resolve("input.json"), "{\"form");
        }
        Path same = Files.createDirectories(data.resolve("records/.new-next"));
        Files.writeString(same.resolve("input.json"), "{\"form");

        FileRecordArchive restarted = new FileRecordArchive(data);
        assertEquals(1, restarted.list().size());
        fault(restarted, "left");
        fault(restarted, ".new-left");
        EvaluationRecord next = new RandomRecords(8).record("next", Outcome.REFUSED);
        restarted.store(next);
        assertEquals("next", restarted.find("next").id());
        assertEquals(List.of("next", "whole"), names(data.resolve("records")));
        assertEquals(2, names(data.resolve("datasets")).size());
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesNothing() throws IOException {
        FileRecordArchive archive = new FileRecordArchive(data);
        Files.writeString(data.resolve("records"), "a file where the folder should be");
        assertThrows(
                NotDirectoryException.class, () -> archive.store(record("one")), "not that there is such a record");
        Files.delete(data.resolve("records"));
        assertEquals(List.of(), archive.list());
        archive.store(record("one"));
        assertEquals(1, archive.list().size());
    }

    @Test
    void severalArchivesOverOneFolderDoNotDisturbEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                EvaluationRecord record = new RandomRecords(i % 3).record("record-" + i, Outcome.DONE);
                all.add(threads.submit(() -> {
                    new FileRecordArchive(data).store(record);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        FileRecordArchive archive = new FileRecordArchive(data);
        assertEquals(24, archive.list().size());
        for (int i = 0; i < 24; i++) {
            assertEquals("record-" + i, archive.find("record-" + i).id());
        }
        assertEquals(3, names(data.resolve("datasets")).size());
    }

    @Test
    void exportingAgainReplacesWhatWasExportedAndNothingElse() throws IOException, InputException {
        FileRecordArchive archive = new FileRecordArchive(data);
        Path out = Files.createDirectory(data.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        archive.export(record("one"), out);
        archive.export(new RandomRecords(9).record("two", Outcome.REFUSED), out);
        assertEquals("two", archive.find(out.toString()).id());
        assertEquals(List.of("dataset", "mine.txt", "record.json"), names(out));

        Path other = Files.createDirectory(data.resolve("other"));
        Files.createDirectory(other.resolve("dataset"));
        Files.writeString(other.resolve("dataset/mine.txt"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> archive.export(record("one"), other));
        assertEquals(List.of("dataset"), names(other));
        assertEquals(List.of("mine.txt"), names(other.resolve("dataset")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
