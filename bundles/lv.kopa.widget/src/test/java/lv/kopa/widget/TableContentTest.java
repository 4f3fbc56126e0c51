package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.table.CellText;
import lv.kopa.widget.internal.table.CopyText;
import lv.kopa.widget.internal.table.RowQuery;
import org.junit.jupiter.api.Test;

class TableContentTest {
    private static final Period LATER = new Period("2024");
    private final CellText english = new CellText(Language.EN);

    private static Dataset dataset() {
        Indicator co2 = Indicator.simple("CO2", Text.of("Emissions", "Izmeši"), Text.same("t"), Direction.DOWN);
        CellNote secret = new CellNote(CellStatus.CONFIDENTIAL, Optional.empty(), Optional.empty());
        CellNote guess =
                new CellNote(CellStatus.ESTIMATED, Optional.empty(), Optional.of(Text.of("by hand", "ar roku")));
        return new Dataset.Builder()
                .title(Text.same("data"))
                .unit(new Unit("A", Text.same("Aa"), UnitKind.UNKNOWN))
                .unit(new Unit("B", Text.same("Bb"), UnitKind.UNKNOWN))
                .unit(new Unit("C", Text.same("Cc"), UnitKind.UNKNOWN))
                .column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "CO2", new Period("2023")), 1, 2, 3))
                .column(DataColumn.Numbers.owning(
                        new ColumnKey(DataRole.INDICATOR, "CO2", LATER),
                        new double[] {1.25, 99.75, Double.NaN},
                        Map.of(0, guess, 1, secret)))
                .column(DataColumn.Numbers.of(new ColumnKey(DataRole.TARGET, "CO2", Period.NONE), 1, 1, 1))
                .column(DataColumn.Numbers.of(new ColumnKey(DataRole.DUE_DATE, "CO2", Period.NONE), 0, 1, Double.NaN))
                .column(DataColumn.Categories.of(
                        new ColumnKey(DataRole.ATTRIBUTE, "Size", Period.NONE),
                        new String[] {"S", "", "secret"},
                        Map.of(2, secret)))
                .tree(new IndicatorNode.Aggregate(
                        "Index", Text.same("Index"), 1, List.of(new IndicatorNode.Leaf(co2, 1))))
                .build();
    }

    private static ContentColumn column(TableContent content, String id) {
        return content.column(id).orElseThrow();
    }

    @Test
    void ofADatasetShowsAPeriodAndWhatBelongsToNone() {
        TableContent content = TableContent.of(dataset(), LATER);

        assertEquals(
                List.of("uCode", "uName", "CO2", "target.CO2", "due_date.CO2", "Size"),
                content.columns().stream().map(ContentColumn::id).toList());
        assertEquals("Aa", english.shown(content.naming().orElseThrow(), 0));
        assertEquals("Izmeši", column(content, "CO2").heading().in(Language.LV));
        assertEquals("↓ t", column(content, "CO2").detail().in(Language.EN));
        assertTrue(column(content, "CO2").explanation().in(Language.EN).contains("Less is better."));
        assertEquals(
                "Target: Emissions", column(content, "target.CO2").heading().in(Language.EN));
        assertEquals("1970-01-02", english.shown(column(content, "due_date.CO2"), 1));
    }

    @Test
    void ofADatasetTellsPeriodsApart() {
        TableContent content = TableContent.of(dataset());

        assertEquals("2023 · ↓ t", column(content, "CO2@2023").detail().in(Language.EN));
        assertEquals("2024 · ↓ t", column(content, "CO2@2024").detail().in(Language.EN));
    }

    @Test
    void marksWhatIsMissingAndEstimated() {
        ContentColumn co2 = column(TableContent.of(dataset(), LATER), "CO2");

        assertEquals(CellSign.ESTIMATED, co2.sign(0));
        assertEquals("1.25\ne estimated by whoever gave the data\nby hand", english.explained(co2, 0));
        assertEquals("–", english.shown(co2, 2));
        assertEquals("no value", english.explained(co2, 2));
        assertEquals("no value", english.spoken(co2, 2));
    }

    @Test
    void neverGivesAwayWhatIsConfidential() {
        TableContent content = TableContent.of(dataset(), LATER);

        assertEquals("c", english.shown(column(content, "CO2"), 1));
        assertEquals("c", english.shown(column(content, "Size"), 2));
        RowQuery.Answer guessed =
                RowQuery.all(content, Language.EN).filtered("CO2 > 50").run();
        assertEquals(0, guessed.rows().length);
        assertEquals(
                0, RowQuery.all(content, Language.EN).filtered("secret").run().rows().length);
        String copied = new CopyText(content.columns(), new int[] {0, 1, 2}, Language.EN).tabbed();
        assertTrue(!copied.contains("99.75") && !copied.contains("secret"), copied);
    }

    @Test
    void ofAResultShowsMarksAndNamesOfUnits() {
        ResultTable table = new ResultTable(
                "scores",
                Text.same("Scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                List.of("B", "X"),
                List.of(
                        ResultColumn.Numbers.of("rank", Text.same("Rank"), ResultRole.RANK, 1, 2),
                        ResultColumn.Numbers.owning(
                                "score",
                                Text.same("Score"),
                                ResultRole.SCORE,
                                Text.EMPTY,
                                new double[] {55.123, Double.NaN},
                                Map.of(0, CellMark.IMPUTED)),
                        new ResultColumn.Words(
                                "note", Text.same("Note"), ResultRole.NOTE, List.of(Text.EMPTY, Text.same("odd")))));
        TableContent content = TableContent.of(table, dataset());

        assertEquals("Bb", english.shown(column(content, "uName"), 0));
        assertEquals("X", english.shown(column(content, "uName"), 1));
        assertEquals(ContentColumn.Kind.RANKS, column(content, "rank").kind());
        assertEquals(
                "55.1, imputed: there was no value, this one was estimated",
                english.spoken(column(content, "score"), 0));
        assertEquals(EnumSet.of(CellSign.MISSING, CellSign.IMPUTED), content.legend());
    }

    @Test
    void ofAReportShowsWordingsAndMixedCells() {
        Block.Table table = new Block.Table(
                Text.same("t"),
                List.of(new Block.Table.Column(Text.same("Who"), 0), new Block.Table.Column(Text.same("p"), 3)),
                List.of(
                        List.of(
                                new Block.Table.Words(Text.same("a")),
                                new Block.Table.Number(0.00004, Optional.empty(), Optional.of(Text.same("< 0.001")))),
                        List.of(new Block.Table.Words(Text.same("b")), new Block.Table.Words(Text.same("none"))),
                        List.of(new Block.Table.Words(Text.same("c")), new Block.Table.Number(Double.NaN))));
        TableContent content = TableContent.of(table);
        ContentColumn p = column(content, "c2");

        assertTrue(column(content, "c1").frozen());
        assertEquals("< 0.001", english.shown(p, 0));
        assertEquals("none", english.shown(p, 1));
        assertEquals("–", english.shown(p, 2));
        assertEquals(
                "Who\tp\na\t4.0E-5\nb\tnone\nc\t\n",
                new CopyText(content.columns(), new int[] {0, 1, 2}, Language.EN).tabbed());
    }

    @Test
    void hasEveryColumnOnce() {
        ContentColumn column = ContentColumn.words("a", Text.same("a"), row -> Text.EMPTY);
        List<ContentColumn> twice = List.of(column, column);
        assertThrows(IllegalArgumentException.class, () -> new TableContent(Text.EMPTY, List.of(), twice));
    }
}
