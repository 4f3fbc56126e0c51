package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTableTest {
    @TempDir
    Path folder;

    private static Unit unit(String id, String name) {
        return new Unit(id, Text.of(name, "latviski"), UnitKind.UNKNOWN);
    }

    private static final Dataset DATASET = new Dataset.Builder()
            .unit(unit("LV", "Latvia"))
            .unit(unit("X", "A, \"B\"\nC"))
            .unit(unit("Y", "=HYPERLINK(1)"))
            .unit(unit("-Z", "@me"))
            .build();

    private static ResultTable table(ResultTable.RowKind kind) {
        return new ResultTable(
                "scores",
                Text.same("Scores"),
                ResultTable.Purpose.SCORES,
                kind,
                List.of("LV", "X", "Y", "-Z"),
                List.of(
                        ResultColumn.Numbers.of("Index", Text.EMPTY, ResultRole.SCORE, 0.1 + 0.2, -5, Double.NaN, 1e22),
                        ResultColumn.Numbers.of("rank", Text.EMPTY, ResultRole.RANK, 1, 2, -0.0, 3),
                        new ResultColumn.Words(
                                "=word",
                                Text.EMPTY,
                                ResultRole.VALUE,
                                List.of(
                                        Text.of("+yes", "jā"),
                                        Text.same("-5"),
                                        Text.same("\tx"),
                                        Text.same("Ķēķis = 1")))));
    }

    @Test
    void unitsAreNamedAndNumbersAreWhole() throws IOException {
        Path file = folder.resolve("scores.csv");
        new TableExchangeComponent().write(table(ResultTable.RowKind.UNIT), DATASET, file);

        assertEquals(
                "unit,name,Index,rank,'=word\n"
                        + "LV,Latvia,0.30000000000000004,1,'+yes\n"
                        + "X,\"A, \"\"B\"\"\nC\",-5,2,'-5\n"
                        + "Y,'=HYPERLINK(1),,0,'\tx\n"
                        + "'-Z,'@me,1.0E22,3,Ķēķis = 1\n",
                Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void otherRowsBeginWithTheirId() throws IOException {
        Path file = folder.resolve("weights.csv");
        new TableExchangeComponent().write(table(ResultTable.RowKind.NODE), DATASET, file);

        assertEquals("id,Index,rank,'=word", Files.readAllLines(file).get(0));
        assertEquals("LV,0.30000000000000004,1,'+yes", Files.readAllLines(file).get(1));
    }

    @Test
    void noFormulaBeginsWhereASpreadsheetPartsCellsInLatvia() throws IOException {
        Dataset dataset = new Dataset.Builder()
                .unit(unit("A", "Alfa;=cmd|' /C calc'!A0"))
                .unit(unit("B", "Beta\n@x; +1"))
                .build();
        ResultTable scores = new ResultTable(
                "scores",
                Text.same("Scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                List.of("A", "B"),
                List.of(ResultColumn.Numbers.of("Index", Text.EMPTY, ResultRole.SCORE, 1, 2)));
        Path file = folder.resolve("scores.csv");
        new TableExchangeComponent().write(scores, dataset, file);

        assertEquals("unit,name,Index\nA,Alfa;'=cmd|' /C calc'!A0,1\nB,\"Beta\n'@x; +1\",2\n", Files.readString(file));
    }

    @Test
    void aFileIsReplacedAsAWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("scores.csv"), "before");
        new TableExchangeComponent().write(table(ResultTable.RowKind.UNIT), DATASET, file);
        byte[] first = Files.readAllBytes(file);
        new TableExchangeComponent().write(table(ResultTable.RowKind.UNIT), DATASET, file);

        assertArrayEquals(first, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("scores.csv").resolve("inner"));

        assertThrows(IOException.class, () -> new TableExchangeComponent()
                .write(table(ResultTable.RowKind.UNIT), DATASET, folder.resolve("scores.csv")));
        assertThrows(IOException.class, () -> new TableExchangeComponent()
                .write(
                        table(ResultTable.RowKind.UNIT),
                        DATASET,
                        folder.resolve("gone").resolve("x.csv")));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(3, files.count(), occupied::toString);
        }
    }
}
