package lv.kopa.view.monitor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.report.ReportView;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Map<ReportView, EvaluationRecord> SHOWN = Map.of(
            new TargetView(), Monitored.targets(),
            new GrowthView(), Monitored.growth(),
            new AdditionalityView(), Monitored.additionality());

    private static List<Block.Picture> pictures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private static String words(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().in(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    private static List<Figure.Mark> paint(Figure figure, double width, Language language, Palette palette) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width), (int) Math.ceil(figure.height()), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        List<Figure.Mark> marks = figure.paint(graphics, width, figure.height(), language, palette);
        graphics.dispose();
        return marks;
    }

    @Test
    void eachViewTakesItsOwnTableOnly() {
        SHOWN.forEach((view, own) ->
                SHOWN.forEach((other, evaluation) -> assertEquals(view == other, view.accepts(evaluation))));
    }

    @Test
    void figuresPaintInEveryLanguagePaletteAndWidthAndSayWhatTheyShow() {
        SHOWN.forEach((view, evaluation) -> {
            List<Block.Picture> pictures = pictures(view.blocks(evaluation));
            assertFalse(pictures.isEmpty());
            for (Block.Picture picture : pictures) {
                Figure figure = picture.figure();
                for (Language language : Language.values()) {
                    assertFalse(figure.alternative().in(language).isBlank());
                    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
                        for (double width : new double[] {figure.width(), figure.minimumWidth()}) {
                            Rectangle2D room = new Rectangle2D.Double(-1, -1, width + 2, figure.height() + 2);
                            for (Figure.Mark mark : paint(figure, width, language, palette)) {
                                assertTrue(room.contains(mark.shape().getBounds2D()), mark::text);
                                assertTrue(Double.isFinite(mark.value()));
                            }
                        }
                    }
                }
            }
        });
    }

    @Test
    void aBulletTellsShareAndStateInWords() {
        List<Block> blocks = new TargetView().blocks(Monitored.targets());
        Figure figure = pictures(blocks).get(0).figure();
        List<Figure.Mark> marks = paint(figure, figure.width(), Language.EN, Palette.LIGHT);
        assertEquals(List.of("a", "b"), marks.stream().map(Figure.Mark::subject).toList());
        assertEquals(-50, marks.get(0).value());
        assertEquals("SYNTHETIC A: −50 % of the way, behind", marks.get(0).text());
        String alternative = figure.alternative().in(Language.EN);
        assertTrue(alternative.contains("SYNTHETIC C: no baseline"), alternative);
        assertTrue(words(blocks).contains("Of 3 targets: reached 1, behind 1, no baseline 1."), words(blocks));
        assertTrue(words(blocks).contains("No unit has a target of these: Staff"), words(blocks));
    }

    @Test
    void growthIsCalledNotCausalWhereverItStands() {
        for (Block block : new GrowthView().blocks(Monitored.growth())) {
            Text text = block instanceof Block.Picture picture
                    ? Text.joined(
                            " ", List.of(picture.caption(), picture.figure().alternative()))
                    : block instanceof Block.Table table
                            ? table.caption()
                            : block instanceof Block.Heading heading && heading.level() == 1 ? heading.text() : null;
            if (text != null) {
                assertTrue(text.in(Language.EN).contains("not causal"), text.in(Language.EN));
                assertTrue(text.in(Language.LV).contains("nav cēloņsakarība"), text.in(Language.LV));
            }
        }
        String words = words(new GrowthView().blocks(Monitored.growth()));
        assertTrue(words.contains("from 100,000,000 to 240,000,000 EUR"), words);
        assertTrue(words.contains("+140.0 % for the whole and −10.0 % for those who stayed (not causal)"), words);
    }

    @Test
    void aWaterfallGoesFromLevelToLevel() {
        List<Block.Picture> pictures = pictures(new GrowthView().blocks(Monitored.growth()));
        assertEquals(2, pictures.size(), "as it was paid, and deflated");
        assertTrue(pictures.get(0).caption().in(Language.EN).endsWith("EUR, millions"));
        Figure figure = pictures.get(0).figure();
        assertEquals(
                List.of(100.0, -10.0, 150.0, 240.0),
                paint(figure, figure.width(), Language.EN, Palette.LIGHT).stream()
                        .map(Figure.Mark::value)
                        .toList());
    }

    @Test
    void whereNothingWasKnownBeforeNoRiseIsTold() {
        EvaluationRecord unknown = new Monitored("growth", 1)
                .words("group", "*")
                .words("group-name", "all")
                .words("indicator", "x")
                .words("indicator-name", "Exports")
                .words("measured-in", "EUR")
                .words("from", "2016")
                .words("to", "2019")
                .words("part", "whole")
                .words("part-name", "the whole")
                .numbers("members", 9)
                .numbers("before", Double.NaN)
                .numbers("after", 2.4e8)
                .numbers("change", Double.NaN)
                .record();
        String told = new GrowthView().headline(unknown).get(0).in(Language.EN);
        assertTrue(told.contains("no value is known in 2016 or in 2019"), told);
        assertEquals(List.of(), pictures(new GrowthView().blocks(unknown)));
    }

    @Test
    void nothingStandsInThePlaceOfAUnitOfMeasurementWithoutName() {
        List<Block> blocks = new GrowthView().blocks(Monitored.growth(""));
        assertTrue(words(blocks).contains("went from 100,000,000 to 240,000,000."), words(blocks));
        assertEquals(
                List.of("Change by whose it is, not causal: Exports"),
                blocks.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(block -> ((Block.Table) block).caption().in(Language.EN))
                        .toList());
        assertTrue(pictures(blocks).get(0).caption().in(Language.EN).endsWith("Exports, millions"));
        assertEquals("Jobs", Texts.counted(Text.same("Jobs"), Text.EMPTY).in(Language.EN));
    }

    @Test
    void theFirstPageSaysWhatCameOfIt() {
        List<Text> growth = new GrowthView().headline(Monitored.growth());
        assertEquals(1, growth.size(), "one sentence for each indicator");
        assertTrue(growth.get(0).in(Language.EN).contains("not causal"), growth::toString);
        assertTrue(growth.get(0).in(Language.LV).contains("nav cēloņsakarība"), growth::toString);
        List<Text> additionality = new AdditionalityView().headline(Monitored.additionality());
        assertTrue(additionality.get(0).in(Language.EN).contains("Of 100 jobs gross, 54"), additionality::toString);
    }

    @Test
    void theFirstPageNamesThoseWhoAreBehind() {
        assertEquals(
                "Of 3 targets: reached 1, behind 1, no baseline 1. Behind: SYNTHETIC A (Exports).",
                new TargetView().headline(Monitored.targets()).get(0).in(Language.EN));
    }

    /** Everything that a view shows, numbers with it. */
    private static String everything(EvaluationRecord evaluation) {
        List<Block> blocks = new GrowthView().blocks(evaluation);
        StringBuilder all = new StringBuilder(words(blocks));
        new GrowthView().headline(evaluation).forEach(text -> all.append('\n').append(text.in(Language.EN)));
        pictures(blocks).forEach(picture -> all.append('\n')
                .append(picture.figure().alternative().in(Language.EN)));
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> all.append('\n').append(row));
            }
        }
        return all.toString().replace(",", "");
    }

    private static void tells(EvaluationRecord evaluation, List<Integer> shown) {
        String all = everything(evaluation);
        for (int row = 0; row < 15; row++) {
            assertEquals(shown.contains(row), all.contains("" + (1000 + row)), "row " + row + ": " + all);
        }
    }

    @Test
    void growthShowsNoSumFromWhichTheValueOfOneMemberCanBeTold() {
        double[] known = {60, 20, 20, 0, 100, 30, 10, 10, 0, 50, 30, 10, 10, 0, 50};
        double[] nothing = new double[15];
        tells(Monitored.guarded(known, nothing), List.of(0, 1, 2, 3, 4, 5, 9, 10, 14));
        double[] joiner = nothing.clone();
        joiner[6] = 1;
        tells(Monitored.guarded(known, joiner), List.of(0, 1, 2, 3, 4, 9, 14));
        double[] leavers = nothing.clone();
        leavers[2] = 1;
        tells(Monitored.guarded(known, leavers), List.of(4, 5, 9, 10, 14));
        double[] whole = nothing.clone();
        whole[9] = 1;
        tells(Monitored.guarded(known, whole), List.of(0, 1, 2, 3, 4));
        double[] both = nothing.clone();
        both[4] = 1;
        both[9] = 1;
        both[14] = 1;
        tells(Monitored.guarded(known, both), List.of());
        assertTrue(everything(Monitored.guarded(known, both)).contains("No sum is shown"));
    }

    @Test
    void additionalityTellsTheRangeAndDoubleFunding() {
        String words = words(new AdditionalityView().blocks(Monitored.additionality()));
        assertTrue(words.contains("Of 100 jobs gross, 54 are net additional (40 to 70): 54 %."), words);
        assertTrue(words.contains("40 of the gross and 21.6 of the net"), words);
    }

    @Test
    void additionalityShowsNoSumFromWhichTheValueOfOneUnitCanBeTold() {
        EvaluationRecord twice = Monitored.additionality(0, 0, 0, 0, 1);
        String words = words(new AdditionalityView().blocks(twice))
                + new AdditionalityView().headline(twice).get(0).in(Language.EN);
        assertTrue(words.contains("Of 100 jobs gross"), words);
        assertTrue(words.contains("other public support is not shown"), words);
        assertFalse(new AdditionalityView().blocks(twice).toString().contains("21.6"), words);
        EvaluationRecord all = Monitored.additionality(1, 1, 1, 1, 1);
        words = words(new AdditionalityView().blocks(all))
                + new AdditionalityView().headline(all).get(0).in(Language.EN);
        assertTrue(words.contains("No sum is shown"), words);
        assertFalse(words.contains("100"), words);
        assertEquals(List.of(), pictures(new AdditionalityView().blocks(all)));
    }
}
