package lv.kopa.store.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    /** Gives a record with units, notes, parents and links. */
    private static final int SEED = 20;

    @TempDir
    Path data;

    private FileRecordArchive archive;
    private EvaluationRecord record;

    @BeforeEach
    void store() throws IOException {
        archive = new FileRecordArchive(data);
        record = new RandomRecords(SEED).record("20261123-184501-toy-1a2b3c4d", Outcome.DONE);
        archive.store(record);
    }

    private Path recordFile(String name) {
        return data.resolve("records").resolve(record.id()).resolve(name);
    }

    private Path dataFile(String name) {
        return data.resolve("datasets")
                .resolve(record.input().dataset().digest())
                .resolve(name);
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(data)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private InputFault fault() {
        InputException thrown = assertThrows(InputException.class, () -> archive.find(record.id()));
        assertEquals(1, thrown.faults().size());
        InputFault fault = thrown.faults().get(0);
        assertFalse(fault.cure().in(Language.LV).isEmpty());
        return fault;
    }

    private void replace(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceFirst(from, to);
        assertFalse(after.equals(before), "nothing replaced in " + before);
        Files.writeString(file, after);
    }

    @Test
    void everyFileThatIsMissingIsNamed() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertEquals(file.toString(), fault().file().orElseThrow());
            Files.write(file, whole);
        }
    }

    @Test
    void everyFileThatIsCutOffOrEmptyIsSeen() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, whole.length / 2, whole.length - 3}) {
                Files.write(file, Arrays.copyOf(whole, length));
                fault();
            }
            Files.write(file, whole);
        }
    }

    @Test
    void aByteFlippedAnywhereIsSeenOrLosesNothing() throws IOException, InputException {
        SplittableRandom random = new SplittableRandom(1);
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            if (name.equals("execution.json")) {
                continue; // who ran it and when is not part of what is proven
            }
            int seen = 0;
            for (int i = 0; i < 60; i++) {
                byte[] changed = whole.clone();
                int at = random.nextInt(changed.length);
                changed[at] = (byte) (changed[at] == '1' ? '2' : '1');
                Files.write(file, changed);
                try {
                    EvaluationRecord found = archive.find(record.id());
                    assertTrue(name.endsWith("dataset.json"), name + " at " + at);
                    assertArrayEquals(archive.inputBytes(record), archive.inputBytes(found));
                } catch (InputException e) {
                    seen++;
                }
            }
            assertTrue(seen > 40, name + ": " + seen);
            Files.write(file, whole);
        }
        archive.find(record.id());
    }

    @Test
    void aValueOfAnotherKindIsSeenOrLosesNothing() throws IOException {
        archive.export(record, Files.createDirectory(data.resolve("out")));
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String whole = Files.readString(file);
            List<String> lines = name.endsWith(".json") ? whole.lines().toList() : List.of();
            for (int line = 0; line < lines.size(); line++) {
                String other = line % 2 == 0 ? "null" : "7";
                String changed = lines.get(line).replaceFirst("( : )[^\\[{].*?(,?)$", "$1" + other + "$2");
                if (changed.equals(lines.get(line))) {
                    continue;
                }
                List<String> all = new ArrayList<>(lines);
                all.set(line, changed);
                Files.write(file, all);
                try {
                    archive.list();
                    archive.find(name.equals("record.json") ? file.toString() : record.id());
                } catch (InputException e) {
                    assertFalse(e.faults().isEmpty());
                }
            }
            Files.writeString(file, whole);
        }
    }

    @Test
    void damageInATableNamesLineAndColumn() throws IOException {
        Path units = dataFile("units.csv");
        List<String> lines = Files.readAllLines(units);
        Files.writeString(units, lines.get(0) + "\nu0,NO_SUCH_KIND,a,b\n");
        InputFault fault = fault();
        assertEquals(units.toString(), fault.file().orElseThrow());
        assertEquals(2L, fault.row().orElseThrow());
        assertEquals("kind", fault.column().orElseThrow());
    }

    @Test
    void whatALaterKopaWroteIsRefusedAsSuch() throws IOException {
        for (Path file : List.of(
                recordFile("input.json"),
                recordFile("result.json"),
                recordFile("execution.json"),
                dataFile("dataset.json"))) {
            String before = Files.readString(file);
            replace(file, "\"format\" : 1", "\"format\" : 2");
            InputFault fault = fault();
            assertEquals(file.toString(), fault.file().orElseThrow());
            assertTrue(fault.message().in(Language.EN).contains("later version"), fault.toString());
            Files.writeString(file, before);
        }
    }

    @Test
    void damageToAnExportedRecordIsSeen() throws IOException, InputException {
        Path out = Files.createDirectory(data.resolve("out"));
        archive.export(record, out);
        Path file = out.resolve("record.json");
        String whole = Files.readString(file);

        replace(file, "\"outcome\" : \"DONE\"", "\"outcome\" : \"REFUSED\"");
        assertEquals(
                file.toString(),
                assertThrows(InputException.class, () -> archive.find(out.toString()))
                        .faults()
                        .get(0)
                        .file()
                        .orElseThrow());

        Files.writeString(file, "{\"format\": 1}");
        assertThrows(InputException.class, () -> archive.find(out.toString()));

        Files.writeString(file, "[1, 2]");
        assertThrows(InputException.class, () -> archive.find(out.toString()));

        Files.writeString(file, whole);
        assertEquals(record.id(), archive.find(out.toString()).id());
        Durable.delete(out.resolve("dataset"));
        assertThrows(InputException.class, () -> archive.find(out.toString()));
    }

    @Test
    void aDamagedRecordDoesNotHideTheOthers() throws IOException {
        archive.store(new RandomRecords(12).record("other", Outcome.FAILED));
        replace(recordFile("result.json"), "\"outcome\" : \"DONE\"", "\"outcome\" : null");
        assertListed("other");
        Files.writeString(recordFile("execution.json"), "{");
        assertListed("other");
    }

    private void assertListed(String id) throws IOException {
        assertEquals(List.of(id), archive.list().stream().map(each -> each.id()).toList());
    }
}
