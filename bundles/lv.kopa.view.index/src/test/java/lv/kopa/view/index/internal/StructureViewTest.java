package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class StructureViewTest {
    private static final double NA = Double.NaN;

    private final StructureView structure = new StructureView();
    private final PanelView panel = new PanelView();

    private static ResultColumn numbers(String id, ResultRole role, double... values) {
        return ResultColumn.Numbers.of(id, Text.of(id, id + " lv"), role, values);
    }

    private static ResultColumn words(String id, String... words) {
        return new ResultColumn.Words(
                id,
                Text.same(id),
                ResultRole.NOTE,
                Arrays.stream(words).map(Text::same).toList());
    }

    private static ResultTable table(String id, ResultTable.RowKind kind, List<String> rows, ResultColumn... columns) {
        return new ResultTable(
                id, Text.of(id, id + " lv"), ResultTable.Purpose.DIAGNOSTIC, kind, rows, List.of(columns));
    }

    private static List<ResultTable> tables() {
        return List.of(
                table(
                        "importance",
                        ResultTable.RowKind.NODE,
                        List.of("P1", "P2", "P1-1", "P1-2"),
                        words("name", "One", "Two", "First", "Second"),
                        words("parent", "Index", "Index", "One", "One"),
                        numbers("among-siblings", ResultRole.STATISTIC, 0.5, 0.5, 0.3, 0.7),
                        numbers("with-parent", ResultRole.STATISTIC, 0.9, 0.8, 0.1, NA),
                        numbers("units", ResultRole.STATISTIC, 13, 13, 13, 13),
                        numbers("importance-share", ResultRole.STATISTIC, 0.56, 0.44, 0.05, NA)),
                table(
                        "eigenvalues",
                        ResultTable.RowKind.OTHER,
                        List.of("1", "2"),
                        numbers("eigenvalue", ResultRole.STATISTIC, 1.6, 0.4),
                        numbers("variance", ResultRole.STATISTIC, 0.8, 0.2),
                        numbers("variance-together", ResultRole.STATISTIC, 0.8, 1),
                        numbers("kept", ResultRole.MEMBERSHIP, 1, 0)),
                table(
                        "panel",
                        ResultTable.RowKind.UNIT,
                        List.of("U0", "U1", "U2"),
                        numbers("score.2018", ResultRole.VALUE, 10, 20, NA),
                        numbers("score.2019", ResultRole.VALUE, 40, 15, 30),
                        numbers("rank.2018", ResultRole.VALUE, 2, 1, NA),
                        numbers("rank.2019", ResultRole.VALUE, 1, 3, 2),
                        numbers("change", ResultRole.EFFECT, 30, -5, NA)));
    }

    private static EvaluationRecord record(ResultTable... only) {
        List<ResultTable> tables = new ArrayList<>(only.length == 0 ? tables() : List.of(only));
        return Sample.of(3, 2, 2, 1).record(tables);
    }

    @Test
    void weightAndImportanceStandSideBySide() {
        List<Block> blocks = structure.blocks(record());
        Figure figure = ViewsTest.figures(blocks).get(0);
        String alternative = figure.alternative().in(Language.EN);
        assertTrue(alternative.contains("Furthest apart: First: weight 30 %, importance 5 %"), alternative);
        List<Figure.Mark> marks = ViewsTest.marks(figure, Language.EN);
        assertEquals(7, marks.size(), "two values in three rows, a weight alone in the fourth");
        assertTrue(marks.stream().anyMatch(mark -> mark.subject().equals("P1-2")));
    }

    @Test
    void theTableHasTheWeightOfEachPartInTheWholeIndex() {
        List<ResultTable> tables = new ArrayList<>(tables());
        tables.add(table(
                "weights",
                ResultTable.RowKind.NODE,
                List.of("I", "P1", "P1-1", "P1-2", "P2"),
                numbers("weight", ResultRole.WEIGHT, 1, 0.5, 0.15, 0.35, 0.5)));
        Block.Table shown = structure.blocks(record(tables.toArray(ResultTable[]::new))).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("weight", shown.columns().get(2).label().in(Language.EN));
        assertEquals(
                List.of(0.5, 0.5, 0.15, 0.35),
                shown.rows().stream()
                        .map(row -> ((Block.Table.Number) row.get(2)).value())
                        .toList());
    }

    @Test
    void columnsThatAreLeftOutAreCounted() {
        ResultTable importance = table(
                "importance",
                ResultTable.RowKind.NODE,
                List.of("P1"),
                words("name", "One"),
                words("parent", "Index"),
                numbers("among-siblings", ResultRole.STATISTIC, 0.5),
                numbers("importance-share", ResultRole.STATISTIC, 0.4),
                numbers("alpha-without", ResultRole.STATISTIC, 0.3));
        String words = ViewsTest.words(structure.blocks(record(importance)), Language.EN);
        assertTrue(words.contains("The table shows 4 of 5 columns"), words);
    }

    @Test
    void componentsThatAreKeptAreTold() {
        Figure figure = ViewsTest.figures(structure.blocks(record())).get(1);
        String alternative = figure.alternative().in(Language.LV);
        assertTrue(alternative.contains("paturētas 1, un tās izskaidro 80 %"), alternative);
        assertEquals(2, ViewsTest.marks(figure, Language.LV).size());
    }

    @Test
    void changeIsOrderedByTheLastPeriodAndNotCausal() {
        List<Block> blocks = panel.blocks(record());
        String words = ViewsTest.words(blocks, Language.EN);
        assertTrue(words.contains("says nothing about causes"), words);
        assertTrue(words.contains("Units with a score in both: 2; higher at the end: 1; lower: 1."), words);
        assertTrue(words.contains("Largest gain: Unit 0 (+30)"), words);
        List<String> order = ViewsTest.table(blocks).rows().stream()
                .map(row -> ((Block.Table.Words) row.get(0)).text().in(Language.EN))
                .toList();
        assertEquals(List.of("Unit 0", "Unit 2", "Unit 1"), order);
        List<Figure.Mark> marks = ViewsTest.marks(ViewsTest.figures(blocks).get(0), Language.LV);
        assertEquals(5, marks.size());
        assertTrue(marks.get(0).text().contains("no 10 līdz 40"), marks.get(0).text());
    }

    @Test
    void everyPictureIsPaintedInEveryLanguageAndPalette() {
        for (List<Block> blocks : List.of(structure.blocks(record()), panel.blocks(record()))) {
            for (Figure figure : ViewsTest.figures(blocks)) {
                for (Language language : Language.values()) {
                    assertFalse(figure.alternative().in(language).isBlank());
                    assertFalse(figure.alternative().in(Language.LV).matches("(?s).*\\d\\.\\d.*"));
                    ViewsTest.image(figure, language, Palette.LIGHT);
                    ViewsTest.image(figure, language, Palette.DARK);
                }
            }
            assertFalse(ViewsTest.words(blocks, Language.EN).equals(ViewsTest.words(blocks, Language.LV)));
        }
    }

    @Test
    void moreThanIsDrawnStandsInTheTable() {
        int many = 100;
        String[] names = IntStream.range(0, many).mapToObj(i -> "part " + i).toArray(String[]::new);
        double[] values = IntStream.range(0, many).mapToDouble(i -> 1.0 / many).toArray();
        ResultTable importance = table(
                "importance",
                ResultTable.RowKind.NODE,
                List.of(names),
                words("name", names),
                words("parent", names),
                numbers("among-siblings", ResultRole.STATISTIC, values),
                numbers("importance-share", ResultRole.STATISTIC, values));
        List<Block> blocks = structure.blocks(record(importance));
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("the first 60 of 100 parts"));
        assertEquals(many, ViewsTest.table(blocks).rows().size());
    }

    @Test
    void actorsAndTheirCompromiseAreDrawn() {
        WeightsView weights = new WeightsView();
        ResultTable compromise = table(
                "compromise",
                ResultTable.RowKind.NODE,
                List.of("P1", "P2"),
                words("name", "One", "Two"),
                numbers("compromise", ResultRole.WEIGHT, 0.6, 0.4),
                numbers("lowest", ResultRole.LOWER, 0.3, 0.1),
                numbers("highest", ResultRole.UPPER, 0.9, 0.7));
        ResultTable actors = table(
                "actors",
                ResultTable.RowKind.OTHER,
                List.of("Ministry", "Chamber"),
                numbers("P1", ResultRole.WEIGHT, 0.9, 0.3),
                numbers("P2", ResultRole.WEIGHT, 0.1, 0.7));
        List<Block> blocks = weights.blocks(record(compromise, actors));
        Figure figure = ViewsTest.figures(blocks).get(0);
        assertTrue(figure.alternative()
                .in(Language.EN)
                .contains("Furthest apart: One: from 30 to 90 %, compromise 60 %."));
        assertEquals(6, ViewsTest.marks(figure, Language.LV).size());
        assertEquals(2, blocks.stream().filter(Block.Table.class::isInstance).count());
    }

    @Test
    void sharesOfEachUnitStandUnderItsName() {
        WeightsView weights = new WeightsView();
        ResultTable own = table(
                "unit-weights",
                ResultTable.RowKind.UNIT,
                List.of("U1", "U0"),
                numbers("P1", ResultRole.WEIGHT, 0.2, NA),
                numbers("P2", ResultRole.WEIGHT, 0.8, NA));
        List<Block> blocks = weights.blocks(record(own));
        assertEquals(
                "Unit 1",
                ((Block.Table.Words) ViewsTest.table(blocks).rows().get(0).get(0))
                        .text()
                        .in(Language.EN));
        assertFalse(weights.accepts(Sample.of(3, 1, 1, 1).record()));
    }

    @Test
    void withoutTheirTablesNothingIsAccepted() {
        EvaluationRecord other = Sample.of(3, 1, 1, 1).record();
        assertFalse(structure.accepts(other));
        assertFalse(panel.accepts(other));
        assertFalse(panel.accepts(record(
                table("panel", ResultTable.RowKind.UNIT, List.of("U0"), numbers("score.2018", ResultRole.VALUE, 1)))));
    }

    /** Nothing but gaps: no figure, no failure. */
    @Test
    void gapsAloneDrawNothing() {
        ResultTable importance = table(
                "importance",
                ResultTable.RowKind.NODE,
                List.of("P1"),
                words("name", "One"),
                words("parent", "Index"),
                numbers("among-siblings", ResultRole.STATISTIC, NA),
                numbers("importance-share", ResultRole.STATISTIC, NA));
        assertEquals(List.of(), ViewsTest.figures(structure.blocks(record(importance))));
    }
}
