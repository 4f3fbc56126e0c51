package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.kopa.evaluation.DataRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers a file may hold, and how its decimal mark is told. */
class NumbersTest {
    private static final String INDICATORS = "iCode,Parent,Direction,Type\nA,I,1,Indicator\nI,,,Aggregate\n";

    @TempDir
    Path folder;

    private TablePair column(String delimiter, String... cells) {
        return new TablePair(folder)
                .indicators(INDICATORS)
                .values(IntStream.range(0, cells.length)
                        .mapToObj(i -> "u" + i + delimiter + cells[i] + "\n")
                        .collect(Collectors.joining("", "uCode" + delimiter + "A\n", "")));
    }

    private double[] numbers(String delimiter, String... cells) throws Exception {
        return column(delimiter, cells)
                .read()
                .latest(DataRole.INDICATOR, "A")
                .orElseThrow()
                .toArray();
    }

    private List<String> faults(String delimiter, String... cells) throws Exception {
        return column(delimiter, cells).faults().stream().map(TablePair::say).toList();
    }

    @Test
    void everyWayToWriteANumber() throws Exception {
        assertArrayEquals(
                new double[] {1, -2, 3, 0.5, 5, 1e3, -1.5e-7, 0, -4, 123456789012345680.0},
                numbers(";", "1", "-2", "+3", ",5", "5,", "1e3", "-1,5E-07", "-0", "\u22124", "123456789012345678"));
    }

    @Test
    void missingIsEmptyOrNA() throws Exception {
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, 1}, numbers(",", "\u00A0", "NA", "1"));
        assertEquals(List.of("values.csv:2:A “na” is not a number"), faults(",", "na"));
    }

    @Test
    void numbersAreReadToTheNearestDouble() throws Exception {
        Random random = new Random(7);
        String[] cells = IntStream.range(0, 20_000)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> Double.toString(random.nextDouble());
                    case 1 -> Double.toString(Double.longBitsToDouble(random.nextLong() & 0x7fdfffffffffffffL));
                    case 2 -> random.nextInt(100_000) + "." + random.nextInt(100_000_000);
                    default -> Long.toString(random.nextLong());
                })
                .toArray(String[]::new);
        double[] expected = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            expected[i] = Double.parseDouble(cells[i]);
        }
        assertArrayEquals(expected, numbers("\t", cells));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A comma that stands where no thousands end says that every comma is a decimal mark.
                "; | 1,234 0,5 | 1.234 0.5",
                "; | 1,234 1234 | 1.234 1234",
                "; | 1,234 1234,567 | 1.234 1234.567",
                "; | 1.234 12.5 | 1.234 12.5",
                "; | 0,123 | 0.123",
                // Where the comma parts the cells, a point is a decimal mark.
                "~ | 1.234 2.345 | 1.234 2.345",
            })
    void theDecimalMarkIsToldByTheWholeFile(String delimiter, String cells, String numbers) throws Exception {
        double[] expected = java.util.Arrays.stream(numbers.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertArrayEquals(expected, numbers(delimiter.equals("~") ? "," : delimiter, cells.split(" ")));
    }

    @Test
    void whatCannotBeToldIsRefused() throws Exception {
        String ambiguous =
                " can be a decimal number or a whole one with its thousands parted, and no other number of the file tells which";
        assertEquals(List.of("values.csv:3:A “1,234”" + ambiguous), faults(";", "5", "1,234", "2,345"));
        assertEquals(List.of("values.csv:2:A “1.234”" + ambiguous), faults("\t", "1.234"));
        assertEquals(List.of("values.csv:2:A “1,234”" + ambiguous), faults(",", "\"1,234\""));
    }

    @Test
    void thousandsAndMixedMarksAreRefused() throws Exception {
        assertEquals(List.of("values.csv:3:A “1.234” has a separator between thousands"), faults(";", "0,5", "1.234"));
        assertEquals(List.of("values.csv:3:A “1,234” has a separator between thousands"), faults(";", "0.5", "1,234"));
        assertEquals(
                List.of("values.csv:3:A “1,5” has a decimal comma, but “2.25” in the same file a decimal point"),
                faults(";", "2.25", "1,5"));
        for (String cell :
                List.of("1.234,5", "1,234.5", "1'234", "1 234", "1\u00A0234,5", "1\u202F234", "-1.234.567")) {
            assertEquals(List.of("values.csv:2:A “" + cell + "” has a separator between thousands"), faults(";", cell));
        }
    }

    @Test
    void theTwoFilesMayDiffer() throws Exception {
        double[] numbers = column(";", "1,5")
                .indicators("iCode,Parent,Direction,Weight,Type\nA,I,1,0.5,Indicator\nI,,,,Aggregate\n")
                .read()
                .latest(DataRole.INDICATOR, "A")
                .orElseThrow()
                .toArray();
        assertArrayEquals(new double[] {1.5}, numbers);
    }

    @Test
    void aFirstLineMayNameTheDelimiter() throws Exception {
        TablePair pair = column(";", "1,5");
        assertArrayEquals(
                new double[] {1.5},
                pair.inValues("uCode", "sep=;\r\nuCode")
                        .read()
                        .latest(DataRole.INDICATOR, "A")
                        .orElseThrow()
                        .toArray());
        assertEquals(
                List.of("values.csv:3:A “x” is not a number"),
                pair.inValues("1,5", "x").faults().stream().map(TablePair::say).toList());
    }

    @Test
    void aHeadingThatCanBeSplitTwiceIsRefused() throws Exception {
        TablePair pair = new TablePair(folder).indicators(INDICATORS).values("a;b,uCode,c;uCode;A\n");
        assertEquals(
                List.of(
                        "values.csv:1 the heading can be split by more than one delimiter, and each way there is a column uCode"),
                pair.faults().stream().map(TablePair::say).toList());
    }
}
