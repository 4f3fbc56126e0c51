package lv.kopa.view.robustness.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
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

/** What views of studies show, and that they show it in both languages, painted and in words. */
class ViewsTest {
    private static final List<ReportView> VIEWS =
            List.of(new UncertaintyView(), new SensitivityView(), new AgreementView());

    private static StudiedRecord odd() {
        return new StudiedRecord(
                Text.EMPTY,
                Text.same("ļoti garš nosaukums ".repeat(20)),
                Text.same("</script>\n\t& \"'{0}"),
                Text.same("\u05d0\u05d1\u05d2 \ud83d\udc65"));
    }

    static Stream<EvaluationRecord> records() {
        return Stream.of(StudiedRecord.of(2), StudiedRecord.of(13), StudiedRecord.of(51), StudiedRecord.of(80), odd())
                .map(record -> record.uncertain().sensitive().agreeing().record());
    }

    private static Stream<Figure> figures(ReportView view, EvaluationRecord record) {
        return view.blocks(record).stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure());
    }

    private static List<Figure.Mark> painted(Figure figure, Language language, Palette palette) {
        BufferedImage image =
                new BufferedImage((int) figure.width(), (int) Math.ceil(figure.height()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        List<Figure.Mark> marks = figure.paint(graphics, figure.width(), figure.height(), language, palette);
        graphics.dispose();
        return marks;
    }

    @ParameterizedTest
    @MethodSource("records")
    void figuresPaintThemselvesInEachLanguageAndTellWhatTheyShow(EvaluationRecord record) {
        for (ReportView view : VIEWS) {
            assertTrue(view.accepts(record));
            figures(view, record).forEach(figure -> {
                for (Language language : Language.values()) {
                    List<Figure.Mark> marks = painted(figure, language, Palette.LIGHT);
                    assertFalse(marks.isEmpty());
                    assertFalse(figure.alternative().in(language).isBlank());
                    assertFalse(marks.get(0).text().isBlank());
                }
                assertEquals(
                        painted(figure, Language.EN, Palette.LIGHT).size(),
                        painted(figure, Language.EN, Palette.DARK).size());
            });
        }
    }

    @Test
    void aRecordWithoutStudiesHasNothingToShow() {
        EvaluationRecord record = StudiedRecord.of(5).record();
        assertTrue(VIEWS.stream().noneMatch(view -> view.accepts(record)));
    }

    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                words.append(paragraph.text().in(Language.EN)).append('\n');
            }
        }
        return words.toString();
    }

    @Test
    void rangesAreNeverCalledConfidenceAndSharesNeverProbability() {
        String said = words(
                new UncertaintyView().blocks(StudiedRecord.of(13).uncertain().record()));
        assertTrue(said.contains("is not a confidence interval, and a share of draws is not a probability"), said);
        assertTrue(said.contains("same in the middle 90 % of the draws: 1 of 13"), said);
        assertTrue(said.contains("Cluster 0 is first in 50 % of the draws"), said);
    }

    @Test
    void aShareThatWouldBeWrittenAsNothingLeavesItsCellEmpty() {
        for (double seldom : new double[] {0.005, 0.006}) {
            Figure matrix = figures(
                            new UncertaintyView(),
                            StudiedRecord.of(5).uncertain(seldom).record())
                    .toList()
                    .get(1);
            assertEquals(
                    seldom == 0.006,
                    painted(matrix, Language.EN, Palette.LIGHT).stream().anyMatch(mark -> mark.value() == seldom));
        }
    }

    @Test
    void theChoiceThatMovesMostComesFirst() {
        List<Block> blocks =
                new SensitivityView().blocks(StudiedRecord.of(5).sensitive().record());
        assertTrue(words(blocks).contains("“Scale”: 90 % of the variance"), words(blocks));
        Figure figure = blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("scale", "weights"),
                painted(figure, Language.EN, Palette.LIGHT).stream()
                        .map(Figure.Mark::subject)
                        .toList());
    }

    @Test
    void convergenceIsDrawnOfTheMeanShiftAndSaidOfAll() {
        EvaluationRecord record = StudiedRecord.of(5).sensitive().record();
        assertTrue(words(new SensitivityView().blocks(record)).contains("All have settled."));
        Figure figure =
                figures(new SensitivityView(), record).skip(1).findFirst().orElseThrow();
        assertEquals(
                List.of(
                        "Scale, 500 base draws: 0.80 (0.60 to 1.10)",
                        "Scale, 1,000 base draws: 0.90 (0.80 to 1.05)",
                        "Weights, 500 base draws: 0.30 (0.10 to 0.50)",
                        "Weights, 1,000 base draws: 0.20 (0.10 to 0.30)"),
                painted(figure, Language.EN, Palette.LIGHT).stream()
                        .map(Figure.Mark::text)
                        .toList());
    }

    @Test
    void aBumpChartHasADotForEachUnitAndMethod() {
        EvaluationRecord record = StudiedRecord.of(13).agreeing().record();
        Figure figure = figures(new AgreementView(), record).findFirst().orElseThrow();
        List<Figure.Mark> marks = painted(figure, Language.EN, Palette.LIGHT);
        assertEquals(13 * 3, marks.size());
        assertTrue(marks.stream().anyMatch(mark -> mark.text().equals("Cluster 12: rank 1 by turned")));
    }

    @Test
    void whereNothingCouldBeComparedTheRunsAreListedAllTheSame() {
        EvaluationRecord record = StudiedRecord.of(3).runs().record();
        List<Block> blocks = new AgreementView().blocks(record);
        Block.Table table = (Block.Table) blocks.get(blocks.size() - 1);
        assertEquals(2, table.rows().size());
        assertTrue(blocks.stream().noneMatch(Block.Picture.class::isInstance));
    }

    @Test
    void aTableSaysHowManyUnitsItLeavesOut() {
        List<Block> blocks =
                new UncertaintyView().blocks(StudiedRecord.of(201).uncertain().record());
        assertTrue(words(blocks).contains("The table shows the first 200 of 201 units"), words(blocks));
    }

    @Test
    void tooManyUnitsAreNotDrawnAsLinesOrCells() {
        EvaluationRecord record = StudiedRecord.of(80).uncertain().agreeing().record();
        assertEquals(1, figures(new UncertaintyView(), record).count());
        assertEquals(0, figures(new AgreementView(), record).count());
    }
}
