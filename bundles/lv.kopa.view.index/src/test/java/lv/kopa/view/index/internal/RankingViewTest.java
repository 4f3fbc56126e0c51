package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class RankingViewTest {
    private final RankingView view = new RankingView();

    private static Sample four(double... index) {
        return Sample.of(index.length, 2, 2, 1)
                .values("INDEX", index)
                .values("P1", index)
                .values("P2", index);
    }

    /** Scores of a method without a tree. */
    private static EvaluationRecord plain(ResultColumn... columns) {
        int units = columns[0].size();
        List<String> ids = IntStream.range(0, units).mapToObj(i -> "U" + i).toList();
        return Sample.of(units, 1, 1, 1)
                .record(List.of(new ResultTable(
                        "scores",
                        Text.EMPTY,
                        ResultTable.Purpose.SCORES,
                        ResultTable.RowKind.UNIT,
                        ids,
                        List.of(columns))));
    }

    private static List<String> names(Block.Table table) {
        return table.rows().stream()
                .map(row -> ((Block.Table.Words) row.get(1)).text().in(Language.EN))
                .toList();
    }

    private static List<Double> numbers(Block.Table table, int column) {
        return table.rows().stream()
                .map(row -> ((Block.Table.Number) row.get(column)).value())
                .toList();
    }

    @Test
    void unitsStandByRankAndThoseWithoutComeLast() {
        List<Block> blocks = view.blocks(four(10, Double.NaN, 30, 20).record());
        Block.Table table = ViewsTest.table(blocks);

        assertEquals(List.of("Unit 2", "Unit 3", "Unit 0", "Unit 1"), names(table));
        assertEquals(List.of(1.0, 2.0, 3.0, Double.NaN), numbers(table, 0));
        assertEquals(List.of(30.0, 20.0, 10.0, Double.NaN), numbers(table, 2));
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("One unit has no rank: Unit 1."));
    }

    @Test
    void theFindingNamesFirstAndLastWithTheirScores() {
        Figure figure =
                ViewsTest.figures(view.blocks(four(10, 15, 30.25, 20).record())).get(0);

        String english = figure.alternative().in(Language.EN);
        assertTrue(english.contains("Unit 2 comes first with 30.2"), english);
        assertTrue(english.contains("Next: Unit 3 (20.0), Unit 1 (15.0)."), english);
        assertTrue(english.contains("Unit 0 comes last with 10.0"), english);
        String latvian = figure.alternative().in(Language.LV);
        assertTrue(latvian.contains("Pirmajā vietā: Vienība 2 (30,2)."), latvian);
    }

    @Test
    void sharedRanksAreSaid() {
        List<Block> first = view.blocks(four(30, 30, 10, 5).record());
        assertTrue(
                ViewsTest.words(first, Language.EN).contains("2 units share the first rank with 30: Unit 0, Unit 1."));
        assertEquals(List.of(1.0, 1.0, 3.0, 4.0), numbers(ViewsTest.table(first), 0));

        List<Block> later = view.blocks(four(30, 10, 10, 5).record());
        assertTrue(ViewsTest.words(later, Language.EN).contains("2 units share their rank with another."));

        List<Block> all = view.blocks(four(7, 7, 7, 7).record());
        assertTrue(ViewsTest.words(all, Language.EN).contains("4 units share the first rank"));
        assertFalse(ViewsTest.words(all, Language.EN).contains("last"));
    }

    @Test
    void thoseWhoShareARankStandInTheOrderOfTheirScores() {
        ResultTable kernel = new ResultTable(
                "scores",
                Text.same("scores"),
                ResultTable.Purpose.SCORES,
                ResultTable.RowKind.UNIT,
                List.of("U0", "U1", "U2", "U3"),
                List.of(
                        ResultColumn.Numbers.of("score", Text.same("score"), ResultRole.SCORE, 1, -2, 3, 0),
                        ResultColumn.Numbers.of("rank", Text.same("rank"), ResultRole.RANK, 1, 4, 1, 1)));
        List<Block> blocks = view.blocks(Sample.of(4, 1, 1, 1).record(List.of(kernel)));
        assertTrue(
                ViewsTest.words(blocks, Language.EN).contains("3 units share the first rank: Unit 2, Unit 0, Unit 3."));
    }

    @Test
    void barsShowWhatEachPillarAdds() {
        Sample sample = Sample.of(8, 2, 3, 1);
        Figure figure = ViewsTest.figures(view.blocks(sample.record())).get(0);
        List<Figure.Mark> marks = ViewsTest.marks(figure, Language.EN);

        assertEquals(16, marks.size());
        Ranking ranking = Ranking.of(Scores.of(sample.record()).orElseThrow());
        int best = ranking.places().get(0).unit();
        assertEquals("U" + best, marks.get(0).subject());
        assertEquals(sample.values("P1")[best] / 2, marks.get(0).value(), 1e-12);
        assertEquals(
                marks.get(0).shape().getBounds2D().getMaxX(),
                marks.get(1).shape().getBounds2D().getMinX(),
                1e-9,
                "the second part begins where the first ends");
        double perPoint =
                marks.get(0).shape().getBounds2D().getWidth() / marks.get(0).value();
        assertEquals(
                perPoint,
                marks.get(1).shape().getBounds2D().getWidth() / marks.get(1).value(),
                1e-9);
    }

    @Test
    void withoutContributionsThereIsOneBarPerUnit() {
        Figure figure = ViewsTest.figures(view.blocks(
                        Sample.of(3, 2, 2, 1).without("contributions").record()))
                .get(0);

        assertEquals(3, ViewsTest.marks(figure, Language.EN).size());
    }

    @Test
    void negativeContributionsGoToTheLeftAndTheScoreIsMarked() {
        Sample sample =
                Sample.of(2, 2, 1, 1).values("P1", 10, 4).values("P2", -4, 2).values("INDEX", 3, 3);
        Figure figure = ViewsTest.figures(view.blocks(sample.record())).get(0);
        List<Figure.Mark> marks = ViewsTest.marks(figure, Language.EN);

        assertEquals(
                List.of(5.0, -2.0, 3.0),
                marks.stream().limit(3).map(Figure.Mark::value).toList());
        assertTrue(marks.get(1).shape().getBounds2D().getMaxX()
                <= marks.get(0).shape().getBounds2D().getMinX() + 1e-9);
    }

    @Test
    void manyPillarsAreReadableBecauseTheSmallOnesArePutTogether() {
        Contributions contributions =
                Contributions.of(Scores.of(Sample.of(5, 12, 1, 3).record()).orElseThrow());

        assertEquals(7, contributions.parts().size());
        assertEquals("others (6)", contributions.parts().get(6).name().in(Language.EN));
        assertEquals(
                7,
                contributions.parts().stream()
                        .map(Contributions.Part::colour)
                        .distinct()
                        .count());
        Sample sample = Sample.of(5, 12, 1, 3);
        for (int unit = 0; unit < 5; unit++) {
            int at = unit;
            double sum = contributions.parts().stream()
                    .mapToDouble(part -> part.values()[at])
                    .sum();
            assertEquals(sample.values("INDEX")[unit], sum, 1e-9);
        }
    }

    @Test
    void aMethodWithoutATreeIsRankedByItsScore() {
        EvaluationRecord evaluation =
                plain(ResultColumn.Numbers.of("score", Text.of("Score", "Vērtējums"), ResultRole.SCORE, 1, 3, 3, 2));
        List<Block> blocks = view.blocks(evaluation);

        assertEquals(List.of("Unit 1", "Unit 2", "Unit 3", "Unit 0"), names(ViewsTest.table(blocks)));
        assertEquals(List.of(1.0, 1.0, 3.0, 4.0), numbers(ViewsTest.table(blocks), 0));
        assertFalse(new ProfileView().accepts(evaluation));
        assertFalse(new CorrelationView().accepts(evaluation));
    }

    @Test
    void ranksAloneMakeATable() {
        EvaluationRecord evaluation =
                plain(ResultColumn.Numbers.of("rank", Text.of("Rank", "Vieta"), ResultRole.RANK, 2.5, 1, 2.5));
        List<Block> blocks = view.blocks(evaluation);

        assertTrue(ViewsTest.figures(blocks).isEmpty());
        assertEquals(List.of("Unit 1", "Unit 0", "Unit 2"), names(ViewsTest.table(blocks)));
        assertEquals(1, ViewsTest.table(blocks).columns().get(0).decimals());
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("Unit 1 comes first."));
    }

    @Test
    void rangesStandInTableAndScale() {
        EvaluationRecord evaluation = plain(
                ResultColumn.Numbers.of("score", Text.same("Score"), ResultRole.SCORE, 5, 4),
                ResultColumn.Numbers.of("lower", Text.same("Lower"), ResultRole.LOWER, -1, 3),
                ResultColumn.Numbers.of("upper", Text.same("Upper"), ResultRole.UPPER, 9, 12));
        List<Block> blocks = view.blocks(evaluation);

        assertEquals(5, ViewsTest.table(blocks).columns().size());
        Figure figure = ViewsTest.figures(blocks).get(0);
        double bar = ViewsTest.marks(figure, Language.EN)
                .get(0)
                .shape()
                .getBounds2D()
                .getWidth();
        assertTrue(bar < figure.width() / 2, "the scale has room for the ranges");
    }

    @Test
    void manyUnitsAreSplitAndVeryManyAreCutWithWords() {
        assertEquals(
                1,
                ViewsTest.figures(view.blocks(Sample.of(60, 2, 1, 1).record())).size());
        assertEquals(
                3,
                ViewsTest.figures(view.blocks(Sample.of(150, 2, 1, 1).record())).size());

        List<Block> blocks = view.blocks(Sample.of(1200, 2, 1, 1).record());
        assertEquals(1, ViewsTest.figures(blocks).size());
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("The figure shows the first 50 of 1,200 units."));
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("The table shows the first 1,000 of 1,200 rows"));
    }

    /** Scores of different choices have no common scale, so what has a range is the rank. */
    @Test
    void ranksOverWeightsAndChoicesStandInTableFigureAndWords() {
        EvaluationRecord studied = Sample.studied(
                four(10, 15, 30, 20).record(), new double[] {4, 3, 1, 2}, new double[] {4, 2, 1, 1}, new double[] {
                    4, 3, 2, 3
                });
        List<Block> blocks = view.blocks(studied);

        Block.Table table = ViewsTest.table(blocks);
        assertEquals(
                List.of("Median rank in draws", "Rank, 5 % of draws", "Rank, 95 % of draws"),
                table.columns().subList(3, 6).stream()
                        .map(column -> column.label().in(Language.EN))
                        .toList());
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0), numbers(table, 3));
        assertEquals(List.of(1.0, 1.0, 2.0, 4.0), numbers(table, 4));
        assertEquals(List.of(2.0, 3.0, 3.0, 4.0), numbers(table, 5));
        String alternative = ViewsTest.figures(blocks).get(0).alternative().in(Language.EN);
        assertTrue(
                alternative.endsWith(
                        "Ranks in the middle 90 % of the draws: Unit 2 (1–2), Unit 3 (1–3), Unit 1 (2–3), Unit 0 (4)."),
                alternative);
        assertTrue(ViewsTest.words(blocks, Language.LV).contains("Vērtībām šāda diapazona nav"));
    }
}
