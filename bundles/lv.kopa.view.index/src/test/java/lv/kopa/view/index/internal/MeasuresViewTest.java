package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class MeasuresViewTest {
    private final MeasuresView view = new MeasuresView();

    private static ResultColumn numbers(String id, ResultRole role, double... values) {
        return ResultColumn.Numbers.of(id, Text.same(id), role, values);
    }

    private static EvaluationRecord record() {
        return record("both");
    }

    private static EvaluationRecord record(String longest) {
        List<String> rows = List.of("U0", "U1", "U2");
        ResultTable scores = new ResultTable(
                "scores",
                Text.same("scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                rows,
                List.of(
                        numbers("score", ResultRole.SCORE, 0.2, 0.9, 0.5),
                        numbers("regret", ResultRole.VALUE, 0.75, 0.25, Double.NaN),
                        numbers("set", ResultRole.MEMBERSHIP, 0, 1, 1),
                        numbers("rank", ResultRole.RANK, 3, 1, 2)));
        ResultTable order = new ResultTable(
                "order",
                Text.same("order"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.UNIT,
                rows,
                List.of(new ResultColumn.Words(
                        "better",
                        Text.same("better"),
                        ResultRole.NOTE,
                        List.of(Text.same("none"), Text.same(longest), Text.same("U0")))));
        ResultTable pairs = new ResultTable(
                "pairs",
                Text.same("pairs"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.UNIT,
                rows,
                rows.stream().map(id -> numbers(id, ResultRole.VALUE, 0, 1, 0)).toList());
        return Sample.of(3, 1, 1, 1).record(List.of(scores, order, pairs));
    }

    private static String words(Block.Table.Cell cell) {
        return cell instanceof Block.Table.Words words
                ? words.text().in(Language.EN)
                : String.valueOf(((Block.Table.Number) cell).value());
    }

    @Test
    void measuresStandInTheOrderOfTheRanks() {
        assertTrue(view.accepts(record()));
        List<Block.Table> tables = view.blocks(record()).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
        assertEquals(
                List.of(
                        List.of("1.0", "Unit 1", "0.25", "yes"),
                        List.of("2.0", "Unit 2", "NaN", "yes"),
                        List.of("3.0", "Unit 0", "0.75", "no")),
                tables.get(0).rows().stream()
                        .map(row -> row.stream().map(MeasuresViewTest::words).toList())
                        .toList());
        assertEquals("both", words(tables.get(1).rows().get(0).get(1)));
        assertEquals(2, tables.size(), "a table of pairs is for files");
    }

    /** A table with more columns than a page has room for is named, and where it stands. */
    @Test
    void aTableThatIsTooWideIsNamed() {
        List<ResultTable> tables = new ArrayList<>(record().result().tables());
        tables.add(new ResultTable(
                "wide",
                Text.same("Wide"),
                ResultTable.Purpose.DIAGNOSTIC,
                ResultTable.RowKind.UNIT,
                List.of("U0", "U1", "U2"),
                IntStream.range(0, 17)
                        .mapToObj(i -> numbers("x" + i, ResultRole.VALUE, 0, 1, 0))
                        .toList()));
        List<Block> blocks = view.blocks(Sample.of(3, 1, 1, 1).record(tables));
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("The table “Wide” has 17 columns"));
        assertTrue(ViewsTest.words(blocks, Language.LV).contains("Tabulā „Wide” kolonnu skaits ir 17"));
    }

    @Test
    void aTableOfListsThatFillPagesIsNamedAndLeftOut() {
        List<Block> blocks = view.blocks(record("SYNTHETIC Cluster of Winter Gardens, ".repeat(9)));
        assertEquals(1, blocks.stream().filter(Block.Table.class::isInstance).count());
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("“order” has so long lists"));
    }

    @Test
    void whatAMethodWithATreeSaysOfItsNodesIsNotSaidAgain() {
        assertFalse(view.accepts(Sample.of(14, 3, 2, 1).record()));
    }

    @Test
    void ofAMethodThatDoesNotRankNothingIsCalledARank() {
        EvaluationRecord unranked = Sample.of(3, 1, 1, 1)
                .record(List.of(new ResultTable(
                        "scores",
                        Text.same("scores"),
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        List.of("u0", "u1", "u2"),
                        List.of(
                                numbers("score", ResultRole.SCORE, 0.2, 0.9, 0.5),
                                numbers("level", ResultRole.VALUE, 1, 3, 2)))));
        assertFalse(new RankingView().accepts(unranked));
        assertTrue(view.accepts(unranked));
        List<Block> blocks = view.blocks(unranked);
        assertEquals(
                "What the method says of each unit",
                ((Block.Heading) blocks.get(0)).text().in(Language.EN));
        Block.Table table = (Block.Table) blocks.stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(2, table.columns().size(), "unit and level");
    }

    @Test
    void ofManyUnitsOnlyTheFirstStandInTheReport() {
        int many = 31;
        ResultTable scores = new ResultTable(
                "scores",
                Text.same("scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                IntStream.range(0, many).mapToObj(unit -> "U" + unit).toList(),
                List.of(
                        numbers("score", ResultRole.SCORE, new double[many]),
                        numbers("regret", ResultRole.VALUE, new double[many])));
        List<Block> blocks = view.blocks(Sample.of(many, 1, 1, 1).record(List.of(scores)));
        Block.Table table = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(30, table.rows().size());
        assertTrue(
                blocks.toString().contains("first 30 of 31 rows; the files with the results have all of them"),
                blocks::toString);
    }
}
