package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.exchange.internal.table.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a million rows are read; larger ones are refused with the limit. Prints what it took. */
class LargeTablesTest {
    @TempDir
    Path folder;

    private Path indicators(int count) throws IOException {
        StringBuilder text = new StringBuilder("iCode,Parent,Direction,Type\n");
        for (int i = 0; i < count; i++) {
            text.append("I").append(i).append(",Index,1,Indicator\n");
        }
        return Files.writeString(folder.resolve("meta.csv"), text + "Index,,,Aggregate\nGroup,,,Group\n");
    }

    private Path values(int rows, int columns) throws IOException {
        Path file = folder.resolve("values.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("uCode,uName,Group");
            for (int i = 0; i < columns; i++) {
                out.write(",I" + i);
            }
            out.write('\n');
            for (int row = 0; row < rows; row++) {
                out.write("U" + row + ",Unit " + row + ",G" + row % 7);
                for (int i = 0; i < columns; i++) {
                    out.write(',');
                    out.write(Integer.toString(row % 1000 + i));
                    out.write(".25");
                }
                out.write('\n');
            }
        }
        return file;
    }

    private void isRead(int rows, int columns) throws Exception {
        Path values = values(rows, columns);
        Path indicators = indicators(columns);
        long begin = System.nanoTime();
        Dataset dataset = TablePair.read(values, indicators);
        double seconds = (System.nanoTime() - begin) / 1e9;

        assertEquals(rows, dataset.units().size());
        assertEquals(
                rows, dataset.latest(DataRole.INDICATOR, "I0").orElseThrow().present());
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                java.util.Locale.ROOT,
                "%d rows, %d indicators, %d MB: %.1f s, %.0f rows/s; the dataset holds %d MB%n",
                rows,
                columns,
                Files.size(values) >> 20,
                seconds,
                rows / seconds,
                used >> 20);
        assertEquals(rows, dataset.columns().get(0).size());
    }

    @Test
    void aHundredThousandRowsAreRead() throws Exception {
        isRead(100_000, 10);
    }

    @Test
    @Tag("long")
    void aMillionRowsOfFiftyIndicatorsAreRead() throws Exception {
        isRead(1_000_000, 50);
    }

    @Test
    void whatWouldFillTheMemoryIsFoundBeforeItDoes() {
        long numbers = Runtime.getRuntime().maxMemory() / Double.BYTES;

        assertTrue(Limits.exceedMemory(1, numbers));
        assertTrue(Limits.exceedMemory(numbers / 50, 1));
        assertFalse(Limits.exceedMemory(1_000, numbers / 2));
    }

    @Test
    @Tag("long")
    void moreRowsThanTheLimitAreRefused() throws Exception {
        List<String> faults = TablePair.faults(values(Limits.ROWS + 10, 1), indicators(1)).stream()
                .map(TablePair::say)
                .toList();

        assertEquals(1, faults.size());
        assertTrue(
                faults.get(0)
                        .endsWith("the table is too large: at most 2,000,000 rows and 150,000,000 numbers are read"),
                faults::toString);
    }
}
