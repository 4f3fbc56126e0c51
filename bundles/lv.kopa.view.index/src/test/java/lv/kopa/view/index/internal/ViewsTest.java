package lv.kopa.view.index.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.report.ReportView;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view. */
class ViewsTest {
    static final List<ReportView> VIEWS =
            List.of(new RankingView(), new ProfileView(), new DistributionView(), new CorrelationView());

    static Stream<EvaluationRecord> records() {
        return Stream.of(
                Sample.of(14, 3, 2, 1).record(),
                Sample.of(51, 8, 6, 2)
                        .impute("P1-1", 3)
                        .winsorise("P1-2", 4, 0.1)
                        .record(),
                Sample.of(200, 10, 10, 3).screen(5).record(),
                Sample.of(2, 1, 2, 4).record(),
                Sample.of(1, 1, 1, 5).record(),
                Sample.studied(
                        Sample.of(2, 2, 1, 4).record(),
                        new double[] {1, Double.NaN},
                        new double[] {1, Double.NaN},
                        2,
                        2),
                odd().record());
    }

    /** Empty, huge and foreign names, values that are not there, constant values, everything tied. */
    private static Sample odd() {
        Sample sample = Sample.of(6, 2, 3, 6);
        sample.unit(0, new Unit("U0", Text.EMPTY, UnitKind.UNKNOWN));
        sample.unit(1, new Unit("U1", Text.same("ļoti garš nosaukums ".repeat(20)), UnitKind.FIRM));
        sample.unit(2, new Unit("U2", Text.same("</script>\u0000\n\t& \"'{0}"), UnitKind.FIRM));
        sample.unit(3, new Unit("U3", Text.same("\u05d0\u05d1\u05d2 \ud83d\udc65 \u4e2d"), UnitKind.FIRM));
        for (String code : List.of("INDEX", "P1", "P2", "P1-1")) {
            sample.values(code, 1, 1, 1, 1, 1, Double.NaN);
        }
        sample.values("P1-2", Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        Arrays.fill(sample.raw("P1-1"), 7);
        Arrays.fill(sample.raw("P1-2"), Double.NaN);
        sample.raw("P1-3")[0] = Double.POSITIVE_INFINITY;
        return sample;
    }

    static List<Figure> figures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure())
                .toList();
    }

    static String words(List<Block> blocks, Language language) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(language))
                .collect(Collectors.joining("\n"));
    }

    static Block.Table table(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static List<Figure.Mark> marks(Figure figure, Language language) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        return figure.paint(graphics, figure.width(), figure.height(), language, Palette.LIGHT);
    }

    static BufferedImage image(Figure figure, Language language, Palette palette) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(figure.width()), (int) Math.ceil(figure.height()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        figure.paint(graphics, figure.width(), figure.height(), language, palette);
        graphics.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsAcceptedIsShownWithAHeadingAndPaintsInEveryLanguageAndPalette(EvaluationRecord evaluation) {
        for (ReportView view : VIEWS) {
            if (view.accepts(evaluation)) {
                List<Block> blocks = view.blocks(evaluation);
                assertEquals(
                        1, assertInstanceOf(Block.Heading.class, blocks.get(0)).level());
                for (Figure figure : figures(blocks)) {
                    for (Language language : Language.values()) {
                        assertFalse(figure.alternative().in(language).isBlank());
                        image(figure, language, Palette.LIGHT);
                        image(figure, language, Palette.DARK);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void marksLieInTheFigureAndNameUnitsOrNodes(EvaluationRecord evaluation) {
        Set<String> known = Stream.concat(
                        evaluation.input().dataset().units().stream().map(Unit::id),
                        Correlations.of(evaluation).stream()
                                .flatMap(correlations -> correlations.nodes().stream())
                                .map(Correlations.Node::code))
                .collect(Collectors.toSet());
        for (ReportView view : VIEWS) {
            for (Figure figure : view.accepts(evaluation) ? figures(view.blocks(evaluation)) : List.<Figure>of()) {
                Rectangle2D room = new Rectangle2D.Double(-1, -1, figure.width() + 2, figure.height() + 2);
                for (Figure.Mark mark : marks(figure, Language.LV)) {
                    assertTrue(
                            room.contains(mark.shape().getBounds2D()),
                            () -> mark.text() + " " + mark.shape().getBounds2D());
                    assertTrue(known.contains(mark.subject()), mark.subject());
                    assertTrue(Double.isFinite(mark.value()));
                    assertFalse(mark.text().isBlank());
                }
            }
        }
    }

    @Test
    void paintingTwiceGivesTheSamePicturesInAnyLocale() {
        EvaluationRecord evaluation =
                Sample.of(30, 4, 4, 8).winsorise("P1-2", 4, 0.1).record();
        Locale before = Locale.getDefault();
        for (ReportView view : VIEWS) {
            List<Figure> once = figures(view.blocks(evaluation));
            List<int[]> pictures = once.stream()
                    .map(figure -> pixels(image(figure, Language.LV, Palette.LIGHT)))
                    .toList();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                List<Figure> again = figures(view.blocks(evaluation));
                assertEquals(once.size(), again.size());
                for (int i = 0; i < again.size(); i++) {
                    assertArrayEquals(pictures.get(i), pixels(image(again.get(i), Language.LV, Palette.LIGHT)));
                    assertEquals(once.get(i).alternative(), again.get(i).alternative());
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void bothLanguagesSayDifferentThings() {
        EvaluationRecord evaluation = Sample.of(30, 4, 4, 8).record();
        for (ReportView view : VIEWS) {
            List<Block> blocks = view.blocks(evaluation);
            assertFalse(words(blocks, Language.EN).equals(words(blocks, Language.LV)));
            assertFalse(words(blocks, Language.LV).matches("(?s).*\\d\\.\\d.*"), words(blocks, Language.LV));
            for (Figure figure : figures(blocks)) {
                assertFalse(figure.alternative().in(Language.LV).matches("(?s).*\\d\\.\\d.*"));
            }
        }
    }

    @Test
    void viewsStandInTheirOrder() {
        List<String> ids = VIEWS.stream().map(view -> view.description().id()).toList();

        assertEquals(List.of("ranking", "profile", "distribution", "correlation"), ids);
        assertEquals(
                VIEWS.stream().map(view -> view.description().order()).sorted().toList(),
                VIEWS.stream().map(view -> view.description().order()).toList());
    }

    @Test
    void nothingIsAcceptedOfARunWithoutResult() {
        EvaluationRecord done = Sample.of(5, 2, 2, 1).record();
        EvaluationRecord refused = new EvaluationRecord(
                done.id(),
                done.input(),
                new EvaluationRecord.Result(
                        EvaluationRecord.Outcome.REFUSED,
                        done.result().method(),
                        List.of(),
                        done.result().validity(),
                        List.of(),
                        List.of()),
                done.execution());

        VIEWS.forEach(
                view -> assertFalse(view.accepts(refused), view.description().id()));
    }

    @Test
    void tenThousandUnitsAreShownInAFewSeconds() {
        EvaluationRecord evaluation = Sample.of(10_000, 4, 4, 9).record();
        long start = System.nanoTime();
        for (ReportView view : VIEWS) {
            List<Block> blocks = view.blocks(evaluation);
            figures(blocks).forEach(figure -> image(figure, Language.EN, Palette.LIGHT));
            blocks.stream()
                    .filter(Block.Table.class::isInstance)
                    .forEach(block -> assertTrue(((Block.Table) block).rows().size() <= LongTable.MOST_ROWS));
        }
        assertTrue(System.nanoTime() - start < 20e9, "took " + (System.nanoTime() - start) / 1e9 + " s");
    }
}
