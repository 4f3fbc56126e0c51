package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class DistributionViewTest {
    private final DistributionView view = new DistributionView();

    private static List<Figure.Mark> marks(Figure figure) {
        return ViewsTest.marks(figure, Language.EN);
    }

    private static String cell(Block.Table table, int row, int column) {
        return table.rows().get(row).get(column) instanceof Block.Table.Words words
                ? words.text().in(Language.EN)
                : String.format(
                        Locale.ROOT,
                        "%.0f",
                        ((Block.Table.Number) table.rows().get(row).get(column)).value());
    }

    @Test
    void treatedAndFilledInPointsAreNamed() {
        Sample sample = Sample.of(10, 2, 2, 1).winsorise("P1-2", 4, 0.25).impute("P2-1", 3);
        List<Block> blocks = view.blocks(sample.record());
        String words = ViewsTest.words(blocks, Language.EN);

        assertTrue(words.contains("One value in 1 of 4 indicators was an outlier and was pulled in"), words);
        assertTrue(words.contains("Most in Indicator 2 of pillar 1: Unit 4."), words);
        assertTrue(words.contains("One missing value was filled in."), words);
        List<Figure.Mark> marks = marks(ViewsTest.figures(blocks).get(0));
        assertEquals(40, marks.size());
        Figure.Mark treated = marks.stream()
                .filter(mark -> mark.text().contains("pulled in to 0.25"))
                .findFirst()
                .orElseThrow();
        assertEquals("U4", treated.subject());
        assertEquals(sample.raw("P1-2")[4], treated.value(), "the mark stands at the value before treatment");
        assertEquals(
                1,
                marks.stream().filter(mark -> mark.text().endsWith("filled in")).count());
        assertEquals("Unit 4", cell(ViewsTest.table(blocks), 1, 9));
        assertEquals("1", cell(ViewsTest.table(blocks), 2, 3));
    }

    @Test
    void treatedPointsHaveAColourOfTheirOwnAndOthersDoNot() {
        Figure plain =
                ViewsTest.figures(view.blocks(Sample.of(10, 1, 2, 1).record())).get(0);
        Figure treated = ViewsTest.figures(view.blocks(
                        Sample.of(10, 1, 2, 1).winsorise("P1-2", 4, 0.2).record()))
                .get(0);

        assertFalse(paints(plain, Palette.LIGHT.accent().getRGB()));
        assertTrue(paints(treated, Palette.LIGHT.accent().getRGB()));
    }

    private static boolean paints(Figure figure, int colour) {
        var image = ViewsTest.image(figure, Language.EN, Palette.LIGHT);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void withoutStagesTheGivenValuesAreShown() {
        Sample sample = Sample.of(6, 1, 2, 1).without("imputed").without("treated");
        List<Block> blocks = view.blocks(sample.record());

        assertEquals(12, marks(ViewsTest.figures(blocks).get(0)).size());
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("the method treats no outliers"));
    }

    private static IndicatorNode.Leaf leaf(String code, ScaleType scale) {
        return new IndicatorNode.Leaf(
                new Indicator(
                        code,
                        "1",
                        Text.same(code),
                        Text.EMPTY,
                        Text.EMPTY,
                        Direction.UP,
                        scale,
                        Measure.STOCK,
                        AggregationRule.SUM,
                        Optional.empty()),
                1);
    }

    @Test
    void gradesHaveNoMiddleHalfAndWholeNumbersNoDigitsAfterThePoint() {
        List<Unit> units = IntStream.range(0, 4)
                .mapToObj(i -> new Unit("U" + i, Text.same("Unit " + i), UnitKind.CLUSTER))
                .toList();
        Sample sample = Sample.of(
                units,
                new IndicatorNode.Aggregate(
                        "INDEX",
                        Text.same("Index"),
                        1,
                        List.of(leaf("members", ScaleType.RATIO), leaf("grade", ScaleType.ORDINAL))),
                Map.of("members", new double[] {20, 30, 41, 50}, "grade", new double[] {1, 2, 3, 3}));
        Block.Table table = ViewsTest.table(view.blocks(sample.record()));
        assertEquals(1, table.rows().size());
        assertEquals(
                List.of("20", "27.5", "35.5", "43.2", "50"),
                table.rows().get(0).subList(4, 9).stream()
                        .map(cell -> ((Block.Table.Number) cell)
                                .wording()
                                .orElseThrow()
                                .in(Language.EN))
                        .toList());
    }

    @Test
    void confidentialValuesAreNowhere() {
        Sample sample = Sample.of(6, 1, 1, 1).hide("P1-1", 2);
        List<Block> blocks = view.blocks(sample.record());

        assertTrue(marks(ViewsTest.figures(blocks).get(0)).stream()
                .noneMatch(mark -> mark.subject().equals("U2")));
        assertEquals("5", cell(ViewsTest.table(blocks), 0, 2));
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("One value must not be shown and is left out here."));
    }

    @Test
    void ofManyUnitsOnlyTreatedPointsAreDots() {
        Sample sample = Sample.of(DistributionFigure.ALL_DOTS + 1, 1, 2, 1).winsorise("P1-1", 7, 0.1);
        List<Figure.Mark> marks =
                marks(ViewsTest.figures(view.blocks(sample.record())).get(0));

        assertEquals(List.of("U7"), marks.stream().map(Figure.Mark::subject).toList());
    }

    @Test
    void ofVeryManyIndicatorsOnlyTreatedOnesAreDrawn() {
        Sample sample = Sample.of(10, 30, 3, 1).winsorise("P2-1", 7, 0.1);
        List<Block> blocks = view.blocks(sample.record());

        assertEquals(1, ViewsTest.figures(blocks).size());
        assertTrue(ViewsTest.words(blocks, Language.EN).contains("The figures show 1 of 90 indicators"));
        assertEquals(90, ViewsTest.table(blocks).rows().size());
    }

    @Test
    void fewIndicatorsShareAFigureAndManyStandByPillar() {
        assertEquals(
                1,
                ViewsTest.figures(view.blocks(Sample.of(5, 4, 3, 1).record())).size());
        assertEquals(
                5,
                ViewsTest.figures(view.blocks(Sample.of(5, 5, 3, 1).record())).size());
        assertEquals(
                4,
                ViewsTest.figures(view.blocks(Sample.of(5, 2, 13, 1).record())).size());
    }

    @Test
    void dotsOfASwarmDoNotCoverEachOtherWhereThereIsRoom() {
        double[] x = {10, 10, 10, 11, 12, 30, Double.NaN, 10.5};
        double[] offsets = Swarm.offsets(x, 4, 40);

        assertTrue(Double.isNaN(offsets[6]));
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                if (i != 6 && j != 6) {
                    double distance = Math.hypot(x[i] - x[j], offsets[i] - offsets[j]);
                    assertTrue(distance > 3.9, i + " and " + j + ": " + distance);
                }
            }
        }
        for (double offset : Swarm.offsets(new double[100], 4, 10)) {
            assertTrue(Math.abs(offset) <= 10);
        }
    }
}
