package lv.kopa.desktop.evaluation.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kopa.desktop.evaluation.internal.Draft.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path workbook(String name, String sheets) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(sheets.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Source pair(Path values, Path indicators) {
        return new Source(values, Optional.of(indicators));
    }

    @Test
    void theTableOfIndicatorsIsFoundBesideByItsName() throws IOException {
        Path values = file("Case_iData.csv", "");
        Path indicators = file("Case_iMeta.csv", "");
        file("Other_iMeta.csv", "");
        assertEquals(
                Optional.of(new SourceFinder.Found(pair(values, indicators), true)),
                SourceFinder.find(List.of(values)));
    }

    @Test
    void oneOfTheSameEndingIsPreferred() throws IOException {
        Path values = file("values.tsv", "");
        file("indicators.csv", "");
        Path indicators = file("indicators.tsv", "");
        assertEquals(
                pair(values, indicators),
                SourceFinder.find(List.of(values)).orElseThrow().source());
    }

    @Test
    void latvianNamesAreFoundToo() throws IOException {
        Path values = file("vērtības.csv", "");
        Path indicators = file("rādītāji.csv", "");
        assertEquals(
                pair(values, indicators),
                SourceFinder.find(List.of(values)).orElseThrow().source());
    }

    @Test
    void whoeverChoosesTheTableOfIndicatorsMeansThoseOfValuesBesideIt() throws IOException {
        Path values = file("values.csv", "");
        Path indicators = file("indicators.csv", "");
        assertEquals(
                Optional.of(new SourceFinder.Found(pair(values, indicators), false)),
                SourceFinder.find(List.of(indicators)));
    }

    @Test
    void whatIsNoFileIsLeftToWhoeverReadsIt() throws IOException {
        Path none = folder.resolve("none.csv");
        assertEquals(
                new Source(none, Optional.empty()),
                SourceFinder.find(List.of(none)).orElseThrow().source());
    }

    @Test
    void whatHasNoCounterpartMustBeAskedFor() throws IOException {
        assertTrue(SourceFinder.find(List.of(file("mine.csv", ""))).isEmpty());
        assertTrue(SourceFinder.find(List.of(file("values.csv", ""))).isEmpty());
    }

    @Test
    void aWorkbookWithBothSheetsIsWhole() throws IOException {
        Path both = workbook("both.xlsx", "<sheet name=\"iData\"/><sheet name=\"iMeta\"/>");
        SourceFinder.Found found = SourceFinder.find(List.of(both)).orElseThrow();
        assertEquals(new Source(both, Optional.empty()), found.source());
        assertFalse(found.beside());
        assertTrue(SourceFinder.find(List.of(workbook("one.xlsx", "<sheet name=\"iData\"/>")))
                .isEmpty());
    }

    @Test
    void aDamagedWorkbookIsLeftToWhoeverReadsIt() throws IOException {
        Path damaged = file("damaged.xlsx", "no workbook");
        assertEquals(
                new Source(damaged, Optional.empty()),
                SourceFinder.find(List.of(damaged)).orElseThrow().source());
    }

    @Test
    void ofTwoFilesTheOneOfIndicatorsIsKnownByNameOrFirstLine() throws IOException {
        Path values = file("a.csv", "uCode,X\nu1,1\n");
        Path indicators = file("b.csv", "\uFEFFiCode,Parent\nX,\n");
        assertEquals(
                pair(values, indicators),
                SourceFinder.find(List.of(indicators, values)).orElseThrow().source());
        assertEquals(
                pair(values, indicators),
                SourceFinder.find(List.of(values, indicators)).orElseThrow().source());
    }
}
