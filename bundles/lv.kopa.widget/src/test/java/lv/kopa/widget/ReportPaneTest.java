package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.report.Palette;
import lv.kopa.report.Report;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.report.Sought;
import org.junit.jupiter.api.Test;

class ReportPaneTest {
    private static final Reading READING = Reading.in(Language.LV, () -> Palette.LIGHT);

    private static final List<Block> BLOCKS = List.of(
            new Block.Heading(1, Text.of("Chapter", "Nodaļa")),
            new Block.Paragraph(Text.same("<html><b>1 < 2</b> & so on\nnext")),
            new Block.FindingBlock(new Finding(
                    Finding.Severity.CAUTION,
                    "few",
                    Text.same("Few units."),
                    Text.same("Take more."),
                    Map.of(),
                    List.of("A", "B"))),
            new Block.Facts(List.of(new Block.Facts.Entry(Text.same("Term"), Text.same("Value")))),
            new Block.Table(
                    Text.same("Scores"),
                    List.of(
                            new Block.Table.Column(Text.same("Unit"), 0),
                            new Block.Table.Column(Text.same("Score"), 1)),
                    List.of(
                            List.of(
                                    new Block.Table.Words(Text.same("<html>A")),
                                    new Block.Table.Number(-1234.56, Optional.of(CellMark.IMPUTED))),
                            List.of(new Block.Table.Words(Text.same("B")), new Block.Table.Number(Double.NaN)))),
            new Block.PageBreak(),
            new Block.Picture(Text.same("Blocks"), new SketchFigure()));

    private static <T extends JComponent> T built(T pane, int blocks) throws Exception {
        Screen.picture(pane, 700, image -> words(pane).size() >= blocks);
        return pane;
    }

    private static List<String> words(Container pane) {
        return all(pane)
                .filter(Sought.class::isInstance)
                .flatMap(sought -> ((Sought) sought).texts().stream())
                .toList();
    }

    private static Stream<Component> all(Container pane) {
        return Arrays.stream(pane.getComponents())
                .flatMap(part ->
                        Stream.concat(Stream.of(part), part instanceof Container inner ? all(inner) : Stream.empty()));
    }

    @Test
    void everyBlockIsShownWithItsWordsAsTheyAre() throws Exception {
        BlockPane pane = built(Screen.on(() -> new BlockPane(BLOCKS, READING)), 12);

        assertEquals(
                List.of(
                        "Nodaļa",
                        "<html><b>1 < 2</b> & so on\nnext",
                        "Uzmanību. Few units.",
                        "Ko darīt: Take more.",
                        "Attiecas uz: A, B",
                        "Term",
                        "Value",
                        "1. tabula. Scores",
                        "Apzīmējumi: * aizpildīta: vērtības nebija, šī ir aplēsta",
                        "<html>A\n−1 234,6 *\n",
                        "B\n–\n",
                        "1. attēls. Blocks"),
                words(pane).stream().map(word -> word.replace('\u00A0', ' ')).toList());
    }

    @Test
    void aPictureIsPaintedInItsPlace() throws Exception {
        BlockPane pane = built(Screen.on(() -> new BlockPane(BLOCKS, READING)), 12);

        Screen.picture(pane, 700, image -> Screen.has(image, Palette.LIGHT.series(0)));
    }

    @Test
    void narrowerPagesAreHigher() throws Exception {
        String words = "many words ".repeat(60);
        BlockPane pane =
                built(Screen.on(() -> new BlockPane(List.of(new Block.Paragraph(Text.same(words))), READING)), 1);

        int wide = Screen.picture(pane, 900).getHeight();
        int wider = Screen.picture(pane, 1900).getHeight();
        int narrow = Screen.picture(pane, 300).getHeight();

        assertEquals(wide, wider, "lines do not grow beyond what can be read");
        assertTrue(narrow > 1.5 * wide, narrow + " and " + wide);
    }

    @Test
    void tablesCanBeShownBySomethingElse() throws Exception {
        Reading other = READING.withTables(table -> new JLabel(table.caption().in(Language.EN)));

        BlockPane pane = built(Screen.on(() -> new BlockPane(BLOCKS, other)), 10);

        assertTrue(all(pane).anyMatch(part -> part instanceof JLabel label && "Scores".equals(label.getText())));
        assertFalse(words(pane).contains("B\n–\n"));
    }

    @Test
    void aReportSaysWhatItIsAndWhetherItIsInvented() throws Exception {
        for (boolean synthetic : List.of(true, false)) {
            Report report =
                    new Report(Text.same("Title"), Text.same("Kind"), LocalDate.of(2026, 11, 27), synthetic, BLOCKS);
            ReportPane pane = built(Screen.on(() -> new ReportPane(report, READING)), 15);

            List<String> labels = new ArrayList<>();
            all(pane).filter(JLabel.class::isInstance).forEach(label -> labels.add(((JLabel) label).getText()));

            assertEquals(
                    List.of("Title", "Kind", "2026. gada 27. novembris"),
                    words(pane).subList(0, 3));
            assertEquals(synthetic, labels.contains("SINTĒTISKI DATI"));
        }
    }
}
