package lv.kopa.view.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.chart.ChartTheme;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.report.ReportView;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What views of judgements show, and what of it is painted where. */
class ViewsTest {
    private static final int ITEMS = 5;
    private static final int TOLERANCE = 6;
    private static final double PALEST = 0.08;
    private static final List<ReportView> VIEWS = List.of(new ScorecardView(), new ContributionView());

    /** A figure as it was painted. */
    private record Painted(BufferedImage image, List<Figure.Mark> marks) {
        static Painted of(Figure figure, Language language, Palette palette) {
            BufferedImage image = new BufferedImage(
                    (int) figure.width(), (int) Math.ceil(figure.height()), BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            List<Figure.Mark> marks = figure.paint(graphics, figure.width(), figure.height(), language, palette);
            graphics.dispose();
            return new Painted(image, marks);
        }

        /** The mark with these words. */
        Figure.Mark mark(String words) {
            return marks.stream()
                    .filter(mark -> mark.text().contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " in " + marks));
        }

        /** How many pixels have a colour there. */
        long pixels(Rectangle place, Color colour) {
            Rectangle there = place.intersection(new Rectangle(image.getWidth(), image.getHeight()));
            long count = 0;
            for (int y = there.y; y < there.y + there.height; y++) {
                for (int x = there.x; x < there.x + there.width; x++) {
                    Color pixel = new Color(image.getRGB(x, y), true);
                    boolean same = pixel.getAlpha() > 250
                            && Math.abs(pixel.getRed() - colour.getRed()) <= TOLERANCE
                            && Math.abs(pixel.getGreen() - colour.getGreen()) <= TOLERANCE
                            && Math.abs(pixel.getBlue() - colour.getBlue()) <= TOLERANCE;
                    count += same ? 1 : 0;
                }
            }
            return count;
        }

        /** How many pixels are not left empty there. */
        long painted(Rectangle place) {
            long count = 0;
            for (int y = place.y; y < place.y + place.height; y++) {
                for (int x = place.x; x < place.x + place.width; x++) {
                    count += image.getRGB(x, y) >>> 24 > 0 ? 1 : 0;
                }
            }
            return count;
        }
    }

    private static List<Figure> figures(ReportView view, EvaluationRecord record) {
        return view.blocks(record).stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure())
                .toList();
    }

    private static Figure scorecard(int units) {
        return figures(
                        new ScorecardView(),
                        JudgedRecord.of(units).scorecard(ITEMS).record())
                .get(0);
    }

    private static Figure matrix() {
        return figures(new ContributionView(), JudgedRecord.of(2).contribution().record())
                .get(0);
    }

    /** The inside of a cell, without the line below it. */
    private static Rectangle inside(Figure.Mark mark) {
        Rectangle place = mark.shape().getBounds();
        place.grow(-2, -2);
        return place;
    }

    static Stream<EvaluationRecord> records() {
        JudgedRecord odd = new JudgedRecord(
                Text.EMPTY,
                Text.same("ļoti garš nosaukums ".repeat(20)),
                Text.same("</script>\n\t& \"'{0}"),
                Text.same("\u05d0\u05d1\u05d2 \ud83d\udc65"));
        return Stream.of(JudgedRecord.of(1), JudgedRecord.of(14), JudgedRecord.of(15), JudgedRecord.of(90), odd)
                .map(record -> record.scorecard(ITEMS).contribution().record());
    }

    @ParameterizedTest
    @MethodSource("records")
    void figuresPaintThemselvesInEachLanguageAndTellWhatTheyShow(EvaluationRecord record) {
        for (ReportView view : VIEWS) {
            assertTrue(view.accepts(record));
            for (Figure figure : figures(view, record)) {
                for (Language language : Language.values()) {
                    Painted light = Painted.of(figure, language, Palette.LIGHT);
                    assertFalse(light.marks().isEmpty());
                    assertFalse(figure.alternative().in(language).isBlank());
                    for (Figure.Mark mark : light.marks()) {
                        assertFalse(mark.text().isBlank());
                        assertTrue(
                                new Rectangle(
                                                0,
                                                0,
                                                light.image().getWidth(),
                                                light.image().getHeight())
                                        .contains(mark.shape().getBounds2D()),
                                mark::toString);
                    }
                    assertEquals(
                            light.marks().size(),
                            Painted.of(figure, language, Palette.DARK).marks().size());
                }
            }
        }
    }

    @Test
    void aRecordWithoutJudgementsHasNothingToShow() {
        assertTrue(
                VIEWS.stream().noneMatch(view -> view.accepts(JudgedRecord.of(3).record())));
    }

    @Test
    void eachStateHasItsSymbolInItsCell() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Painted painted = Painted.of(scorecard(5), Language.EN, palette);
            assertEquals(ITEMS * 5, painted.marks().size());
            Rectangle met = inside(painted.mark("cluster 0, Item I0: met and proven; proof: register or audit"));
            Rectangle unproven = inside(painted.mark("cluster 0, Item I1: met, not proven; proof: statement"));
            Rectangle below = inside(painted.mark("cluster 0, Item I2: below the threshold; proof: document"));
            Rectangle open = inside(painted.mark("cluster 0, Item I3: rated, no threshold known; proof: not known"));
            Rectangle unrated = inside(painted.mark("cluster 0, Item I4: not rated"));
            long dot = painted.pixels(met, palette.series(0));
            long ring = painted.pixels(unproven, palette.series(0));
            assertTrue(dot > 25, "a dot is filled: " + dot);
            assertTrue(ring < dot && painted.painted(unproven) > 15, "a ring is not: " + ring);
            assertEquals(0, painted.pixels(met, palette.accent()));
            assertTrue(painted.pixels(below, palette.accent()) > 4);
            assertEquals(0, painted.pixels(below, palette.series(0)));
            assertTrue(painted.painted(open) > 10);
            assertEquals(0, painted.pixels(open, palette.series(0)) + painted.pixels(open, palette.accent()));
            assertEquals(0, painted.painted(unrated), "what is not rated is left empty");
        }
    }

    @Test
    void cellsOfAUnitStandBelowEachOtherAndThoseOfAnItemBesideEachOther() {
        Painted painted = Painted.of(scorecard(14), Language.LV, Palette.LIGHT);
        Figure.Mark first = painted.mark("klasteris 0, Item I0");
        Figure.Mark below = painted.mark("klasteris 0, Item I1");
        Figure.Mark beside = painted.mark("klasteris 1, Item I0");
        assertEquals("u0", first.subject());
        assertEquals(9, first.value());
        assertEquals(
                first.shape().getBounds2D().getX(), below.shape().getBounds2D().getX(), 1e-9);
        assertEquals(
                first.shape().getBounds2D().getY(), beside.shape().getBounds2D().getY(), 1e-9);
        assertEquals(
                first.shape().getBounds2D().getMaxX(),
                beside.shape().getBounds2D().getX(),
                1e-9);
    }

    @Test
    void manyUnitsAreParted() {
        assertEquals(
                1,
                figures(new ScorecardView(), JudgedRecord.of(14).scorecard(2).record())
                        .size());
        assertEquals(
                2,
                figures(new ScorecardView(), JudgedRecord.of(15).scorecard(2).record())
                        .size());
        List<Block> blocks =
                new ScorecardView().blocks(JudgedRecord.of(71).scorecard(2).record());
        assertEquals(5, blocks.stream().filter(Block.Picture.class::isInstance).count());
        assertTrue(blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(Language.EN))
                .anyMatch("Pictures show the first 70 of 71 units; the tables of the record have all."::equals));
    }

    @Test
    void partsOfABarAreAsWideAsTheirShareAndTheDeeperTheHigherTheLevel() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Painted painted = Painted.of(matrix(), Language.EN, palette);
            List<Figure.Mark> bar = painted.marks().subList(0, 4);
            double percent = bar.get(3).shape().getBounds2D().getWidth() / 40;
            for (int level = 0; level < 4; level++) {
                Figure.Mark part = bar.get(level);
                double share = 10 * (level + 1);
                assertEquals(share, part.value(), 1e-9);
                assertEquals(share * percent, part.shape().getBounds2D().getWidth(), 1e-6);
                assertEquals("D1: VA, level %d: %.0f %% of the budget".formatted(level, share), part.text());
                Color shade = ChartTheme.shade(palette.series(0), PALEST + (1 - PALEST) * level / 3);
                BufferedImage alone = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
                assertTrue(covered(painted, inside(part), shade, alone) > 0.5, "level " + level);
            }
        }
    }

    /** The share of a place that has a colour, which may let through what is behind it. */
    private static double covered(Painted painted, Rectangle place, Color shade, BufferedImage alone) {
        Graphics2D graphics = alone.createGraphics();
        graphics.setPaint(shade);
        graphics.fillRect(0, 0, 1, 1);
        graphics.dispose();
        int wanted = alone.getRGB(0, 0);
        long count = 0;
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                count += painted.image().getRGB(x, y) == wanted ? 1 : 0;
            }
        }
        return count / (double) (place.width * place.height);
    }

    @Test
    void whatHasNoFinalLevelIsOutlinedAndWhatHasNoBudgetHasNoBar() {
        Painted painted = Painted.of(matrix(), Language.EN, Palette.LIGHT);
        assertTrue(painted.marks().stream().noneMatch(mark -> mark.subject().equals("D3: VA")));
        Figure.Mark open = painted.mark("D2: VA, no final level: 40 % of the budget");
        assertEquals(40, open.value(), 1e-9);
        Rectangle place = open.shape().getBounds();
        Rectangle edges = new Rectangle(place);
        edges.grow(1, 1);
        assertTrue(painted.painted(edges) > 2L * place.width, "its edges");
        Rectangle middle = new Rectangle(place);
        middle.grow(-3, -3);
        assertEquals(0, painted.pixels(middle, Palette.LIGHT.accent()), "and nothing within");
        assertEquals(0, painted.pixels(middle, Palette.LIGHT.series(0)), "and nothing within");
        assertEquals(
                "D2: VA, bez galīgā līmeņa: 40 % budžeta",
                Painted.of(matrix(), Language.LV, Palette.LIGHT).marks().get(7).text());
    }

    @Test
    void directionsAndGoalsAreSaidInWords() {
        String said = matrix().alternative().in(Language.EN);
        assertTrue(said.contains("Old sectors, Added value: judged units 4"), said);
    }

    @Test
    void theFirstPageSaysForHowManyRatingsThereIsProof() {
        List<String> said = new ScorecardView()
                .headline(JudgedRecord.of(5).scorecard(5).record()).stream()
                        .map(text -> text.in(Language.EN))
                        .toList();
        assertTrue(said.contains("The proof that is asked for is there for 10 of 20 ratings."), said::toString);
    }
}
