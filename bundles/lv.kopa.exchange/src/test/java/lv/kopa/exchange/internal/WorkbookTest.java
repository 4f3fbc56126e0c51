package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Period;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Workbook both(String values, String indicators) {
        return new Workbook().sheet("notes", "anything").sheet("iData", values).sheet("iMeta", indicators);
    }

    private Workbook both(String values) {
        return both(values, TablePair.INDICATORS);
    }

    private List<String> faults(Workbook workbook) throws IOException {
        return faults(workbook.write(file("book.xlsx")), null);
    }

    private static List<String> faults(Path values, Path indicators) {
        return TablePair.faults(values, indicators).stream().map(TablePair::say).toList();
    }

    @Test
    void saysTheSameAsTextTables() throws Exception {
        String digest = new TablePair(folder).read().digest();

        assertEquals(
                digest,
                TablePair.read(both(TablePair.VALUES).write(file("both.xlsx")), null)
                        .digest());
        Path values = new Workbook().sheet("Sheet1", TablePair.VALUES).write(file("values.xlsx"));
        Path indicators = new Workbook().sheet("Lapa1", TablePair.INDICATORS).write(file("indicators.xlsx"));
        assertEquals(digest, TablePair.read(values, indicators).digest());
        assertEquals(
                digest, TablePair.read(values, folder.resolve("indicators.csv")).digest());
    }

    @Test
    void workbooksOfAnotherWriterAreRead() throws Exception {
        Path file = file("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Kopa", "1.0")) {
            fill(workbook.newWorksheet("iMeta"), TablePair.INDICATORS);
            fill(workbook.newWorksheet("iData"), TablePair.VALUES);
        }
        assertEquals(
                new TablePair(folder).read().digest(),
                TablePair.read(file, null).digest());
    }

    private static void fill(Worksheet sheet, String csv) {
        String[] lines = csv.split("\n");
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].matches("-?\\d+(\\.\\d+)?")) {
                    sheet.value(row, column, Double.parseDouble(cells[column]));
                } else if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }

    @Test
    void formulasCountWithTheirStoredValues() throws Exception {
        String values = TablePair.VALUES
                .replace("1.5,10", "<c><f>3/2</f><v>1.5</v></c>,<c s=\"2\"><v>10</v></c>")
                .replace("Latvia", "<c t=\"str\"><f>A1</f><v>Latvia</v></c>")
                .replace("Estonia", "<c t=\"inlineStr\"><is><r><t>Esto</t></r><r><t>nia</t></r></is></c>");

        assertEquals(
                new TablePair(folder).read().digest(),
                TablePair.read(both(values).write(file("b.xlsx")), null).digest());
    }

    @Test
    void datesNamePeriods() throws Exception {
        String values = TablePair.VALUES.replace(",2020,", ",<c s=\"1\"><v>43831</v></c>,");
        Dataset dataset = TablePair.read(both(values).write(file("b.xlsx")), null);

        assertEquals(
                new Period("2020-01-01"), dataset.periods(DataRole.INDICATOR).first());
    }

    @Test
    void cellsThatHoldNoNumberAreToldWithTheirPlace() throws Exception {
        String values = TablePair.VALUES
                .replace(
                        "1.5,10,5",
                        "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>,<c s=\"1\"><v>43831</v></c>,<c t=\"inlineStr\"><is><t>1&#44;5</t></is></c>")
                .replace("20,6", "<c><f>A1+B1</f></c>,<c t=\"b\"><v>1</v></c>")
                .replace("3.5,", "text,")
                .replace("1.25", "<c t=\"e\"><v>#N/A</v></c>");

        assertEquals(
                List.of(
                        "book.xlsx [iData]:2:A the cell holds the error #DIV/0!",
                        "book.xlsx [iData]:2:B the cell holds the date 2020-01-01 where a number should stand",
                        "book.xlsx [iData]:2:C the cell holds the number “1,5” stored as text",
                        "book.xlsx [iData]:3:B the formula A1+B1 has no stored value",
                        "book.xlsx [iData]:3:C “true” is not a number",
                        "book.xlsx [iData]:4:Pop the cell holds the error #N/A",
                        "book.xlsx [iData]:4:A “text” is not a number"),
                faults(both(values)));
    }

    @Test
    void rowsAreCountedAsTheSheetDoes() throws Exception {
        String values = "\n\n" + TablePair.VALUES.replace("\nEE", "\n\nEE").replace("3.5,", "x,");

        assertEquals(List.of("book.xlsx [iData]:7:A “x” is not a number"), faults(both(values)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>",
                "<x:mergeCells xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<x:mergeCell ref=\"A1:B1\" /></x:mergeCells>"
            })
    void mergedCellsAreSeenWhateverPrefixTheElementsBear(String merged) throws Exception {
        Workbook workbook = both(TablePair.VALUES);
        workbook.raw(
                "iData",
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>uCode</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>A</t></is></c></row></sheetData>"
                        + merged);
        List<String> faults = faults(workbook);
        assertTrue(faults.toString().contains("A1:B1"), faults::toString);
    }

    private List<String> withMerged(String range) throws Exception {
        return faults(both(TablePair.VALUES).merge("iData", range));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2:A3", "F1:G1", "A1:H1", "B3:C4", "G4:J9", "XX"})
    void mergedCellsOfTheTableAreRefused(String range) throws Exception {
        List<String> faults = withMerged(range);

        assertEquals(1, faults.size(), faults::toString);
        assertTrue(
                faults.get(0)
                        .endsWith("the cells " + range
                                + " are merged inside the table; all but the first of them are empty"),
                faults::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I1:K3", "A6:H9", "H4:H9", "H4:J4", "A4:A7", "AA1:AB2", "C12:D13"})
    void mergedCellsBesideTheTableDoNoHarm(String range) throws Exception {
        assertEquals(List.of(), withMerged(range));
    }

    @Test
    void sheetsAreFoundByName() throws Exception {
        assertEquals(
                List.of("book.xlsx the workbook has no sheet iMeta; its sheets: iData, Meta"),
                faults(new Workbook().sheet("iData", TablePair.VALUES).sheet("Meta", TablePair.INDICATORS)));
        assertEquals(
                List.of(),
                faults(new Workbook().sheet("IDATA", TablePair.VALUES).sheet("imeta", TablePair.INDICATORS)));
    }

    @Test
    void archivesThatAreNoWorkbook() throws Exception {
        Path zip = file("other.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes());
        }
        assertEquals(List.of("other.xlsx the archive is not an .xlsx workbook"), faults(zip, null));

        Path named = both(TablePair.VALUES).write(file("book.csv"));
        assertEquals(
                List.of("book.csv the file is named like a text table but holds a workbook or another archive"),
                faults(named, named));

        byte[] whole = Files.readAllBytes(both(TablePair.VALUES).write(file("whole.xlsx")));
        Path half = Files.write(file("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of("half.xlsx the workbook is damaged"), faults(half, null));
    }

    @Test
    void damagedPartsAreTold() throws Exception {
        assertEquals(
                List.of("book.xlsx [iData]:1 the workbook is damaged"),
                faults(
                                both(TablePair.VALUES)
                                        .raw(
                                                "iData",
                                                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>uCode</t></is></c></row><row r=\"2\"><c t=\"s\"><v>99999</v></c></oops>"))
                        .stream()
                        .filter(fault -> fault.contains("damaged"))
                        .toList());
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws Exception {
        Workbook workbook = both(TablePair.VALUES).part("xl/media/bomb.xml", new byte[200 << 20]);
        List<String> faults = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> faults(workbook));

        assertTrue(
                faults.get(0).startsWith("book.xlsx the workbook becomes more than 200 times larger"),
                faults::toString);
    }

    @Test
    void aFarawayColumnIsRefused() throws Exception {
        List<String> faults = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> faults(both(TablePair.VALUES)
                        .raw("iData", "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>")));

        assertEquals(List.of("book.xlsx [iData] the workbook is damaged"), faults);
    }

    @Test
    void documentTypesAreRefused() throws Exception {
        String secret = Files.writeString(file("secret.txt"), "secret").toUri().toString();
        String prologue = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]>";

        List<InputFault> faults =
                TablePair.faults(both(TablePair.VALUES).prologue(prologue).write(file("b.xlsx")), null);
        assertTrue(
                TablePair.say(faults.get(0)).startsWith("b.xlsx the workbook holds a document type"), faults::toString);
    }

    @Test
    void entitiesAreNeverExpandedHoweverTheyAreHidden() throws Exception {
        String secret = Files.writeString(file("secret.txt"), "secret").toUri().toString();
        String prologue = "<?xml version=\"1.0\"?><!--" + "-~".repeat(50_000) + "--><!DOCTYPE x [<!ENTITY e SYSTEM \""
                + secret + "\"><!ENTITY f \"ffff\">]>";
        for (String entity : List.of("&e;", "&f;")) {
            String values = TablePair.VALUES.replace("Latvia", "<c t=\"inlineStr\"><is><t>" + entity + "</t></is></c>");
            Path book = both(values).prologue(prologue).write(file("b.xlsx"));

            assertEquals(List.of("b.xlsx [iData]:1 the workbook is damaged"), faults(book, null));
        }
    }
}
