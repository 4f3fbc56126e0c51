package lv.kopa.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ChartFigureTest {
    private static final Figure FIGURE =
            new ChartFigure(300, 120, 200, Text.of("Bars", "Stabiņi"), ChartFigureTest::content);

    private static Part content(ChartTheme theme) {
        Legend legend = new Legend(
                List.of(new Legend.Entry(Symbol.BLOCK, palette -> palette.series(0), Text.of("Exports", "Eksports"))));
        RowLabels names = new RowLabels(List.of(
                new RowLabels.Column(List.of("first", "second"), Align.LEFT, ChartTheme.text(), Palette::ink, 0.3)));
        RowChart chart = new RowChart(
                2,
                new Scale(0, 10, 5),
                names,
                RowLabels.NONE,
                (canvas, row) -> canvas.mark(
                        canvas.bar(canvas.palette().series(0), 0, 5 + row * 5, 12),
                        "unit" + row,
                        5 + row * 5,
                        "row " + row));
        return legend.above(theme, chart.in(theme));
    }

    private static List<Figure.Mark> marks(Figure figure, double width, double height) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        return figure.paint(graphics, width, height, Language.EN, Palette.LIGHT);
    }

    private static BufferedImage image(Figure figure, Language language, Palette palette) {
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        figure.paint(graphics, 300, 120, language, palette);
        graphics.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void paintingTwiceGivesTheSamePictureInAnyLocale() {
        int[] once = pixels(image(FIGURE, Language.LV, Palette.LIGHT));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(once, pixels(image(FIGURE, Language.LV, Palette.LIGHT)));
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(Arrays.stream(once)
                .anyMatch(pixel -> pixel == Palette.LIGHT.series(0).getRGB()));
    }

    @Test
    void wordsFollowTheLanguageAndColoursThePalette() {
        int[] english = pixels(image(FIGURE, Language.EN, Palette.LIGHT));

        assertFalse(Arrays.equals(english, pixels(image(FIGURE, Language.LV, Palette.LIGHT))));
        int[] dark = pixels(image(FIGURE, Language.EN, Palette.DARK));
        assertTrue(Arrays.stream(dark)
                .noneMatch(pixel -> pixel == Palette.LIGHT.series(0).getRGB()));
    }

    @Test
    void theBackgroundIsLeftAsItIs() {
        assertEquals(0, image(FIGURE, Language.EN, Palette.LIGHT).getRGB(299, 30));
    }

    @Test
    void marksLieWhereTheShapesArePainted() {
        List<Figure.Mark> marks = marks(FIGURE, 300, 120);
        BufferedImage image = image(FIGURE, Language.EN, Palette.LIGHT);

        assertEquals(
                List.of("unit0", "unit1"),
                marks.stream().map(Figure.Mark::subject).toList());
        assertEquals(List.of(5.0, 10.0), marks.stream().map(Figure.Mark::value).toList());
        for (Figure.Mark mark : marks) {
            Rectangle2D shape = mark.shape().getBounds2D();
            assertEquals(Palette.LIGHT.series(0), new Color(image.getRGB((int) shape.getCenterX(), (int)
                    shape.getCenterY())));
        }
        double first = marks.get(0).shape().getBounds2D().getWidth();
        assertEquals(2 * first, marks.get(1).shape().getBounds2D().getWidth(), 1e-9);
    }

    @Test
    void marksFollowTheSize() {
        double small = marks(FIGURE, 300, 120).get(1).shape().getBounds2D().getWidth();
        double large = marks(FIGURE, 600, 120).get(1).shape().getBounds2D().getWidth();

        assertTrue(large > small + 250, small + " " + large);
    }

    @Test
    void theGivenGraphicsKeepsItsState() {
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setClip(0, 0, 50, 50);
        graphics.setColor(Color.PINK);
        FIGURE.paint(graphics, 300, 120, Language.EN, Palette.LIGHT);

        assertEquals(new Rectangle2D.Double(0, 0, 50, 50), graphics.getClip().getBounds2D());
        assertEquals(Color.PINK, graphics.getColor());
        assertEquals(new AffineTransform(), graphics.getTransform());
        assertEquals(0, image.getRGB(200, 60), "painted beyond the clip");
    }

    @Test
    void aFigureWithoutRoomIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChartFigure(0, 10, 1, Text.EMPTY, theme -> null));
        assertThrows(IllegalArgumentException.class, () -> new ChartFigure(9, 10, 0, Text.EMPTY, theme -> null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RowChart(0, new Scale(0, 1, 1), RowLabels.NONE, RowLabels.NONE, (canvas, row) -> {}));
    }

    @Test
    void aLegendTakesMoreLinesWhereItIsNarrow() {
        Legend.Entry entry = new Legend.Entry(Symbol.DOT, Palette::ink, Text.same("a name of some length"));
        Legend legend = new Legend(List.of(entry, entry, entry));

        assertEquals(0, new Legend(List.of()).height(100));
        assertTrue(legend.height(130) > legend.height(640));
        assertNotEquals(0, legend.height(5));
    }

    @Test
    void gridsFillRowsFromLeftToRight() {
        Part box = (graphics, area, marks) -> marks.add(area, "box", 0, "");
        Figure grid = new ChartFigure(100, 50, 100, Text.EMPTY, theme -> Part.grid(2, 10, List.of(box, box, box)));

        assertEquals(
                List.of(
                        new Rectangle2D.Double(0, 0, 45, 20),
                        new Rectangle2D.Double(55, 0, 45, 20),
                        new Rectangle2D.Double(0, 30, 45, 20)),
                marks(grid, 100, 50).stream().map(Figure.Mark::shape).toList());
    }

    @Test
    void dotsAreRoundAndAsWideAsSaid() {
        Figure dots = new ChartFigure(300, 120, 300, Text.EMPTY, theme -> (graphics, area, marks) -> {
            Dots all = new Dots();
            all.add(50, 50);
            all.add(100, 50);
            all.paint(graphics, theme.palette().accent(), 20);
        });
        BufferedImage image = image(dots, Language.EN, Palette.LIGHT);

        for (int x : new int[] {50, 100}) {
            assertEquals(Palette.LIGHT.accent().getRGB(), image.getRGB(x, 50));
            assertEquals(Palette.LIGHT.accent().getRGB(), image.getRGB(x + 8, 50));
            assertEquals(0, image.getRGB(x + 9, 59), "a corner");
            assertEquals(0, image.getRGB(x + 12, 50));
        }
    }
}
