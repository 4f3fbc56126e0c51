package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrelationViewTest {
    private final CorrelationView view = new CorrelationView();

    /** Thirteen units; P1-2 repeats P1-1, P2-1 is its opposite, P2-2 goes its own way. */
    private static Sample thirteen() {
        double[] up = IntStream.range(0, 13).mapToDouble(i -> i).toArray();
        double[] down = IntStream.range(0, 13).mapToDouble(i -> 12 - i + i % 2).toArray();
        double[] own = IntStream.range(0, 13).mapToDouble(i -> i * 5 % 13).toArray();
        return Sample.of(13, 2, 2, 1)
                .values("P1-1", up)
                .values("P1-2", up)
                .values("P2-1", down)
                .values("P2-2", own)
                .values("P1", up)
                .values("P2", up)
                .values("INDEX", up);
    }

    @Test
    void onlyWhatIsBeyondTheLimitIsMarkedAndNIsPrinted() {
        List<Block> blocks = view.blocks(thirteen().record());
        Figure indicators = ViewsTest.figures(blocks).get(1);
        String alternative = indicators.alternative().in(Language.EN);

        assertTrue(ViewsTest.words(blocks, Language.EN)
                .contains("n = 13 units. Marked is only what is beyond |r| = 0.553"));
        assertTrue(ViewsTest.words(blocks, Language.LV).contains("|r| = 0,553"));
        assertTrue(alternative.contains("n = 13"), alternative);
        assertTrue(alternative.contains("Pairs beyond the limit: 3 of 6."), alternative);
        assertTrue(
                alternative.contains("Highest: Indicator 1 of pillar 1 and Indicator 2 of pillar 1, r = 1.00."),
                alternative);
        assertTrue(
                alternative.contains("Most opposed: Indicator 1 of pillar 1 and Indicator 1 of pillar 2, r = −0.99."),
                alternative);
    }

    @Test
    void indicatorsAgainstTheirPillarAreNamed() {
        List<Block> blocks = view.blocks(thirteen().record());

        assertTrue(ViewsTest.words(blocks, Language.EN)
                .contains("One indicator runs against its own pillar, beyond the limit: Indicator 1 of pillar 2."));
        List<String> readings = ViewsTest.table(blocks).rows().stream()
                .map(row -> ((Block.Table.Words) row.get(5)).text().in(Language.EN))
                .toList();
        assertEquals(
                List.of("with its pillar", "with its pillar", "against its pillar", "not beyond the limit"), readings);
    }

    @Test
    void cellsWithoutACorrelationStayEmpty() {
        Sample sample = thirteen();
        sample.values("P2-2", new double[13]);
        List<Figure> figures = ViewsTest.figures(view.blocks(sample.record()));
        List<Figure.Mark> marks = ViewsTest.marks(figures.get(1), Language.EN);

        assertEquals(3, marks.size());
        assertTrue(marks.stream().noneMatch(mark -> mark.subject().equals("P2-2")));
    }

    @Test
    void twoUnitsCarryNoCorrelation() {
        List<Block> blocks = view.blocks(Sample.of(2, 2, 2, 1).record());

        assertTrue(ViewsTest.words(blocks, Language.EN).contains("With n = 2 no correlation can be told from chance"));
        for (Figure figure : ViewsTest.figures(blocks)) {
            assertTrue(
                    figure.alternative().in(Language.EN).contains("0 of "),
                    figure.alternative().in(Language.EN));
        }
    }

    @Test
    void withoutTheTableThereIsNoView() {
        assertFalse(view.accepts(thirteen().without("correlations").record()));
    }

    @Test
    void veryManyIndicatorsAreCutWithWords() {
        List<Block> blocks = view.blocks(Sample.of(20, 10, 8, 1).record());

        assertTrue(ViewsTest.words(blocks, Language.EN).contains("The figure shows the first 60 of 80 indicators."));
        assertEquals(80, ViewsTest.table(blocks).rows().size());
    }

    static Palette[] palettes() {
        return new Palette[] {Palette.LIGHT, Palette.DARK};
    }

    /** WCAG 2.2, success criterion 1.4.3: values in the fullest cells can be read. */
    @ParameterizedTest
    @MethodSource("palettes")
    void inkCanBeReadOnTheFullestCell(Palette palette) {
        for (Color end : List.of(palette.low(), palette.high())) {
            Color cell = blend(end, palette.paper(), CorrelationFigure.FULLEST_UNDER_WORDS);
            double ink = luminance(palette.ink());
            double under = luminance(cell);
            double contrast = (Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05);
            assertTrue(contrast >= 4.5, end + ": " + contrast);
        }
    }

    private static Color blend(Color over, Color under, double opacity) {
        return new Color(
                (int) Math.round(opacity * over.getRed() + (1 - opacity) * under.getRed()),
                (int) Math.round(opacity * over.getGreen() + (1 - opacity) * under.getGreen()),
                (int) Math.round(opacity * over.getBlue() + (1 - opacity) * under.getBlue()));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
