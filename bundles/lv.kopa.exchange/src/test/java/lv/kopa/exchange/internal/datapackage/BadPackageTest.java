package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadPackageTest {
    private static final String HEADING =
            "id,valid_from,valid_until,body,matter_en,matter_lv,entitled,in_favour,against,abstained\n";

    private final MemoryWorkspaces workspaces = new MemoryWorkspaces();
    private Story story;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() throws IOException {
        story = new Story(folder, workspaces);
        Files.createDirectories(folder.resolve("package/data"));
        write("data/vote.csv", HEADING + "v-1,2019-05-01,,b-1,Plan,,10,6,1,0\n");
        descriptor("{\"name\": \"vote\", \"path\": \"data/vote.csv\"}");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("package").resolve(file), text);
    }

    private void descriptor(String resources) throws IOException {
        write(
                "datapackage.json",
                "{\"kopa\": {\"format\": 1, \"synthetic\": true}, \"resources\": [" + resources + "]}");
    }

    private List<InputFault> faults(String given) {
        InputException refused = assertThrows(InputException.class, () -> story.importing("workspace", given));
        assertTrue(Files.notExists(story.path("workspace")), "nothing was written");
        refused.faults().forEach(fault -> {
            for (Language language : Language.values()) {
                assertTrue(!fault.message().in(language).isBlank()
                        && !fault.cure().in(language).isBlank());
            }
        });
        return refused.faults();
    }

    private static void at(InputFault fault, long row, String column, String message) {
        assertEquals(Optional.of("data/vote.csv"), fault.file());
        assertEquals(row == 0 ? Optional.empty() : Optional.of(row), fault.row());
        assertEquals(column.isEmpty() ? Optional.empty() : Optional.of(column), fault.column());
        assertTrue(
                fault.message().in(Language.EN).contains(message),
                fault.message().in(Language.EN));
    }

    @Test
    void theGoodPackageIsGood() throws Exception {
        assertEquals(1, story.importing("workspace", "package").data().get("changes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v-2,2019-05-01,,b-1,Plan,,ten,6,1,0 | entitled | 'ten' is no whole number",
                "v-2,2019-05-01,,b-1,Plan,,10,6,1, | abstained | must say something",
                "v-2,2019-05-01,,b-1,,,10,6,1,0 | matter_en | must say something",
                "v 2,2019-05-01,,b-1,Plan,,10,6,1,0 | id | 'v 2' is no identifier",
                ",2019-05-01,,b-1,Plan,,10,6,1,0 | id | must say something",
                "v-2,01.05.2019,,b-1,Plan,,10,6,1,0 | valid_from | '01.05.2019' is no day",
                "v-2,2019-05-01,2019-05-01,b-1,Plan,,10,6,1,0 | valid_until | is not after",
                "v-2,2019-05-01,,b 1,Plan,,10,6,1,0 | body | 'b 1' is no identifier",
                "v-2,2019-05-01,,b-1,Plan,,10,6,1 | '' | cells in the row: 9",
                "v-2,2019-05-01,,b-1,Plan,,10,6,1,0,0 | '' | cells in the row: 11",
                "v-2,2019-05-01,,b-1,Plan,,10,6,10,0 | entitled | Of 10 entitled 6 voted for it, 10 against it",
                "v-2,2019-05-01,,b-1,Plan,abc\u202Edef,10,6,1,0 | matter_lv | invisible character U+202E",
                "v-2,2019-05-01,,b-1,Plan,abc\u0000def,10,6,1,0 | matter_lv | invisible character U+0000 as its character no. 4",
                "v-2,2019-05-01,,b-1,P\u2066lan,Plāns,10,6,1,0 | matter_en | invisible character U+2066",
                "v-1,2019-05-01,,b-1,Plan,,10,6,1,0 | valid_from | two rows from 2019-05-01 on; the other is row 2",
                "v-1,2020-05-01,,b-1,Plan,,10,6,1,0 | valid_from | overlaps with row 2",
                "v-2,2019-05-01,,b-1,\"Plan,,10,6,1,0 | '' | cannot be split",
                "v-2,2019-05-01,,b-1,\"Plan\"x,,10,6,1,0 | '' | cannot be split",
            })
    void aRowThatIsWrongIsNamed(String row, String column, String message) throws IOException {
        Files.writeString(
                folder.resolve("package/data/vote.csv"),
                HEADING + "v-1,2019-05-01,,b-1,Plan,,10,6,1,0\n" + row.strip() + "\n");
        List<InputFault> faults = faults("package");

        assertEquals(1, faults.size(), faults.toString());
        at(faults.get(0), 3, column, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matter_en | matter_ne | there is no column | Did you mean matter_en",
                "abstained | colour | there is no column | id, valid_from",
                "valid_until | id | stands twice | Keep one",
                "body | matter_lv | is missing | Add it",
                "valid_from | valid_until | 'valid_from' is missing | Add it",
            })
    void aHeadingThatIsWrongIsNamed(String from, String to, String message, String cure) throws IOException {
        write("data/vote.csv", HEADING.replaceFirst(from, to) + "v-1,2019-05-01,,b-1,Plan,,10,6,1,0\n");
        assertTrue(
                faults("package").stream()
                        .anyMatch(fault -> fault.row().equals(Optional.of(1L))
                                && fault.message()
                                        .in(Language.EN)
                                        .replaceAll("[“”]", "'")
                                        .contains(message)
                                && fault.cure().in(Language.EN).contains(cure)),
                () -> faults("package").toString());
    }

    @Test
    void everythingIsToldAtOnceButNotWithoutEnd() throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 0; i < 200; i++) {
            rows.append("v-").append(i).append(",yesterday,tomorrow,b 1,,,ten,6,1,0\n");
        }
        write("data/vote.csv", rows.toString());
        List<InputFault> faults = faults("package");

        assertEquals(51, faults.size());
        assertTrue(
                faults.get(50).message().in(Language.EN).contains("950 more faults"),
                faults.get(50).toString());
        assertEquals(Optional.of(2L), faults.get(0).row());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"votes\", \"path\": \"data/vote.csv\"} | there is no kind of thing “votes”",
                "{\"name\": \"vote\", \"path\": \"../vote.csv\"} | leads out of the package",
                "{\"name\": \"vote\", \"path\": \"data/vo*te.csv\"} | has characters that not every system takes",
                "{\"name\": \"vote\", \"path\": \"data /vote.csv\"} | has characters that not every system takes",
                "{\"name\": \"vote\", \"path\": \"/etc/passwd\"} | leads out of the package",
                "{\"name\": \"vote\", \"path\": \"C:\\\\vote.csv\"} | leads out of the package",
                "{\"name\": \"vote\", \"path\": \"http://example.org/vote.csv\"} | leads out of the package",
                "{\"name\": \"vote\", \"path\": \"data/votes.csv\"} | it is not there",
                "{\"name\": \"vote\", \"path\": \"data\"} | it is not there",
                "{\"name\": \"vote\", \"path\": \"data/vote.csv\", \"hash\": \"sha256:00\"} | no SHA-256 hash",
                "{\"name\": \"vote\", \"path\": \"data/vote.csv\", \"dialect\": {\"delimiter\": \"::\"}} | cannot part cells",
                "{\"name\": \"vote\", \"path\": \"data/vote.csv\", \"rows\": 10000000} | more than",
                "'' | names no resources",
            })
    void aDescriptorThatIsWrongIsNamed(String resource, String message) throws IOException {
        descriptor(resource);
        InputFault fault = faults("package").get(0);

        assertTrue(
                fault.message().in(Language.EN).contains(message),
                fault.message().in(Language.EN));
        assertTrue(List.of("datapackage.json", "data/votes.csv", "data")
                .contains(fault.file().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kopa\": {\"format\": 2}, \"resources\": []} | has format 2",
                "{\"resources\": []} | does not say that this is a package of Kopa",
                "[] | is not a JSON object",
                "{\"kopa\": } | is not a JSON object",
                "{\"kopa\": {\"format\": 1}, \"kopa\": {\"format\": 1}} | stands in it twice",
                "'' | is not a JSON object",
            })
    void aPackageOfAnotherFormatIsRefused(String descriptor, String message) throws IOException {
        write("datapackage.json", descriptor);
        assertTrue(faults("package").get(0).message().in(Language.EN).contains(message));
    }

    @Test
    void aFileThatIsNotTheOneThatWasWrittenIsRefused() throws Exception {
        String hash = "sha256:" + "0".repeat(64);
        descriptor("{\"name\": \"vote\", \"path\": \"data/vote.csv\", \"hash\": \"" + hash + "\"}");
        at(faults("package").get(0), 0, "", "its hash is another");
        write("data/vote.csv", HEADING + "v-1,of\n".repeat(600));
        List<InputFault> faults = faults("package");
        assertEquals(1, faults.size(), "what is damaged is not read");
        at(faults.get(0), 0, "", "its hash is another");
    }

    @Test
    void filesOfAnotherEncodingAndEmptyOnesAreNamed() throws IOException {
        Path file = folder.resolve("package/data/vote.csv");
        String row = "v-1,2019-05-01,,b-1,Plāns,,10,6,1,0\n";
        Files.writeString(file, HEADING + row.replace('ā', 'a').repeat(2) + row, Charset.forName("windows-1257"));
        at(faults("package").get(0), 4, "", "bytes that are not UTF-8");
        Files.writeString(file, HEADING + row, StandardCharsets.UTF_16);
        at(faults("package").get(0), 1, "", "bytes that are not UTF-8");
        assertTrue(!faults("package").get(0).cure().in(Language.EN).contains(".xlsx"), "a package takes no workbook");
        Files.writeString(file, (HEADING + row).replace(',', ';'));
        List<InputFault> faults = faults("package");
        assertEquals(1, faults.size());
        at(faults.get(0), 1, "", "parted by “;”");
        assertTrue(faults.get(0).cure().in(Language.LV).contains("\"dialect\": {\"delimiter\": \";\"}"));
        Files.writeString(file, "");
        at(faults("package").get(0), 0, "", "the file is empty");
    }

    @Test
    void whatSpreadsheetsMakeOfAFileIsRead() throws Exception {
        descriptor("{\"name\": \"vote\", \"path\": \"data/vote.csv\", \"dialect\": {\"delimiter\": \";\"}}");
        write(
                "data/vote.csv",
                "\uFEFF"
                        + (HEADING + "v-1,2019-05-01,,b-1,\"Plan\n2\",,10,6,1,0\n\n")
                                .replace(',', ';')
                                .replace("\n", "\r\n"));
        assertEquals(1, story.importing("workspace", "package").data().get("changes"));
    }

    @Test
    void archivesThatAreCutOffOrHarmfulAreRefused() throws IOException {
        assertTrue(faults("nowhere.zip").get(0).message().in(Language.EN).contains("there is no file"));
        Path zip = folder.resolve("package.zip");
        Files.createFile(zip);
        assertTrue(faults("package.zip").get(0).message().in(Language.EN).contains("the file is empty"));

        archive(zip, "data/vote.csv", 1);
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(faults("package.zip").get(0).message().in(Language.EN).contains("cut off or damaged"));

        archive(zip, "../../escaped.csv", 1);
        assertTrue(faults("package.zip").get(0).message().in(Language.EN).contains("leads out of the package"));
        assertTrue(Files.notExists(folder.resolve("../escaped.csv")));

        archive(zip, "data/vote.csv", 1_000_000);
        InputFault bomb = faults("package.zip").get(0);
        assertTrue(bomb.message().in(Language.EN).contains("more than 200 times as large"), bomb.toString());
    }

    private void archive(Path zip, String path, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("datapackage.json"));
            entries.write(Files.readAllBytes(folder.resolve("package/datapackage.json")));
            entries.putNextEntry(new ZipEntry(path));
            entries.write(HEADING.getBytes(StandardCharsets.UTF_8));
            byte[] row =
                    ("v-1,2019-05-01,,b-1,Plan," + " ".repeat(60) + ",10,6,1,0\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < rows; i++) {
                entries.write(row);
            }
        }
    }

    @Test
    void aDamagedArchiveIsRefusedWhereverTheDamageIs() throws IOException {
        Path zip = folder.resolve("package.zip");
        archive(zip, "data/vote.csv", 1);
        byte[] whole = Files.readAllBytes(zip);
        for (int length = 1; length < whole.length; length += 7) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertTrue(!faults("package.zip").isEmpty());
        }
    }

    @Test
    void moreRowsThanFitAreRefusedBeforeTheyFillTheMemory() throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int i = 0; i < 5000; i++) {
            rows.append("v-").append(i).append(",2019-05-01,,b-1,Plan,,10,6,1,0\n");
        }
        write("data/vote.csv", rows.toString());
        InputException refused = assertThrows(InputException.class, () -> new PackageReader(new Budget(1_600_000))
                .read(folder.resolve("package"), story));

        assertEquals(1, refused.faults().size());
        at(refused.faults().get(0), 1002, "", "more than 1,000 rows");
    }
}
